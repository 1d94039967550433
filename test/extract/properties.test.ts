import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { profileRules } from '../../src/check/profile.ts';
import { extract } from '../../src/extract/extract.ts';
import { FACT_NAMES, factRow, type Fact } from '../../src/extract/facts.ts';
import { numberAt } from '../../src/extract/numbers.ts';
import { dictionary, find } from '../../src/extract/phrases.ts';
import type { Extraction, Statement } from '../../src/extract/syllabus.ts';
import { tokenize } from '../../src/extract/tokens.ts';
import { termFile, type Term } from '../../src/extract/vocabulary.ts';
import type { Span } from '../../src/read/outline.ts';
import { read } from '../../src/read/read.ts';
import type { Reading } from '../../src/read/reading.ts';
import { readText } from '../read/shown.ts';
import { anyText, mutant, syllabusLike } from './mutants.ts';
import { statements } from './told.ts';

/** Every run draws the same inputs, so that a failure can be found again. */
const RUNS = { numRuns: 200, seed: 20_261_122 };
const LONG = 120_000;
const RULES = profileRules('recommended')?.rules ?? [];

interface Done {
  readonly reading: Reading;
  readonly extraction: Extraction;
}

async function done(text: string, path?: string): Promise<Done> {
  const reading = await readText(text, path);
  const extraction = await extract(reading);
  expect(check(RULES, extraction.syllabus)).toHaveLength(RULES.length);
  return { reading, extraction };
}

const all = ({ extraction }: Done): { fact: Fact; said: Statement }[] =>
  FACT_NAMES.flatMap((fact) => statements(extraction.syllabus, fact).map((said) => ({ fact, said })));

/** The clean text behind a span of the source. */
function cleaned({ text, outline }: Reading, span: Span): string {
  if (outline.text === '') return text.slice(span.start, span.end);
  let out = '';
  for (let i = 0; i < outline.text.length; i += 1)
    if (outline.origin.start[i]! >= span.start && outline.origin.end[i]! <= span.end) out += outline.text[i];
  return out;
}

describe.each<readonly [name: string, texts: fc.Arbitrary<string>]>([
  ['any text', anyText],
  ['a text like a syllabus', syllabusLike],
  ['a spoiled syllabus', mutant],
])('%s', (_name, texts) => {
  const holds = (property: (text: string) => Promise<void>): Promise<void> => fc.assert(fc.asyncProperty(texts, property), RUNS);

  it(
    'is read and judged without a fault, and every statement stands where its words are',
    () =>
      holds(async (text) => {
        const result = await done(text);
        spansStand(result);
        termsStand(result);
        numbersStand(result);
      }),
    LONG,
  );

  it(
    'says the same with other ends of lines and with a byte order mark',
    () =>
      holds(async (drawn) => {
        const text = drawn.replace(/\r\n?|^\uFEFF+/g, '');
        const said = told(await done(text));
        expect(told(await done(text.replaceAll('\n', '\r\n')))).toEqual(said);
        expect(told(await done(`\uFEFF${text}`))).toEqual(said);
      }),
    LONG,
  );
});

/** What was found, with the words of the source instead of their places. */
function told(result: Done): unknown {
  const words = (span: Span): string =>
    result.reading.text
      .slice(span.start, span.end)
      .replaceAll('\r\n', '\n')
      .replace(/^\uFEFF/, '');
  return {
    said: all(result).map(({ fact, said }) => [fact, said.value, said.basis, said.how, said.spans.map(words)]),
    near: result.extraction.syllabus.near.map((n) => [n.fact, n.reason, n.spans.map(words)]),
    problems: [...result.reading.problems, ...result.extraction.problems].map((p) => [p.code, p.message]),
  };
}

function spansStand(result: Done): void {
  const { near } = result.extraction.syllabus;
  for (const { fact, said } of all(result)) expect(said.spans, `${fact} ${said.value}`).not.toEqual([]);
  for (const span of [...all(result).flatMap((s) => s.said.spans), ...near.flatMap((n) => n.spans)]) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(result.reading.text.length);
  }
}

