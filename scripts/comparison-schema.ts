import { z } from 'zod';
import { document, fact, factReport, level, made, outcome, problem, result } from '../src/report/report-schema.ts';

const criterion = z.strictObject({
  rule: z.string(),
  title: z.string(),
  level: level.describe('The strictest that it has for any of the courses.'),
  expected: z.string(),
  agreement: z.union([z.literal('differ'), outcome]).describe('The outcome that all courses share, or that they differ.'),
  answers: z.array(result.nullable()).describe('In the order of the courses; null for one that was not asked or not judged.'),
});

const shown = z.strictObject({
  fact,
  answers: z.array(z.array(factReport).nullable()).describe('In the order of the courses; empty for one that is silent.'),
});

/** What `syllint compare --format json` prints. */
export const comparisonSchema = z.strictObject({
  schema: z.literal(1),
  ...made,
  courses: z.array(document.omit({ results: true }).extend({ key: z.string().describe('The letter of the course.') })),
  criteria: z.array(criterion).describe('The differences first.'),
  shown: z.array(shown).describe('Facts that are shown and not judged.'),
  problems: z.array(problem).exactOptional(),
});
