import type { Span } from '../read/outline.ts';
import { miss, say, type Draft } from './draft.ts';
import { cues, denied, has, hitsIn, isElsewhere, leadIn, sentence, type Page } from './page.ts';
import type { Passage } from './passages.ts';
import { dictionary, type Hit } from './phrases.ts';
import { NONE } from './syllabus.ts';
import { termFile } from './vocabulary.ts';

const TERMS = dictionary(termFile('prerequisites'));
const NONE_SAID =
  /^(?:none|n\/?a|nil|not applicable|not required|(?:there are )?no (?:formal |specific |course )?(?:prerequisites?|requirements?)|no prior (?:courses?|coursework))\b/i;
/** As the whole answer behind a label, "no experience needed" says that nothing is asked for; in a list it speaks of one thing. */
const NONE_AS_ANSWER = /^no .{0,40}(?:required|needed|necessary)\b/i;
const NONE_ANYWHERE =
  /\bnor (?:a |any )?prerequisites?\b|\bno (?:formal |course |entry |academic )?(?:prerequisites?|entry requirements?)\b|\bprerequisites?:? (?:are )?(?:none|not required)\b/i;
const COURSE_NUMBER = /\b[A-Z]{2,5}[- ]?\d{2,4}[A-Z]?\b/g;
/** Words between a course number and a subject that make two requirements of them. */
const JOINS = /[,;]|\b(?:or|and)\b/i;
/** Words that speak of prerequisites by name. */
const ASKED =
  /\b(?:prerequisites?|for admission|to enroll|before enroll\w*|prior to enroll\w*|in order to enroll|for enrollment|required before|must have (?:completed|finished|passed|taken))\b/i;
