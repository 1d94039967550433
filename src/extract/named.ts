import type { Passage } from './passages.ts';
import { dictionary, find } from './phrases.ts';
import { HIDDEN_SUBJECTS } from './subjects.ts';
import { tokenize } from './tokens.ts';
import { codeSetHits, subjectHits } from './topics.ts';
import { termFile } from './vocabulary.ts';

const PRACTICE = dictionary(termFile('practice').filter((t) => t.term === 'practice-exam'));

/** A short text of its own, such as the title of a unit, as a passage. */
function alone(text: string): Passage {
  const tokens = tokenize(text);
  const span = { start: 0, end: text.length };
  return {
    index: 0,
    kind: 'line',
    span,
    text,
    tokens,
    pair: tokens,
    label: null,
    value: null,
    own: [],
    roles: ['schedule'],
    depth: 0,
    item: 1,
    paragraph: 0,
    strong: false,
    row: null,
    path: [],
    before: '',
    answer: '',
  };
}

export const codeSetsNamed = (text: string): string[] => [...new Set(codeSetHits(alone(text)).map((h) => h.term))];

/** The subjects that a short text names; `told` where the subject is a fact of its own. */
export const subjectsNamed = (text: string): { term: string; countedUnder: string; told: boolean }[] =>
  subjectHits(alone(text)).map((h) => ({ term: h.term, countedUnder: h.entry['part-of'] ?? h.term, told: !HIDDEN_SUBJECTS.has(h.term) }));

export const isPracticeExam = (title: string): boolean => find(PRACTICE, tokenize(title)).length > 0;
