import { z } from 'zod';
import { FACT_NAMES, FACTS, factRow, type Fact, type FactKind } from '../extract/facts.ts';

export const text = (about: string) => z.string().trim().min(1).describe(about);
const terms = z.array(z.string());

/** YAML 1.2 reads `yes` and `no` as words; in a rule they mean true and false. */
const yesNo = z.union([z.boolean(), z.enum(['yes', 'no']).transform((word) => word === 'yes')]);
const is = z.union([z.boolean(), z.string().transform((word) => (word === 'yes' ? true : word === 'no' ? false : word))]);

const conditions = {
  stated: z.literal(true).optional().describe('The syllabus answers this; silence fails.'),
  is: is.optional().describe('For yes or no, and for facts of one term.'),
  'at-least': z.number().optional(),
  'at-most': z.number().optional(),
  'includes-all': terms.optional(),
  'includes-any': terms.optional(),
  only: terms.optional().describe('Nothing but these; [] means nothing of the kind.'),
  excludes: terms.optional(),
};

const fact = z.enum(FACT_NAMES as [Fact, ...Fact[]]);
const check = z.strictObject({ fact, ...conditions });

/** Flat on purpose: a union of shapes would answer one typing error with a message for each shape. */
export const expectation = z.strictObject({ fact: fact.optional(), ...conditions, 'any-of': z.array(check).min(1).optional() });

const EXAMPLE_VALUES: { readonly [K in FactKind]: z.ZodType } = {
  text: z.string(),
  hours: z.number(),
  number: z.number(),
  minutes: z.number(),
  percent: z.number(),
  year: z.number(),
  'yes-no': yesNo,
  terms: z.union([z.string(), terms]),
};

const example = z.strictObject(
  Object.fromEntries(FACT_NAMES.map((name) => [name, EXAMPLE_VALUES[FACTS[name].kind].optional().describe(factRow(name).label)])),
);

const source = z.strictObject({
  name: text('Title of the source.'),
  standing: z.enum(['official', 'recommendation', 'third-party', 'ours']),
  figure: text('What the source says, in the fewest words.').optional(),
  link: z.url({ protocol: /^https?$/ }).optional(),
  checked: z.iso.date().describe('The day the source was last looked at, YYYY-MM-DD.'),
});

export const level = z.enum(['must', 'should', 'may']);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** The shape of a rule file. What fits together (fact, check, terms) is checked after it. */
export const ruleSchema = z.strictObject({
  id: id.describe('Lower-case words with hyphens.'),
  title: text('The good case, in the present tense.'),
  level,
  why: text('What it costs the reader, in one or two sentences.'),
  source: z.array(source).min(1),
  expect: expectation,
  when: expectation.optional().describe('The rule is asked only of courses for which this holds.'),
  ask: text('The question to the school, in the first person.'),
  fix: text('What a school would write to meet the rule.'),
  examples: z.strictObject({
    pass: z.array(example).min(1),
    fail: z.array(example).min(1),
    'not-stated': z.array(example).optional(),
    'not-applicable': z.array(example).optional(),
  }),
});

/** The shape of a profile file. */
export const profileSchema = z.strictObject({
  id,
  title: text('The plan in a few words.'),
  description: text('What the profile follows, in one sentence.'),
  extends: z
    .string()
    .optional()
    .describe('The id of a profile whose rules come first; a rule named again here takes the level given here.'),
  rules: z.array(z.strictObject({ rule: z.string(), level: level.optional() })).min(1),
});
