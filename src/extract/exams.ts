import type { Span } from '../read/outline.ts';
import { amount, columns } from './columns.ts';
import { credentialHits } from './credentials.ts';
import { miss, say, type Draft } from './draft.ts';
import { plainNumber } from './hours-derived.ts';
import { cues, denied, has, hitsIn, isElsewhere, sentence, type Page } from './page.ts';
import type { Passage } from './passages.ts';
import { dictionary, within, type Hit } from './phrases.ts';
import { howMany, isNoExam, ofCredential, OWN_EXAMS, ownExams } from './own-exams.ts';
import { termFile } from './vocabulary.ts';

const PRACTICE = dictionary(termFile('practice').filter((t) => t.term === 'practice-exam'));
const OTHER_ACTIVITY = /^(?:reading|video|lab|lecture|discussion|assignment|workshop)$/i;
/** In a line up to this long an exam is the one that was named before it. */
const LONG_PAGE = 700;
const LONGEST_MINUTES = 480;

/** An exam of the course whose time is limited, and how many of its kind the line names. Spans are offsets into the clean text. */
interface Timed {
  readonly count: number;
  readonly span: Span;
  /** The list or table that it stands in, or null: exams of one list add up, two lists may name the same ones. */
  readonly list: string | null;
  /** Minutes a question, where both are stated. */
  readonly pace: number | null;
}

/** "against a four-hour clock": the clock of an exam, and no clock hours. */
const OF_EXAM = /^[- ]*(?:clock|limit|time limit|exam|test|timer|sitting)\b/i;

/** "15 minutes late to a test" */
const LATE = /^ late\b/i;

/** Minutes that the passage allows for an exam; the external exam's length does not count. */
function minutesAllowed(page: Page, p: Passage): { minutes: number; span: Span; external: boolean } | null {
  for (const q of page.quantities[p.index]!) {
    const minutes = q.unit === 'minute' ? q.low : q.unit === 'hour' ? q.low * 60 : 0;
    if (
      minutes <= 0 ||
      minutes > LONGEST_MINUTES ||
      q.form === 'implied' ||
      ['out-of-class', 'credit'].some((w) => q.qualifiers.has(w)) ||
      (q.qualifiers.has('office') && hitsIn(OWN_EXAMS, p, sentence(p, q.span)).length === 0)
    )
      continue;
    if (q.unit === 'hour' && q.qualifiers.has('contact') && !OF_EXAM.test(page.text.slice(q.span.end, q.clause.end))) continue;
    if (q.per === 'week' || q.per === 'day' || LATE.test(page.text.slice(q.span.end, q.clause.end))) continue;
    const around = cues(p, sentence(p, q.span));
    const ours = hitsIn(PRACTICE, p, sentence(p, q.span)).length > 0;
    const external =
      around.some((c) => c.term === 'external-exam') ||
      has(p, 'external-exam') ||
      (!ours && ((p.text.length < LONG_PAGE && speaksOfExternal(p)) || onCredential(page, p)));
    return { minutes, span: q.span, external };
  }
  return null;
}

/** A lesson table with a column of minutes: the row of a quiz or exam. */
function minutesInRow(p: Passage): { minutes: number; span: Span } | null {
  if (!p.row?.header) return null;
  const at = columns(p.row.header).indexOf('minutes');
  const cells = p.row.cells.map((c) => p.text.slice(c.start - p.span.start, c.end - p.span.start));
  const minutes = at >= 0 ? amount(cells[at] ?? '') : null;
  return minutes === null || cells.some((c) => OTHER_ACTIVITY.test(c)) ? null : { minutes, span: p.row.cells[at]! };
}

const speaksOfExternal = (p: Passage): boolean =>
  cues(p).some((c) => c.term === 'external-exam') || hitsIn(OWN_EXAMS, p, p.span).some((h) => ofCredential(p, h));

