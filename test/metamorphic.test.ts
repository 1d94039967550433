import { describe, expect, it } from 'vitest';
import { documentsOf } from '../scripts/accuracy/corpus.ts';
import { FACT_NAMES, type Fact } from '../src/extract/facts.ts';
import type { Syllabus } from '../src/extract/syllabus.ts';
import { statements, syllabusOf } from './extract/told.ts';
import { bracketed, bulleted, carriageReturns, numbered, padded, renumbered, setApart, trailingSpaces } from './metamorphic/layout.ts';
import { joined, rewrapped } from './metamorphic/prose.ts';
import { withAll, withOthers, withPrivacy, withStaff } from './metamorphic/unrelated.ts';

interface Change {
  readonly of: (text: string) => string;
  /** Facts of which it may add statements after those that were there. */
  readonly adds?: readonly Fact[];
}

/** Widths of paragraphs in characters. */
const WIDTHS = [60, 63, 66, 69, 72, 76, 80, 88, 96, 100];

/** Changes that leave every fact as it was. */
const CHANGES: { readonly [name: string]: Change } = {
  'paragraphs on one line': { of: joined },
  ...Object.fromEntries(WIDTHS.map((width) => [`paragraphs of ${width} characters`, { of: rewrapped(width) }])),
  'headings renumbered': { of: renumbered },
  'headings numbered': { of: numbered },
  'numbers of lists as 1)': { of: bracketed },
  'bullets as -': { of: bulleted('-') },
  'bullets as *': { of: bulleted('*') },
  'bullets as +': { of: bulleted('+') },
  'cells padded': { of: padded },
  'tables set apart': { of: setApart },
  'lines ended by CRLF': { of: carriageReturns },
  'a space at line ends': { of: trailingSpaces },
  'other courses added': { of: withOthers, adds: ['cost'] },
  'staff added': { of: withStaff, adds: ['instructor-credentials'] },
  'a privacy policy added': { of: withPrivacy },
  'all three sections added': { of: withAll, adds: ['cost', 'instructor-credentials'] },
};

interface Known {
  readonly document: string;
  readonly fact: Fact;
  readonly changes: readonly string[];
}

/** Differences that should not be. An entry that no longer differs fails, so the table only shrinks. */
const KNOWN: readonly Known[] = [
  {
    document: 'tune/01-him1126-procedure-coding',
    fact: 'subjects',
    changes: ['paragraphs of 66 characters'],
  },
  { document: 'tune/53-pdf-hit-225', fact: 'subjects', changes: ['paragraphs of 76 characters'] },
  {
    document: 'tune/03-mdo215-pdf-text',
    fact: 'subjects',
    changes: ['paragraphs of 63 characters', 'paragraphs of 88 characters'],
  },
  { document: 'tune/03-mdo215-pdf-text', fact: 'prerequisites', changes: ['paragraphs of 72 characters'] },
  { document: 'tune/16-medical-coding-i-off233', fact: 'contact-hours', changes: ['paragraphs of 72 characters'] },
  {
    document: 'tune/36-codeforge-bootcamp',
    fact: 'code-sets',
    changes: ['paragraphs of 60 characters', 'paragraphs of 63 characters', 'paragraphs of 66 characters', 'paragraphs of 69 characters'],
  },
  {
    document: 'tune/36-codeforge-bootcamp',
    fact: 'code-books',
    changes: ['paragraphs of 60 characters', 'paragraphs of 63 characters', 'paragraphs of 66 characters', 'paragraphs of 69 characters'],
  },
  { document: 'tune/76-ccs-exam-review-page', fact: 'code-books', changes: ['paragraphs of 60 characters'] },
  {
    document: 'tune/21-luntian-health-skills-iloilo',
    fact: 'instructor-credentials',
    changes: ['paragraphs of 66 characters', 'paragraphs of 69 characters', 'paragraphs of 72 characters'],
  },
  {
    document: 'tune/41-kestrel-bay-billing',
    fact: 'contact-hours',
    changes: ['paragraphs of 72 characters', 'paragraphs of 76 characters'],
  },
  {
    document: 'tune/41-kestrel-bay-billing',
    fact: 'contradictions',
    changes: ['paragraphs of 72 characters', 'paragraphs of 76 characters'],
  },
  { document: 'tune/53-pdf-hit-225', fact: 'prerequisites', changes: ['paragraphs of 76 characters'] },
];

const DOCUMENTS = ['samples', 'tune'].flatMap((folder) =>
  documentsOf(folder).map(({ name, text }) => ({ name: `${folder}/${name}`, text })),
);

const asItIs = new Map<string, Promise<Syllabus>>();

/** The facts of a document as it is, read once. */
function original(name: string, text: string): Promise<Syllabus> {
  const syllabus = asItIs.get(name) ?? syllabusOf(text);
  asItIs.set(name, syllabus);
  return syllabus;
}

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

describe.each(Object.entries(CHANGES))('%s', (change, { of, adds = [] }) => {
  const changed = DOCUMENTS.map(({ name, text }) => ({ name, before: text, after: of(text) })).filter(
    ({ before, after }) => before !== after,
  );

  it('changes some document', () => expect(changed).not.toEqual([]));

  it.each(changed)('leaves the facts of $name as they were', async ({ name, before, after }) => {
    const found = differences(await original(name, before), await syllabusOf(after), adds);
    const known = KNOWN.filter(({ document, changes }) => document === name && changes.includes(change)).map(({ fact }) => fact);
    expect(found.filter(({ fact }) => !known.includes(fact)).map((d) => d.shown)).toEqual([]);
    expect(
      known.filter((fact) => !found.some((d) => d.fact === fact)),
      'no longer differs: take it out of KNOWN',
    ).toEqual([]);
  });
});

it('every known difference names a document and its changes', () => {
  const names = new Set(DOCUMENTS.map(({ name }) => name));
  expect(KNOWN.filter(({ document, changes }) => !names.has(document) || !changes.every((c) => Object.hasOwn(CHANGES, c)))).toEqual([]);
});
