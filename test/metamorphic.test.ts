import { describe, expect, it } from 'vitest';
import { documentsOf } from '../scripts/accuracy/corpus.ts';
import { FACT_NAMES, type Fact } from '../src/extract/facts.ts';
import type { Syllabus } from '../src/extract/syllabus.ts';
import { statements, syllabusOf } from './extract/told.ts';
import { bulleted, carriageReturns, padded, renumbered, setApart, trailingSpaces } from './metamorphic/layout.ts';
import { joined, rewrapped } from './metamorphic/prose.ts';
import { withAll, withOthers, withPrivacy, withStaff } from './metamorphic/unrelated.ts';

/** Changes that leave every fact as it was, besides the facts that they may add. */
const CHANGES: { readonly [name: string]: { readonly of: (text: string) => string; readonly adds?: readonly Fact[] } } = {
  'paragraphs on one line': { of: joined },
  'paragraphs of 60 characters': { of: rewrapped(60) },
  'paragraphs of 72 characters': { of: rewrapped(72) },
  'paragraphs of 100 characters': { of: rewrapped(100) },
  'headings renumbered': { of: renumbered },
  'bullets as -': { of: bulleted('-') },
  'bullets as *': { of: bulleted('*') },
  'bullets as +': { of: bulleted('+') },
  'cells padded': { of: padded },
  'tables set apart': { of: setApart },
  CRLF: { of: carriageReturns },
  'a space at line ends': { of: trailingSpaces },
  'other courses added': { of: withOthers, adds: ['cost'] },
  'staff added': { of: withStaff, adds: ['instructor-credentials'] },
  'a privacy policy added': { of: withPrivacy },
  'all three sections added': { of: withAll, adds: ['cost', 'instructor-credentials'] },
};

/** Differences that are known to be wrong: document, change, fact. An entry that no longer differs fails, so the table only shrinks. */
const KNOWN: readonly (readonly [document: string, change: string, fact: Fact])[] = [];

const DOCUMENTS = ['samples', 'tune'].flatMap((folder) =>
  documentsOf(folder).map(({ name, text }) => ({ name: `${folder}/${name}`, text })),
);

interface Difference {
  readonly fact: Fact;
  readonly shown: string;
}

const shown = (syllabus: Syllabus, fact: Fact): readonly string[] =>
  statements(syllabus, fact).map(({ value, basis }) => `${JSON.stringify(value)}${basis === 'stated' ? '' : ` (${basis})`}`);

function differences(before: Syllabus, after: Syllabus, added: readonly Fact[]): Difference[] {
  return FACT_NAMES.flatMap((fact) => {
    const [was, is] = [shown(before, fact), shown(after, fact)];
    const same = was.join() === (added.includes(fact) ? is.slice(0, was.length) : is).join();
    return same ? [] : [{ fact, shown: `${fact}: ${was.join(', ') || 'silent'} → ${is.join(', ') || 'silent'}` }];
  });
}

const textOf = (bytes: string, change: (text: string) => string): string => change(bytes.replaceAll('\r\n', '\n'));

describe.each(Object.entries(CHANGES))('%s', (change, { of, adds = [] }) => {
  const changed = DOCUMENTS.map(({ name, text }) => ({ name, before: textOf(text, (t) => t), after: textOf(text, of) })).filter(
    ({ before, after }) => before !== after,
  );

  it('changes some document', () => expect(changed).not.toEqual([]));

  it.each(changed)('leaves the facts of $name as they were', async ({ name, before, after }) => {
    const found = differences(await syllabusOf(before), await syllabusOf(after), adds);
    const known = KNOWN.filter(([document, c]) => document === name && c === change).map(([, , fact]) => fact);
    expect(found.filter(({ fact }) => !known.includes(fact)).map((d) => d.shown)).toEqual([]);
    expect(
      known.filter((fact) => !found.some((d) => d.fact === fact)),
      'no longer differs: take it out of KNOWN',
    ).toEqual([]);
  });
});

it('every entry of KNOWN names a document and a change', () => {
  const names = new Set(DOCUMENTS.map(({ name }) => name));
  expect(KNOWN.filter(([document, change]) => !names.has(document) || !Object.hasOwn(CHANGES, change))).toEqual([]);
});
