import { readWebPage } from '../../read/html.ts';
import { answer } from './answer.ts';

answer(readWebPage);
