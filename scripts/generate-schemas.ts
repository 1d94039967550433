/** Writes the JSON Schemas for editors and for readers of reports into schemas/. */
import { z } from 'zod';
import { policySchema } from '../src/check/policy-schema.ts';
import { profileSchema, ruleSchema } from '../src/check/rule-schema.ts';
import { curriculumSchema } from '../src/extract/curriculum-schema.ts';
import { comparisonSchema } from './comparison-schema.ts';
import { json, put } from './output.ts';
import { reportSchema } from '../src/report/report-schema.ts';

const SCHEMAS: readonly (readonly [name: string, title: string, schema: z.ZodType, reused: 'inline' | 'ref'])[] = [
  ['curriculum', 'The curriculum of a medical coding course', curriculumSchema, 'inline'],
  ['policy', 'The policy of a reader of syllabi', policySchema, 'ref'],
  ['profile', 'A profile of syllint', profileSchema, 'inline'],
  // Examples and evidence stand in many places; written out in each, they would make these schemas four times as long.
  ['rule', 'A rule of syllint', ruleSchema, 'ref'],
  ['report', 'What syllint check --format json prints', reportSchema, 'ref'],
  ['comparison', 'What syllint compare --format json prints', comparisonSchema, 'ref'],
];

for (const [name, title, schema, reused] of SCHEMAS) {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', reused });
  put(`schemas/${name}.schema.json`, json({ $schema, title, ...rest }));
}
