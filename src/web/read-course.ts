import { read } from '../read/read.ts';
import { asOwnText } from '../read/own-text.ts';
import type { Reading } from '../read/reading.ts';
import { error, EMPTY_OUTLINE, START } from '../read/problem.ts';
import { MOST_BYTES, tooLarge } from '../report/unread.ts';
import type { Course, KeptCourse } from './item.ts';

/** A page that was pasted is shown as its text. */
const ownText = (reading: Reading): Reading => ({ ...reading, text: reading.outline.text, outline: asOwnText(reading.outline) });

function outsize(path: string): Reading {
  const { code, message, remedy } = tooLarge(path);
  return { path, text: '', outline: EMPTY_OUTLINE, place: [], problems: [error(code, START, message, remedy)] };
}

/** Reads a course. What is wrong with it stands in the problems of its reading. */
export async function readCourse(course: KeptCourse): Promise<Course> {
  const { path, bytes, pasted } = course;
  const reading = bytes.length > MOST_BYTES ? outsize(path) : await read({ path, bytes });
  return { ...course, reading: pasted ? ownText(reading) : reading };
}
