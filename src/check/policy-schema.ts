import { z } from 'zod';
import { TERM_FILES } from '../extract/vocabulary.ts';
import { expectation, level, text } from './rule-schema.ts';

const pattern = z.string().min(1);

const change = z.strictObject({
  level: level.optional(),
  title: text('What the rule is called now.').optional(),
  expect: expectation.describe('Takes the place of what the rule expects. Its examples no longer count.'),
});

const waiver = z.strictObject({
  rule: z.string().describe('The id of the rule.'),
  files: pattern.describe('A path or pattern from the folder of this file on, such as courses/*.md.'),
  reason: text('Why the result is accepted. It is shown in every report.'),
  until: z.iso.date().optional().describe('The last day on which the waiver holds, YYYY-MM-DD.'),
});

const addition = z.strictObject({
  term: z.string().describe('The term as rules name it, such as CPC.'),
  spellings: z.array(z.string().min(1)).min(1).describe('How a syllabus may write it.'),
});

/** What stands for a rule in `rules:` as one word. */
export const CHANGE_WORDS = ['must', 'should', 'may', 'off'] as const;

/** The shape of a policy file. What it names (profiles, rules, patterns) is checked after it. */
export const policySchema = z
  .strictObject({
    profile: z.string().optional().describe('The set of rules to judge by.'),
    include: z.array(pattern).optional().describe('The files of a folder that are judged, and no others.'),
    exclude: z.array(pattern).optional().describe('The files of a folder that are left out.'),
    rules: z
      .record(z.string(), z.union([z.enum(CHANGE_WORDS), change]))
      .optional()
      .describe('Changes, by the id of the rule: must, should, may, off, or another expectation.'),
    'rule-folders': z.array(z.string().min(1)).optional().describe('Folders with rules of your own, inside the folder of this file.'),
    terms: z
      .strictObject(Object.fromEntries(TERM_FILES.map((file) => [file, z.array(addition).optional()])))
      .optional()
      .describe('More spellings for known terms, by the kind of the term.'),
    waivers: z.array(waiver).optional().describe('Results that are accepted, with the reason.'),
  })
  .describe('What syllint judges by here.');

export const POLICY_KEYS = Object.keys(policySchema.shape);
export const WAIVER_KEYS = Object.keys(waiver.shape);
export const ADDITION_KEYS = Object.keys(addition.shape);
export const CHANGE_KEYS = Object.keys(change.shape);
