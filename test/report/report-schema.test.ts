import { expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { reportSchema } from '../../src/report/report-schema.ts';
import type { Fact } from '../../src/extract/facts.ts';
import type { Reason } from '../../src/extract/syllabus.ts';
import type { ProblemCode } from '../../src/read/reading.ts';
import type { Report } from '../../src/report/report.ts';

/** The report as the schema sees it: lists are mutable, and words from closed lists that may grow are plain text. */
type Loose<T> = T extends readonly (infer Item)[]
  ? Loose<Item>[]
  : T extends object
    ? { -readonly [K in keyof T]: Loose<T[K]> }
    : T extends Fact
      ? T
      : T extends Reason | ProblemCode
        ? string
        : T;

it('has the shape of a report', () => {
  expectTypeOf<z.infer<typeof reportSchema>>().toEqualTypeOf<Loose<Report>>();
});

it('takes a report and refuses a strange key', () => {
  const report = { schema: 1, tool: { name: 'syllint', version: '1.0.0' }, date: '2026-11-22', rules: {}, documents: [] };
  expect(reportSchema.safeParse(report).success).toBe(true);
  expect(reportSchema.safeParse({ ...report, score: 9 }).success).toBe(false);
});
