import { readPdf } from '../../read/pdf.ts';
import { answer } from './answer.ts';

answer(readPdf);
