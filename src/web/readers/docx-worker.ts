import { readDocx } from '../../read/docx.ts';
import { answer } from './answer.ts';

answer(readDocx);
