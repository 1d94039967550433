import { say, type Draft } from './draft.ts';
import { cues, denied, has, isElsewhere, sentence, type Page } from './page.ts';
import type { Passage } from './passages.ts';
import type { Hit } from './phrases.ts';
import { subjectHits } from './topics.ts';

const NOT_TAUGHT = [
  'prerequisites',
  'recommended',
  'corequisites',
  'books',
  'optional-books',
  'class-copies',
  'grading',
  'career',
  'external-exam',
  'instructor',
  'cost',
  'refund',
  'audience',
  'provider',
  'course-number',
  'year',
] as const;
/** In a line up to this long, a word such as "recommended" is about all of it. */
const SHORT = 250;
/** Names of codes rather than of a subject of its own; computed facts use them, no rule asks for them. */
export const HIDDEN_SUBJECTS: ReadonlySet<string> = new Set(['payment-theory', 'procedure-coding', 'diagnosis-coding']);

/** "Medical coding is the conversion of …" says what the trade is, not what is taught. */
const DEFINES =
  /^(?:(?:medical|clinical|professional) )?(?:billing and )?(?:cod(?:ing|ers?)|billers?) (?:is|are|means|refers|turns?|reads?|translates?|converts?|involves|work|assign)\b/i;

/** What is left to the student is not taught. */
const OWN_STUDY = /\b(?:self[- ]study|on your own|by yourself)\b/i;

function isTaught(p: Passage, hit: Hit): boolean {
  if (isElsewhere(p) || has(p, ...NOT_TAUGHT)) return false;
  const around = cues(p, sentence(p, hit.span)).map((c) => c.term);
  if (around.includes('no-longer') || around.includes('known-before') || around.includes('another-course')) return false;
  if (OWN_STUDY.test(p.text.slice(sentence(p, hit.span).start - p.span.start, sentence(p, hit.span).end - p.span.start))) return false;
  if (p.item === 0 && !p.row && cues(p).some((c) => c.term === 'recommended') && p.text.length < SHORT) return false;
  if (DEFINES.test(p.text.slice(sentence(p, hit.span).start - p.span.start))) return false;
  return !denied(p, hit.span, 4) && !p.text.trim().endsWith('?');
}

/** What is listed as a topic is better proof than a word in a sentence. */
const rank = (p: Passage): number =>
  p.kind === 'heading' ? 2 : p.row?.header === null || !(has(p, 'schedule', 'outcomes') || p.row || p.item > 0) ? 1 : 0;

/** What was found on a page, found once. */
const taughtOf = new WeakMap<Page, readonly { p: Passage; hit: Hit }[]>();

/** Places where a subject is taught, the best proof first. */
export function taughtSubjects(page: Page): readonly { p: Passage; hit: Hit }[] {
  const known = taughtOf.get(page);
  if (known) return known;
  const found = page.passages.flatMap((p) =>
    subjectHits(p)
      .filter((hit) => isTaught(p, hit))
      .map((hit) => ({ p, hit })),
  );
  const sorted = found.toSorted((a, b) => rank(a.p) - rank(b.p));
  taughtOf.set(page, sorted);
  return sorted;
}

/** Words that stand in texts on coding too, where no billing is taught. */
const WEAK = /^(?:claims?|insurance|medicare|medicaid|collections?|denials?|appeals?|payers?|insurance compan(?:y|ies))$/i;

/** Billing that one such word alone would tell of is none. */
function weakBilling(page: Page, all: readonly { hit: Hit }[]): boolean {
  const words = all
    .filter(({ hit }) => hit.term === 'billing')
    .map(({ hit }) => page.text.slice(hit.span.start, hit.span.end).toLowerCase().replace(/s$/, ''));
  return new Set(words).size === 1 && WEAK.test(words[0]!);
}

export function subjects(page: Page, draft: Draft): void {
  const all = taughtSubjects(page);
  const weak = weakBilling(page, all);
  for (const { hit } of all)
    if (!HIDDEN_SUBJECTS.has(hit.term) && !(weak && hit.term === 'billing'))
      say(draft, 'subjects', { value: hit.term, basis: 'stated', spans: [page.source(hit.span)] });
}

/** A subject that is asked for before the start, and only reviewed in class, is a prerequisite and not taught. Prerequisites must be known before. */
export function onlyReviewed(page: Page, draft: Draft): void {
  const required = new Set(draft.said.prerequisites.map((s) => s.value));
  const asked = new Set(draft.said.prerequisites.flatMap((s) => s.spans.map((span) => `${s.value} ${span.start}`)));
  const taught = taughtSubjects(page).filter((t) => !asked.has(`${t.hit.term} ${page.source(t.hit.span).start}`));
  const reviewed = (term: string): boolean =>
    taught.filter((t) => t.hit.term === term).every((t) => cues(t.p).some((c) => c.term === 'review'));
  draft.said.subjects = draft.said.subjects.filter((s) => !required.has(s.value) || !reviewed(s.value));
}
