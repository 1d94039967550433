import { lineStarts } from '../../read/position.ts';
import { commonFolder } from '../course-names.ts';
import type { Evidence } from '../report.ts';
import { placeWord } from '../view.ts';
import { LEVEL_WORDS, LEVELS } from '../words.ts';
import { passageKey } from './shown.ts';

/** A span of a text that is cited, as offsets; `near` where it only comes close. */
export interface CitedSpan {
  readonly start: number;
  readonly end: number;
  readonly near: boolean;
}

/** The kind of the facts that are always shown; that of a result is its level. */
export const GLANCE = 'at a glance';

/** An answer that rests on a place of the text. */
export interface Answer {
  /** The id of its element. */
  readonly id: string;
  /** The whole of it in words. */
  readonly title: string;
  /** What it is about, in a few words: answers of one label stand together. */
  readonly label: string;
  /** What may tell it from others of that label: "required". */
  readonly kind: string;
}

/** A numbered place of the text with the answers that rest on it. */
export interface Citation {
  readonly number: number;
  readonly id: string;
  readonly path: string;
  /** "Line 34". */
  readonly place: string;
  readonly line: number;
  readonly spans: readonly CitedSpan[];
  readonly answers: readonly Answer[];
}

/** One use of evidence. */
export interface Cite {
  readonly evidence: Evidence;
  readonly near: boolean;
  readonly answer: Answer;
}

/** The citations of a document in the order of its text, and the one that a piece of evidence belongs to. */
export interface Citations {
  readonly all: readonly Citation[];
  readonly of: (evidence: Evidence) => Citation | undefined;
}

/** The offset of a place, a line and a column, in a text by its path; lines are found once a text. */
export type Offset = (path: string, line: number, column: number) => number;

export function offsets(texts: ReadonlyMap<string, string>): Offset {
  const known = new Map<string, readonly number[]>();
  return (path, line, column) => {
    const text = texts.get(path) ?? '';
    const starts = known.get(path) ?? lineStarts(text);
    known.set(path, starts);
    return Math.min(text.length, (starts[line - 1] ?? text.length) + column - 1);
  };
}

/** Answers as a reader counts them: what is required first, in one order for all places. */
const RANK: readonly string[] = [...LEVELS.map((level) => LEVEL_WORDS[level]), GLANCE];

const unique = <T>(items: readonly T[], key: (item: T) => string): T[] => [...new Map(items.map((item) => [key(item), item])).values()];

const withoutPath = ({ path: _path, ...place }: Evidence): Evidence => place;

/** Numbers the places that are cited in a document, each once, as they follow one another in its text. `path` is that of the document. */
export function citationsOf(cites: readonly Cite[], path: string, offset: Offset, prefix: string): Citations {
  const groups = new Map<string, Cite[]>();
  for (const cite of cites) groups.set(passageKey(cite.evidence), [...(groups.get(passageKey(cite.evidence)) ?? []), cite]);
  const files = unique([path, ...cites.map((c) => c.evidence.path ?? path)], (file) => file);
  const folder = commonFolder(files);
  const spanOf = ({ evidence: e, near }: Cite): CitedSpan => {
    const file = e.path ?? path;
    return { start: offset(file, e.line, e.column), end: offset(file, e.endLine, e.endColumn), near };
  };
  const places = [...groups].map(([key, own]) => {
    const { evidence } = own[0]!;
    const spans = unique(own.map(spanOf), (s) => `${s.start} ${s.end} ${s.near}`);
    const first = Math.min(...own.map(({ evidence: e }) => e.column));
    return { key, own, evidence, spans, first, file: evidence.path ?? path };
  });
  const sorted = places.toSorted(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.evidence.line - b.evidence.line || a.first - b.first,
  );
  const byKey = new Map(
    sorted.map(({ key, own, evidence, spans, file }, i): [string, Citation] => {
      const place = placeWord(file === path ? withoutPath(evidence) : { ...evidence, path: file.slice(folder.length) });
      const answers = unique(
        own.map((c) => c.answer),
        (answer) => answer.id,
      ).toSorted((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind));
      return [key, { number: i + 1, id: `${prefix}e${i + 1}`, path: file, place, line: evidence.line, spans, answers }];
    }),
  );
  return { all: [...byKey.values()], of: (evidence) => byKey.get(passageKey(evidence)) };
}
