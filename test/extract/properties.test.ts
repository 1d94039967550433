import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { profileRules } from '../../src/check/profile.ts';
import { extract } from '../../src/extract/extract.ts';
import { FACT_NAMES, type Fact } from '../../src/extract/facts.ts';
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
  it(
    'is read and judged without a fault, and every statement stands where its words are',
    async () => {
      const property = fc.asyncProperty(texts, async (text) => {
        const result = await done(text);
        expect([...outOfRange(result), ...termsAstray(result), ...numbersAstray(result)]).toEqual([]);
      });
      await fc.assert(property, RUNS);
    },
    LONG,
  );

  it(
    'says the same with other ends of lines and with a byte order mark',
    async () => {
      const property = fc.asyncProperty(texts, async (drawn) => {
        const text = drawn.replace(/\r\n?|^\uFEFF+/g, '');
        const said = told(await done(text));
        expect(told(await done(text.replaceAll('\n', '\r\n')))).toEqual(said);
        expect(told(await done(`\uFEFF${text}`))).toEqual(said);
      });
      await fc.assert(property, { ...RUNS, numRuns: 100 });
    },
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

/** Statements without a place, and places outside of the text or without a character. */
function outOfRange(result: Done): readonly unknown[] {
  const size = result.reading.text.length;
  const wrong = (span: Span): boolean => span.start < 0 || span.end <= span.start || span.end > size;
  const near = result.extraction.syllabus.near.filter((n) => n.spans.length === 0 || n.spans.some(wrong));
  return [...all(result).filter(({ said }) => said.spans.length === 0 || said.spans.some(wrong)), ...near];
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
const ALSO: { readonly [term: string]: readonly string[] } = { CPC: ['CPC A', 'apprentice coder'], COC: ['COC A'], CPT: ['CPC'] };

function spellings(fact: keyof typeof FILES, value: string): readonly string[] {
  const own = (termFile(FILES[fact]) as readonly Term[]).filter((t) => t.term === value).flatMap((t) => t.spellings);
  return own.length === 0 ? [] : [value, ...own, ...(ALSO[value] ?? [])];
}

/** Stated terms where no spelling of theirs stands. */
function termsAstray(result: Done): string[] {
  const astray: string[] = [];
  for (const fact of Object.keys(FILES) as (keyof typeof FILES)[])
    for (const said of statements(result.extraction.syllabus, fact)) {
      const known = spellings(fact, String(said.value));
      if (said.basis !== 'stated' || known.length === 0) continue;
      const dict = dictionary([{ term: 'it', spellings: known }]);
      const words = said.spans.map((span) => cleaned(result.reading, span));
      astray.push(...words.filter((w) => find(dict, tokenize(w)).length === 0).map((w) => `${fact} ${said.value} in "${w}"`));
    }
  return astray;
}

/** Facts that count what the text names, so that no number need stand there: "All exams are timed". */
const COUNTED: ReadonlySet<Fact> = new Set<Fact>(['timed-exams', 'practice-exams']);

/** Stated numbers where no such number stands. */
function numbersAstray(result: Done): string[] {
  return all(result).flatMap(({ fact, said }) => {
    const { value, basis, spans } = said;
    if (basis !== 'stated' || typeof value !== 'number' || COUNTED.has(fact)) return [];
    const words = spans.map((span) => cleaned(result.reading, span));
    return words.filter((w) => !readings(w).some((n) => Math.abs(n - value) < 0.011)).map((w) => `${fact} ${value} in "${w}"`);
  });
}

/** The numbers of a text, also as years in months, as minutes in hours, and as hours with the minutes after them. */
function readings(text: string): number[] {
  const tokens = tokenize(text);
  const plain = tokens.flatMap((_, i) => numberAt(tokens, i)?.value ?? []);
  const compound = plain.slice(1).map((minutes, i) => plain[i]! + minutes / 60);
  return [...plain, ...compound, ...plain.map((n) => n * 12), ...plain.map((n) => n / 60)];
}

describe('other inputs', () => {
  const bytes = fc.uint8Array({ maxLength: 300 });
  const names = fc.constantFrom('a.md', 'a.yaml', 'a.yml', 'a.txt', 'a.html', 'a.docx', 'a');

  it(
    'any bytes, read as any kind of file',
    async () => {
      const property = fc.asyncProperty(bytes, names, async (data, path) => {
        const { syllabus } = await extract(await read({ path, bytes: data }));
        expect(check(RULES, syllabus)).toHaveLength(RULES.length);
      });
      await fc.assert(property, RUNS);
    },
    LONG,
  );

  it(
    'a spoiled curriculum',
    async () => {
      const text = readFileSync(resolve(import.meta.dirname, '../../curricula/cpc-exemplary.yaml'), 'utf8');
      const property = fc.asyncProperty(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 6 }), async (at, length, put) => {
        const result = await done(text.slice(0, at) + put + text.slice(at + length), 'course.yaml');
        expect(outOfRange(result)).toEqual([]);
      });
      await fc.assert(property, RUNS);
    },
    LONG,
  );
});
