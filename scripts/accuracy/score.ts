/** Scores what was read against the labels. */
import type { FactsReport } from '../../src/report/report.ts';
import { said } from './compare.ts';
import type { ReadDocument } from './corpus.ts';
import { FIELDS, type Field } from './fields.ts';
import type { Labels } from './labels.ts';

/** A line this far from the labeled one still shows the answer. */
const LINES_APART = 1;

/** Counts of one field over documents. An answer is `there` where a label has it, `given` where the reader has it. */
export interface Counts {
  readonly documents: number;
  /** Documents in which every answer was given and no other. */
  readonly right: number;
  readonly given: number;
  readonly givenRight: number;
  readonly there: number;
  readonly thereRight: number;
  /** Right answers whose labels name their lines. */
  readonly proofs: number;
  readonly proofsRight: number;
}

export interface Score {
  readonly fields: readonly (Counts & { readonly name: string })[];
  readonly all: Counts;
  /** One line for each field of a document that was not read right. */
  readonly misses: readonly string[];
  /** One line for each answer that was read from a line which only looks like one. */
  readonly decoys: readonly string[];
}

interface Outcome {
  readonly counts: Counts;
  readonly miss: string | null;
  readonly decoy: string | null;
}

const NOTHING: Counts = { documents: 0, right: 0, given: 0, givenRight: 0, there: 0, thereRight: 0, proofs: 0, proofsRight: 0 };

const sum = (all: readonly Counts[]): Counts =>
  all.reduce(
    (a, b) => ({
      documents: a.documents + b.documents,
      right: a.right + b.right,
      given: a.given + b.given,
      givenRight: a.givenRight + b.givenRight,
      there: a.there + b.there,
      thereRight: a.thereRight + b.thereRight,
      proofs: a.proofs + b.proofs,
      proofsRight: a.proofsRight + b.proofsRight,
    }),
    NOTHING,
  );

/** The line that a person is shown for each statement of a field: its first evidence. */
const shownLines = ({ facts, term }: Field, report: FactsReport): number[] =>
  facts
    .flatMap((fact) => said(report, fact))
    .filter(({ value }) => term === undefined || value === term)
    .flatMap(({ evidence }) => evidence.slice(0, 1).map(({ line }) => line));

const touches = (lines: readonly number[], labeled: readonly number[] | null | undefined, apart: number): boolean =>
  lines.some((line) => labeled?.some((l) => Math.abs(l - line) <= apart));

/** One field of one document; null where a careful reader may differ. */
function outcome(field: Field, { name, labels, facts }: ReadDocument): Outcome | null {
  if (labels.ambiguous.includes(field.label)) return null;
  const { wanted, given, wantedRight, givenRight } = field.compared(labels, facts);
  const whole = wantedRight === wanted.length && givenRight === given.length;
  const proof = labels.evidence[field.label];
  const proven = whole && wanted.length > 0 && Boolean(proof);
  const lines = shownLines(field, facts);
  return {
    counts: {
      documents: 1,
      right: Number(whole),
      given: given.length,
      givenRight,
      there: wanted.length,
      thereRight: wantedRight,
      proofs: Number(proven),
      proofsRight: Number(proven && touches(lines, proof, LINES_APART)),
    },
    miss: whole ? null : `${name}  ${field.name}: want ${JSON.stringify(wanted)}, got ${JSON.stringify(given)}`,
    decoy: decoyed(field, labels, wanted, lines) ? `${name}  ${field.name}: read from a line that only looks like it` : null,
  };
}

const decoyed = ({ label }: Field, labels: Labels, wanted: readonly unknown[], lines: readonly number[]): boolean =>
  wanted.length === 0 && touches(lines, labels.decoys[label], 0);

const texts = (list: readonly (string | null)[]): string[] => list.filter((text) => text !== null);

/** The score of documents that were read, field by field and over all. */
export function scoreOf(documents: readonly ReadDocument[]): Score {
  const rows = FIELDS.map((field) => ({ field, outcomes: documents.flatMap((document) => outcome(field, document) ?? []) }));
  const outcomes = rows.flatMap((row) => row.outcomes);
  return {
    fields: rows.map((row) => ({ name: row.field.name, ...sum(row.outcomes.map((o) => o.counts)) })),
    all: sum(outcomes.map((o) => o.counts)),
    misses: texts(outcomes.map((o) => o.miss)).toSorted(),
    decoys: texts(outcomes.map((o) => o.decoy)).toSorted(),
  };
}