const ASKS =
  /\b(?:must (?:already )?(?:have|hold|possess|be holding)|must be (?:at least|a|an|18|holding|able|proficient)|(?:have|need) (?:to have )?(?:finished|completed|passed)|all you need is|you (?:only |just |do )?need (?:an?|to have) |you (?:will |'ll )?need to (?:have|hold|be)|(?:to|before you) (?:register|join|apply|sign up|take part)|open (?:only )?to|we (?:only )?(?:accept|admit)|(?:accepts|admits)|candidates (?:must|should)|applicants (?:must|should|need)|students (?:must|should) (?:have|hold|be)|admission requires|entry requires|requires? (?:a|an|completion|prior|successful))\b/i;
/** What is said of a job, an exam or what is due later is not asked for before the start. */
const NOT_ENTRY =
  /\b(?:exam(?:ination)?s?|to sit|to graduate|graduation|employers?|jobs?|externship|practicum|clinicals?|to pass|attendance|membership|laptop|webcam|headset|tuition|refund)\b/i;

const at = (p: Passage, span: Span): string => p.text.slice(span.start - p.span.start, span.end - p.span.start);

/** The part of a passage that says what is required: its value, or the whole of it. */
const said = (p: Passage): Span =>
  p.value && p.value.start >= p.span.start && p.value.end <= p.span.end && p.own.includes('prerequisites') ? p.value : p.span;

/** Under "Requirements" also stand lists with a heading of their own, "Course materials:". */
const amongBooks = (p: Passage): boolean => p.roles.find((role) => role === 'books' || role === 'prerequisites') === 'books';

/** Lines under a heading of prerequisites, and sentences elsewhere that speak of them. */
function requirement(p: Passage): boolean {
  if (isElsewhere(p) || has(p, 'other-courses', 'external-exam', 'career', 'certification')) return false;
  if (has(p, 'recommended', 'corequisites') && !p.own.includes('prerequisites')) return false;
  if (p.own.length > 0 && !p.own.includes('prerequisites') && has(p, 'books', 'cost', 'grading')) return false;
  return has(p, 'prerequisites') && p.kind !== 'heading' && !amongBooks(p);
}

/** So many words before a requirement may deny it. */
const REACH = 8;
const NOT_ADMITTED = /\bnot (?:be )?(?:cleared|admitted|accepted|eligible)|without/i;
/** "A course in anatomy is not asked for." */
const DENIED_AFTER = /^[^,;:.]{0,50}\b(?:(?:is|are|was|were|do|does|need|will) not|isn['’]t|aren['’]t|doesn['’]t|don['’]t|needn['’]t)\b/i;

function reasonAgainst(p: Passage, span: Span): 'recommended-only' | 'needed-later' | 'denied' | null {
  const around = sentence(p, span);
  const terms = cues(p, around).map((c) => c.term);
  if (terms.includes('recommended')) return 'recommended-only';
  if (terms.includes('later')) return 'needed-later';
  const after = at(p, { start: span.end, end: around.end });
  return (denied(p, span, REACH) && !NOT_ADMITTED.test(at(p, around))) || DENIED_AFTER.test(after) ? 'denied' : null;
}

/** A course number beside which no subject is named may stand for anything: the vague term of its own. */
function courseNumbers(p: Passage, span: Span, named: readonly Hit[]): Span[] {
  return Array.from(at(p, span).matchAll(COURSE_NUMBER), (m) => ({
    start: span.start + m.index,
    end: span.start + m.index + m[0].length,
  })).filter(
    (n) =>
      !named.some((h) => h.span.start >= n.end && h.span.start - n.end < 25 && !JOINS.test(at(p, { start: n.end, end: h.span.start }))) &&
      !/^(?:GED|GPA|AGE|BLS|CPR|ICD|CPT)/.test(at(p, n)),
  );
}

function readRequirement(page: Page, draft: Draft, p: Passage): void {
  const span = said(p);
  const named = hitsIn(TERMS, p, span);
  const all = [
    ...named.map((h) => ({ term: h.term, span: h.span })),
    ...courseNumbers(p, span, named).map((s) => ({ term: 'course-number', span: s })),
  ];
  const answer = at(p, span).trim();
  if (NONE_SAID.test(answer) || (p.own.includes('prerequisites') && NONE_AS_ANSWER.test(answer)))
    say(draft, 'prerequisites', { value: NONE, basis: 'stated', spans: [page.source(span)] });
  for (const found of all) {
    const reason = reasonAgainst(p, found.span);
    if (reason) miss(draft, 'prerequisites', reason, page.source(found.span));
    else say(draft, 'prerequisites', { value: found.term, basis: 'stated', spans: [page.source(found.span)] });
  }
}

/** Whether a span, or the line that its list begins from, asks for something before the start. */
const asks = (page: Page, p: Passage, span: Span): boolean => {
  // Apart, so that "… will be able to" and "apply …" make no "to apply".
  const words = `${leadIn(page, p)}\n${at(p, span)}`;
  return ASKED.test(words) || (ASKS.test(words) && !NOT_ENTRY.test(words));
};

/** "Students must be 18 or have a high school diploma.", also among policies. */
const ENTRY = /\b(?:students|applicants|participants|you) must (?:be|have) [^.]{0,50}\b(?:diploma|GED|1[678]|years of age)\b/i;

function elsewhere(page: Page, draft: Draft, p: Passage): void {
  if (isElsewhere(p) && !(has(p, 'policies') && ENTRY.test(p.text))) return;
  if (has(p, 'recommended', 'corequisites', 'other-courses', 'external-exam', 'career') || !asks(page, p, p.span)) return;
  const none = NONE_ANYWHERE.exec(p.text);
  if (none) {
    const start = p.span.start + none.index;
    say(draft, 'prerequisites', { value: NONE, basis: 'stated', spans: [page.source({ start, end: start + none[0].length })] });
    return;
  }
  for (const hit of hitsIn(TERMS, p, p.span))
    if (asks(page, p, sentence(p, hit.span)) && reasonAgainst(p, hit.span) === null)
      say(draft, 'prerequisites', { value: hit.term, basis: 'stated', spans: [page.source(hit.span)] });
}

/** What must be there before enrollment; "none" only where nothing is asked for. */
export function prerequisites(page: Page, draft: Draft): void {
  for (const p of page.passages) {
    if (requirement(p)) readRequirement(page, draft, p);
    else if (!has(p, 'prerequisites')) elsewhere(page, draft, p);
  }
  const all = draft.said.prerequisites;
  if (all.length > 1) draft.said.prerequisites = all.filter((s) => s.value !== NONE);
  for (const p of page.passages)
    if (has(p, 'recommended') && hitsIn(TERMS, p, p.span).length > 0) miss(draft, 'prerequisites', 'recommended-only', page.source(p.span));
}
