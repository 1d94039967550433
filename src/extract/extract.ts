import type { Problem, Reading } from '../read/reading.ts';
import { type AddedTerms, withAddedTerms } from './added-terms.ts';
import { addAnswers, type Answers } from './answers.ts';
import { computed } from './computed.ts';
import { emptyDraft, finished, type Draft } from './draft.ts';
import { readProse } from './prose.ts';
import type { Extraction } from './syllabus.ts';

/** Facts that only a text on coding has. */
const SIGNS = ['credentials', 'code-sets', 'code-books', 'instructor-credentials'] as const;
/** Facts that a text on any subject may have: with them, the text must speak of the field. */
const COURSE_SIGNS = ['contact-hours', 'credits', 'subjects', 'timed-exams', 'practice-exams', 'practicum', 'weeks', 'months'] as const;
const FIELD = /\b(?:medical|health(?:care)?|hospital|physicians?|patients?|diagnos[ei]s|clinical|cod(?:ing|ers?)|billing)\b/i;

function looksLikeSyllabus(draft: Draft, text: string): boolean {
  if (SIGNS.some((f) => draft.said[f].length > 0)) return true;
  return COURSE_SIGNS.some((f) => draft.said[f].length > 0) && FIELD.test(text);
}

const notASyllabus = (reading: Reading): Problem => ({
  code: 'not-a-syllabus',
  level: 'error',
  message: 'This does not look like a course syllabus: no line names a coding subject.',
  remedy: 'Check that this is the right file, and that its text was saved with it.',
  span: { start: 0, end: Math.min(reading.text.length, 1) },
});

/**
 * Finds the facts that a reading states. Never throws: what is wrong with a curriculum is a problem with its place.
 * The curriculum reader is loaded only where there is data to read. Added terms are the reader's own spellings,
 * and answers what the reader knows in place of the text.
 */
export async function extract(reading: Reading, added: AddedTerms | null = null, answers: Answers = {}): Promise<Extraction> {
  const draft = emptyDraft();
  const { data } = reading.outline;
  if (reading.problems.some((p) => p.level === 'error')) return { syllabus: finished(draft), problems: [] };
  const curriculum = data && (await import('./curriculum.ts'));
  return withAddedTerms(added, () => {
    if (data?.role === 'document') curriculum?.readCurriculum(reading, data.root, draft);
    else if (data) curriculum?.readFrontMatter(data.root, draft);
    if (data?.role !== 'document') readProse(reading.outline, draft);
    if (draft.problems.every((p) => p.level === 'note')) {
      addAnswers(draft, answers);
      computed(draft, reading.text);
      if (!looksLikeSyllabus(draft, reading.outline.text)) draft.problems.push(notASyllabus(reading));
    }
    const { problems, courses } = draft;
    return { syllabus: finished(draft), problems, ...(courses.length > 0 ? { courses } : {}) };
  });
}
