import type { Run } from '../clean.ts';
import type { Span } from '../outline.ts';

/** The label of a line and its value, as offsets into the line; no value where the line ends with the label. */
export interface Label {
  readonly label: Span;
  readonly value?: Span;
  /** The label ends with a colon, and is not merely set in strong type. */
  readonly colon: boolean;
}

const MOST_CHARACTERS = 60;
const MOST_WORDS = 8;
/** "IV. ", "A. ", "1. ", "(b) ": the number of a line in an outline. */
const OUTLINE_NUMBER = /^\(?(?:[A-Za-z]|[IVXLC]{1,6}|\d{1,2})[.)] +/;
/** A full stop after a word; abbreviations such as "No." and "Dr." end no sentence. */
const SENTENCE_END = /[^\W\d_]{4}[.!?;] |[!?] /;
const LETTER = /^[A-Za-zÀ-ÖØ-öø-ɏ]/u;
/** The colon of a label is followed by a space or nothing, or stands between a letter and an amount or a capital: "Credits:3", "Days:Monday". */
const LABEL_COLON = /:(?=\s|$)|(?<=[A-Za-zÀ-ÖØ-öø-ɏ)]):(?=[$\dA-ZÀ-ÖØ-Þ])|(?<=\.):(?=[$\d])/u;
const AFTER_STRONG = /^(?: ?[-–—] +| +(?=[A-Za-zÀ-ÖØ-öø-ɏ\d$€£("“'‘]))/u;

/** The label that a line of text begins with, or null. */
export function findLabel(line: Run): Label | null {
  return byColon(line.text) ?? byStrong(line);
}

/** Whether a line is of the form `Label: value` or `Label:`. */
export const isLabelLine = (text: string): boolean => byColon(text) !== null;

function byColon(text: string): Label | null {
  const start = OUTLINE_NUMBER.exec(text)?.[0].length ?? 0;
  const colon = text.slice(start, start + MOST_CHARACTERS + 2).search(LABEL_COLON);
  if (colon < 1) return null;
  const end = start + text.slice(start, start + colon).trimEnd().length;
  if (!isLabelText(text.slice(start, end))) return null;
  return { label: { start, end }, ...valueFrom(text, start + colon + 1), colon: true };
}

function byStrong(line: Run): Label | null {
  const lead = line.strong.find((span) => span.start === 0);
  if (!lead || !isLabelText(line.text.slice(0, lead.end))) return null;
  const end = line.text.slice(0, lead.end).trimEnd().length;
  const gap = AFTER_STRONG.exec(line.text.slice(end));
  if (!gap) return null;
  return { label: { start: 0, end }, ...valueFrom(line.text, end + gap[0].length), colon: false };
}

function isLabelText(text: string): boolean {
  return (
    text.length <= MOST_CHARACTERS &&
    LETTER.test(text) &&
    text.split(' ').length <= MOST_WORDS &&
    !SENTENCE_END.test(text) &&
    !text.includes('|')
  );
}

function valueFrom(text: string, at: number): { value?: Span } {
  let start = at;
  while (text.charAt(start) === ' ') start++;
  return start < text.length ? { value: { start, end: text.length } } : {};
}
