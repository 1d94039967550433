import * as z from 'zod';
import { termsOf } from './vocabulary.ts';
import type { Fact } from './facts.ts';

const text = z.string().min(1);
const amount = z.number().min(0);
const year = z.int().min(1980).max(2100);
const yesNo = z.union([z.boolean(), z.enum(['yes', 'no'])]);

/** One of the terms that a fact may hold. */
const term = (fact: Fact) => z.enum(termsOf(fact) as [string, ...string[]]);
/** A list of terms; the empty list says that there are none. */
const terms = (fact: Fact) => z.array(term(fact));

const book = z.union([
  term('code-books'),
  z.strictObject({ 'code-set': term('code-books'), title: text.optional(), edition: year.optional() }),
]);
const subject = z.enum([...new Set([...(termsOf('code-sets') ?? []), ...(termsOf('subjects') ?? []), 'other'])] as [string, ...string[]]);

const unit = z.strictObject({
  title: text.describe('What the unit is about.'),
  subject: subject.optional().describe('The code set or subject that its time is counted under.'),
  hours: amount.optional().describe('Hours of class.'),
});

const exam = z.strictObject({
  title: text,
  questions: z.int().min(1).optional(),
  minutes: amount.optional().describe('The time allowed.'),
  timed: yesNo.optional().describe('Whether the time is limited; a number of minutes says so by itself.'),
});

/** A curriculum as a school writes it: every fact that is not worked out is a key of its name, and units, exams, courses and free texts besides. */
export const curriculumSchema = z
  .strictObject({
    $schema: z.string().optional(),
    title: text.describe('The name of the course.'),
    provider: text.optional().describe('The school.'),
    credentials: terms('credentials').optional().describe('Credentials that the course prepares for.'),
    'wrong-body': terms('wrong-body').optional(),
    'contact-hours': amount
      .optional()
      .describe('All scheduled instruction: class, lab, supervised practice and exams in class, without homework.'),
    credits: amount.optional(),
    weeks: amount.optional(),
    months: amount.optional(),
    'cpt-hours': amount.optional(),
    'icd-hours': amount.optional(),
    'hcpcs-hours': amount.optional(),
    'billing-hours': amount.optional(),
    'anatomy-hours': amount.optional(),
    'terminology-hours': amount.optional(),
    'exam-prep-hours': amount.optional(),
    'other-hours': amount.optional(),
    'code-sets': terms('code-sets').optional().describe('Code sets that are taught; units with a subject say so too.'),
    'code-books': z.array(book).optional().describe('Code books that students must have.'),
    'book-editions': z.array(year).optional(),
    'course-year': year.optional(),
    subjects: terms('subjects').optional(),
    prerequisites: terms('prerequisites').optional().describe('Required before enrollment; an empty list says that nothing is.'),
    'course-level': term('course-level').optional(),
    'timed-exams': z.int().min(0).optional(),
    'practice-exams': z.int().min(0).optional(),
    'exam-pace': amount.optional().describe('Minutes a question.'),
    practicum: yesNo.optional(),
    'real-charts': yesNo.optional(),
    'practice-aim': yesNo.optional(),
    'practice-cases': z.int().min(0).optional(),
    'instructor-credentials': terms('instructor-credentials').optional(),
    cost: z.union([text, amount]).optional(),
    refund: yesNo.optional(),
    'completion-proof': yesNo.optional(),
    claims: terms('claims').optional(),
    'outdated-figures': terms('outdated-figures').optional(),
    units: z.array(unit).optional(),
    exams: z.array(exam).optional(),
    courses: z
      .array(text)
      .optional()
      .describe('Files of the courses of a program, in its folder or below. They are judged together, as one.'),
    description: text.optional(),
    notes: text.optional(),
  })
  .describe('A medical coding curriculum.');

export type Curriculum = z.infer<typeof curriculumSchema>;
export const CURRICULUM_KEYS = Object.keys(curriculumSchema.shape);