const FILES = {
  credentials: 'credentials',
  'instructor-credentials': 'credentials',
  'code-sets': 'code-sets',
  'code-books': 'code-sets',
  subjects: 'subjects',
  prerequisites: 'prerequisites',
  claims: 'claims',
  'outdated-figures': 'outdated-figures',
} as const satisfies { readonly [F in Fact]?: Parameters<typeof termFile>[0] };

/** Words that name a term although they are another one's: a status of a credential, and the slip of one letter. */
const ALSO: { readonly [term: string]: readonly string[] } = { CPC: ['CPC-A', 'apprentice coder'], COC: ['COC-A'], CPT: ['CPC'] };

function spellings(fact: keyof typeof FILES, value: string): readonly string[] {
  const own = (termFile(FILES[fact]) as readonly Term[]).find((t) => t.term === value)?.spellings ?? [];
  return own.length === 0 ? [] : [value, ...own, ...(ALSO[value] ?? [])];
}

function termsStand(result: Done): void {
  for (const fact of Object.keys(FILES) as (keyof typeof FILES)[])
    for (const said of statements(result.extraction.syllabus, fact)) {
      const known = spellings(fact, String(said.value));
      if (said.basis !== 'stated' || known.length === 0) continue;
      const dict = dictionary([{ term: 'it', spellings: known }]);
      for (const span of said.spans) {
        const words = cleaned(result.reading, span);
        expect(find(dict, tokenize(words)), `${fact} ${said.value} in "${words}"`).not.toEqual([]);
      }
    }
}

/** Facts that count what the text names, so that no number need stand there: "All exams are timed". */
const COUNTED: ReadonlySet<Fact> = new Set<Fact>(['timed-exams', 'practice-exams']);

function numbersStand(result: Done): void {
  for (const { fact, said } of all(result)) {
    if (said.basis !== 'stated' || typeof said.value !== 'number' || COUNTED.has(fact)) continue;
    const value = said.value;
    for (const span of said.spans) {
      const words = cleaned(result.reading, span);
      expect(
        readings(words).some((n) => Math.abs(n - value) < 0.011),
        `${fact} ${value} (${factRow(fact).kind}) in "${words}"`,
      ).toBe(true);
    }
  }
}

/** The numbers of a text, also as years in months, as minutes in hours, and as hours with the minutes after them. */
function readings(text: string): number[] {
  const tokens = tokenize(text);
  const plain = tokens.flatMap((_, i) => numberAt(tokens, i)?.value ?? []);
  const compound = plain.slice(1).map((minutes, i) => plain[i]! + minutes / 60);
  return [...plain, ...compound, ...plain.map((n) => n * 12), ...plain.map((n) => n / 60)];
}

describe('other inputs', () => {
  it(
    'any bytes, read as any kind of file',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.uint8Array({ maxLength: 300 }),
          fc.constantFrom('a.md', 'a.yaml', 'a.yml', 'a.txt', 'a'),
          async (bytes, path) => {
            const { syllabus } = await extract(await read({ path, bytes }));
            expect(check(RULES, syllabus)).toHaveLength(RULES.length);
          },
        ),
        RUNS,
      ),
    LONG,
  );

  it(
    'a spoiled curriculum',
    () => {
      const text = readFileSync(resolve(import.meta.dirname, '../../curricula/cpc-exemplary.yaml'), 'utf8');
      const cut = fc.tuple(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 6 }));
      return fc.assert(
        fc.asyncProperty(cut, async ([at, length, put]) => {
          const spoiled = text.slice(0, at) + put + text.slice(at + length);
          const result = await done(spoiled, 'course.yaml');
          for (const span of all(result).flatMap((s) => s.said.spans)) {
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(spoiled.length);
          }
          for (const problem of result.extraction.problems) expect(problem.message).not.toMatch(/undefined|\[object|at \w+ \(/);
        }),
        RUNS,
      );
    },
    LONG,
  );
});
