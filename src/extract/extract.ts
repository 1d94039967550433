import type { Problem, Reading } from '../read/reading.ts';
import { computed } from './computed.ts';
import { emptyDraft, finished, type Draft } from './draft.ts';
import { FACT_NAMES, factRow } from './facts.ts';
import { readProse } from './prose.ts';
import type { Extraction } from './syllabus.ts';

/** Facts that any text has, so that they alone do not make a syllabus. */
const NO_SIGN = new Set([
  'title',
  'provider',
  'course-year',
  'cost',
  'refund',
  'instructor-credentials',
  'course-level',
  'prerequisites',
  'weeks',
  'months',
  'claims',
]);

const looksLikeSyllabus = (draft: Draft): boolean =>
  FACT_NAMES.some((f) => !NO_SIGN.has(f) && !factRow(f).computed && draft.said[f].length > 0);

const notASyllabus = (reading: Reading): Problem => ({
  code: 'not-a-syllabus',
  level: 'error',
  message: 'This does not look like a course syllabus: no line names a coding subject.',
  remedy: 'Check that this is the right file, and that its text was saved with it.',
  span: { start: 0, end: Math.min(reading.text.length, 1) },
});

/**
 * Finds the facts that a reading states. Never throws: what is wrong with a curriculum is a problem with its place.
 * The curriculum reader is loaded only where there is data to read.
 */
export async function extract(reading: Reading): Promise<Extraction> {
  const draft = emptyDraft();
  const { data } = reading.outline;
  if (reading.problems.some((p) => p.level === 'error')) return { syllabus: finished(draft), problems: [] };
  if (data) {
    const { readCurriculum, readFrontMatter } = await import('./curriculum.ts');
    if (data.role === 'document') readCurriculum(reading, data.root, draft);
    else readFrontMatter(data.root, draft);
  }
  if (data?.role !== 'document') readProse(reading.outline, draft);
  if (draft.problems.every((p) => p.level === 'note')) {
    computed(draft, reading.text);
    if (!looksLikeSyllabus(draft)) draft.problems.push(notASyllabus(reading));
  }
  return { syllabus: finished(draft), problems: draft.problems };
}