/** A section headed by a credential, such as "The CCS, briefly", speaks of its exam. */
function onCredential(page: Page, p: Passage): boolean {
  const above = page.passages[p.path.at(-1) ?? -1];
  return (
    above !== undefined &&
    above.depth > 1 &&
    credentialHits(above).length > 0 &&
    !/\b(?:prep|course|training|practice|mock|review)/i.test(above.text)
  );
}

function questions(page: Page, p: Passage): number | null {
  return page.quantities[p.index]!.find((q) => q.unit === 'question')?.low ?? null;
}

const speaksOf = (p: Passage, term: string): Hit | undefined => cues(p).find((c) => c.term === term);

/** The word for a time limit; "The certification exam itself is timed." speaks of no exam of the course. */
const limitIn = (p: Passage): Hit | undefined =>
  cues(p).find((c) => {
    if (c.term !== 'timed') return false;
    const around = sentence(p, c.span);
    return !cues(p, around).some((other) => other.term === 'external-exam') || ownExams(p).some((h) => within(h.span, around));
  });

/** The exams in the sentence of a time; all where none stands there. */
function besideTime(p: Passage, own: readonly Hit[], time: Span | undefined): readonly Hit[] {
  const around = time && sentence(p, time);
  const beside = around ? own.filter((h) => h.span.start >= around.start && h.span.end <= around.end) : [];
  return beside.length > 0 ? beside : own;
}

/** "About the mock", and below it "It runs under a clock: 80 questions in 3 hours.": the exam is the one that the heading names. */
function timedByHeading(page: Page, p: Passage): Timed | null {
  const above = page.passages[p.path.at(-1) ?? -1];
  const limit = limitIn(p);
  const allowed = minutesAllowed(page, p);
  if (!above || ownExams(above).length === 0 || has(above, 'external-exam') || !limit || denied(p, limit.span, 3)) return null;
  if (p.text.trimEnd().endsWith('?') || cues(p, sentence(p, limit.span)).some((c) => c.term === 'external-exam')) return null;
  const asked = questions(page, p);
  const pace = allowed && !allowed.external && asked ? allowed.minutes / asked : null;
  return { count: 1, span: limit.span, list: null, pace };
}

function timedIn(page: Page, p: Passage): Timed | null {
  const own = ownExams(p);
  if (own.length === 0) return timedByHeading(page, p);
  const exam = own.find((h) => h.span.end - h.span.start > 4) ?? own[0];
  if (!exam) return null;
  const row = minutesInRow(p);
  const allowed = row ?? minutesAllowed(page, p);
  const word = limitIn(p);
  const external = allowed !== null && 'external' in allowed && allowed.external === true;
  const time = allowed && !external && (row || closeTo(p, own, allowed.span)) ? allowed : null;
  if ((!word || denied(p, word.span, 3)) && !time) return null;
  const asked = questions(page, p);
  return {
    count: Math.max(...besideTime(p, own, time?.span ?? word?.span).map((h) => howMany(p, h, 2))),
    span:
      time?.span && !word
        ? { start: Math.min(exam.span.start, time.span.start), end: Math.max(exam.span.end, time.span.end) }
        : word
          ? word.span
          : exam.span,
    list: p.row || p.item > 0 ? `${p.row?.table ?? ''} ${p.path.join(' ')}` : null,
    pace: time && asked ? time.minutes / asked : null,
  };
}

/** How far a time may stand from its exam, in UTF-16 units; further in a section that speaks of nothing else. */
const NEAR = 60;
const FAR = 160;

/** A time belongs to an exam in the same sentence, or to the one spoken of just before. */
const closeTo = (p: Passage, own: readonly Hit[], span: Span): boolean => {
  const around = sentence(p, span);
  return own.some(
    (h) => (h.span.start >= around.start && h.span.end <= around.end) || Math.abs(h.span.end - span.start) < (has(p, 'exams') ? FAR : NEAR),
  );
};

/** The list with the most exams. */
function longest(found: readonly Timed[]): Timed[] {
  const lists = [...new Set(found.flatMap((t) => t.list ?? []))].map((list) => found.filter((t) => t.list === list));
  const size = (all: readonly Timed[]): number => all.reduce((sum, t) => sum + t.count, 0);
  return lists.toSorted((a, b) => size(b) - size(a))[0] ?? [];
}

