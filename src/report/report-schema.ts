import { z } from 'zod';
import { FACT_NAMES, type Fact } from '../extract/facts.ts';

const count = z.int().min(0);
const position = z.int().min(1);

const evidence = z.strictObject({
  line: position,
  column: position,
  endLine: position,
  endColumn: position,
  text: z.string().describe('The sentence, row or line; at most 300 characters.'),
  page: position.exactOptional().describe('Of a PDF.'),
  paragraph: position.exactOptional().describe('Of a Word file, outside of tables.'),
  table: position.exactOptional().describe('Of a Word file.'),
  row: position.exactOptional().describe('Of that table.'),
  path: z.string().exactOptional().describe('The file, where several courses are judged together.'),
});

export const fact = z.enum(FACT_NAMES as [Fact, ...Fact[]]);
export const level = z.enum(['must', 'should', 'may']);
export const outcome = z.enum(['pass', 'fail', 'not-stated', 'not-applicable']);
const tally = z.strictObject({ pass: count, fail: count, 'not-stated': count, 'not-applicable': count, waived: count });

export const factReport = z.strictObject({
  value: z.union([z.string(), z.number(), z.boolean()]),
  basis: z.enum(['stated', 'computed', 'yours']),
  how: z.string().exactOptional(),
  evidence: z.array(evidence),
});

const near = z.strictObject({ fact, reason: z.string(), evidence: z.array(evidence) });

export const result = z.strictObject({
  rule: z.string(),
  level,
  outcome,
  expected: z.string(),
  found: z.string(),
  evidence: z.array(evidence),
  closest: z.array(near).exactOptional(),
  waiver: z.strictObject({ reason: z.string(), until: z.string().exactOptional() }).exactOptional(),
});

export const problem = z.strictObject({
  code: z.string(),
  level: z.enum(['error', 'note']),
  message: z.string(),
  remedy: z.string(),
  path: z.string(),
  line: position,
  column: position,
});

const source = z.strictObject({
  name: z.string(),
  standing: z.enum(['official', 'recommendation', 'third-party', 'ours']),
  figure: z.string().exactOptional(),
  link: z.string().exactOptional(),
  checked: z.string(),
});

const terms = z.array(z.string()).exactOptional();

const check = z.strictObject({
  fact,
  stated: z.literal(true).exactOptional(),
  is: z.union([z.string(), z.boolean()]).exactOptional(),
  'at-least': z.number().exactOptional(),
  'at-most': z.number().exactOptional(),
  'includes-all': terms,
  'includes-any': terms,
  only: terms,
  excludes: terms,
});

const rule = z.strictObject({
  id: z.string(),
  title: z.string(),
  level,
  why: z.string(),
  source: z.array(source),
  expect: z.union([check, z.strictObject({ 'any-of': z.array(check) })]).describe('As the rule file has it.'),
  ask: z.string(),
  fix: z.string(),
});

export const document = z.strictObject({
  path: z.string(),
  courses: z.array(z.string()).exactOptional().describe('The files of the courses that are judged together here.'),
  title: z.string().nullable(),
  profile: z.string(),
  because: z.string().exactOptional(),
  verdict: z.enum(['meets', 'falls-short', 'cannot-tell']).nullable().describe('null for a document that could not be read.'),
  counts: z.strictObject({ must: tally, should: tally, may: tally }),
  facts: z.partialRecord(fact, z.array(factReport)),
  results: z.array(result),
  problems: z.array(problem),
});

/** By what and on which day a report was made. */
export const made = {
  tool: z.strictObject({ name: z.literal('syllint'), version: z.string() }),
  date: z.iso.date().describe('YYYY-MM-DD'),
};

const shard = z.strictObject({
  index: position,
  count: position,
  documents: count.describe('Of all shards together.'),
  files: z.string().describe('Stands for the paths of all of them.'),
  places: z.array(count).describe('Of the documents of this shard among all, from 0.'),
});

/** What `syllint check --format json` prints. */
export const reportSchema = z.strictObject({
  schema: z.literal(1),
  ...made,
  shard: shard.exactOptional().describe('Of a part of a run, made by check --shard.'),
  rules: z.record(z.string(), z.array(rule)),
  documents: z.array(document),
  problems: z.array(problem).exactOptional(),
});
