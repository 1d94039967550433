import { expect, it } from 'vitest';
import type { Fact } from '../../src/extract/facts.ts';
import type { Reason } from '../../src/extract/syllabus.ts';
import { answer, misses, syllabusOf, type Answer } from './told.ts';

/** What a document is to say of some facts; null: nothing. */
type Said = { readonly [F in Fact]?: Answer | null };
/** Near misses that a document has: the fact, the reason, and words of the line. */
type Near = readonly (readonly [Fact, Reason, string])[];
type Row = readonly [name: string, text: string, said: Said, near?: Near];

/** A Markdown syllabus of these lines below its title. */
export const lines = (...all: readonly string[]): string => ['# Medical Coding', '', ...all].join('\n');
/** A Markdown syllabus with one table; the first row is its header. */
export const table = (...rows: readonly string[]): string =>
  lines(...rows.map((r, i) => (i === 0 ? `| ${r} |\n${'|---'.repeat(r.split('|').length)}|` : `| ${r} |`)));

/** A test for each document: what it says of the given facts, and the near misses that it has among others. */
export const documents = (rows: readonly Row[]): void => {
  it.each(rows.map(([name, text, said, near = []]) => ({ name, text, said, near })))('$name', async ({ text, said, near }) => {
    const syllabus = await syllabusOf(text);
    const facts = Object.keys(said) as Fact[];
    expect(Object.fromEntries(facts.map((f) => [f, answer(syllabus, f) ?? null]))).toEqual(said);
    const wanted = near.filter(
      ([fact, reason, words]) => !misses(syllabus, fact, text).some(([why, where]) => why === reason && where.includes(words)),
    );
    expect(wanted).toEqual([]);
  });
};