/** Sections that speak of exams which are not the course's own. */
const NOT_OF_COURSE = ['external-exam', 'career', 'cost', 'instructor', 'prerequisites'] as const;

/** "quizTimeLimit: none" in a record. */
const NO_LIMIT = /\btime ?limit\W{1,4}(?:none|null|false|no|0)\b/i;

function countTimed(page: Page, draft: Draft): void {
  const found: Timed[] = [];
  const without: Span[] = [];
  for (const p of page.passages) {
    if (isElsewhere(p) || has(p, ...NOT_OF_COURSE)) continue;
    const limit = speaksOf(p, 'timed');
    const none = limit && (denied(p, limit.span, 12) || NO_LIMIT.test(p.text));
    const untimed = speaksOf(p, 'untimed') ?? (none ? limit : undefined);
    const timed = untimed && limit === untimed ? null : timedIn(page, p);
    if (timed) found.push(timed);
    else if (untimed && ownExams(p).length > 0) without.push(untimed.span);
    else missExternal(page, draft, p);
  }
  const listed = longest(found);
  const best = found.toSorted((a, b) => b.count - a.count)[0];
  if (!best) {
    if (without[0]) say(draft, 'timed-exams', { value: 0, basis: 'stated', spans: without.map(page.source) });
    else missUntimed(page, draft);
    return;
  }
  const sum = listed.reduce((s, t) => s + t.count, 0);
  const counted = sum > best.count ? listed : [best];
  const spans = counted.map((t) => page.source(t.span));
  const value = Math.max(sum, best.count);
  say(
    draft,
    'timed-exams',
    counted.length > 1
      ? { value, basis: 'computed', how: `${counted.map((t) => t.count).join(' + ')} = ${value} timed exams.`, spans }
      : { value, basis: 'stated', spans },
  );
  const paced = found.find((t) => t.pace !== null);
  if (paced)
    say(draft, 'exam-pace', {
      value: Math.round(paced.pace! * 100) / 100,
      basis: 'computed',
      how: `${plainNumber(paced.pace!)} minutes a question.`,
      spans: [page.source(paced.span)],
    });
}

function missExternal(page: Page, draft: Draft, p: Passage): void {
  const allowed = minutesAllowed(page, p);
  const word = speaksOf(p, 'timed');
  const external = word && cues(p, sentence(p, word.span)).some((c) => c.term === 'external-exam');
  if (allowed?.external) miss(draft, 'timed-exams', 'external-exam', page.source(allowed.span));
  else if (word && external) miss(draft, 'timed-exams', 'external-exam', page.source(word.span));
}

/** The first exam of the course of which the text does not say that it is timed. */
function missUntimed(page: Page, draft: Draft): void {
  for (const p of page.passages) {
    const [exam] = isElsewhere(p) || has(p, ...NOT_OF_COURSE) ? [] : ownExams(p);
    if (exam) return miss(draft, 'timed-exams', 'exam-without-time', page.source(exam.span));
  }
}

function practiceExams(page: Page, draft: Draft): void {
  let best: { count: number; span: Span } | null = null;
  for (const p of page.passages) {
    if (isElsewhere(p) || has(p, 'career', 'instructor')) continue;
    for (const hit of hitsIn(PRACTICE, p, p.span)) {
      if (denied(p, hit.span, 4) || isNoExam(p, hit) || cues(p, sentence(p, hit.span)).some((c) => c.term === 'another-course')) continue;
      const count = howMany(p, hit, 2);
      if (!best || count > best.count) best = { count, span: hit.span };
    }
  }
  if (best) say(draft, 'practice-exams', { value: best.count, basis: 'stated', spans: [page.source(best.span)] });
}

export function exams(page: Page, draft: Draft): void {
  countTimed(page, draft);
  practiceExams(page, draft);
}
