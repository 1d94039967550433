import { columns } from './columns.ts';
import { cues, denied, has, isElsewhere, sentence } from './page.ts';
import type { Passage } from './passages.ts';
import type { Quantity } from './quantities.ts';
import type { Reason } from './syllabus.ts';

/** What a figure of hours is: the total of the course, an amount that repeats, a part, or something else, with the reason. */
export type HoursRole =
  | { readonly is: 'total'; readonly strength: number }
  | { readonly is: 'repeated' }
  | { readonly is: 'part' }
  | { readonly is: 'not'; readonly reason: Reason }
  | { readonly is: 'nothing' };

const not = (reason: Reason): HoursRole => ({ is: 'not', reason });
const NOTHING: HoursRole = { is: 'nothing' };

/** An exam lasts no longer than this many hours. */
const EXAM_AT_MOST = 8;
/** A figure of lecture or lab hours up to this is an amount a week, as in "Lecture Hours: 3". */
const WEEKLY_AT_MOST = 12;
/** Bare "hours" up to this are credits, or too small to be a course. */
const TOO_SMALL = 10;
/** "24-hour assistance line" */
const ROUND_THE_CLOCK =
  /^24[- ]hours? (?:or less\b|[\w -]{0,24}?(?:line|help|support|assistance|hotline|access|service|desk|chat|group|clearing)\b)/i;
/** "COC Training (40 hours), CIC Training (70 hours)": an answer that lists other courses. */
const COURSES_WITH_HOURS = /^(?:A[.:] )?(?:[A-Z][^(),.]{2,50} \(\d+ ?(?:hours?|hrs|months?|weeks)\)(?:, (?:and )?|; | and )?){2}/;
/** "Satisfactory progress is measured at 360 clock hours." */
const PROGRESS = /\b(?:satisfactory|academic) progress\b/i;
const COURSE_NUMBER = /\b(?!ICD|CPT|CMS|UB|HCPCS|HCFA)[A-Z]{2,5}[- ]?\d{2,4}[A-Z]?\b/;
const EXPECTED_EFFORT =
  /\b(?:expect(?:ed)?|spend|plan (?:on|to)|devote|dedicate|set aside|self[- ]paced|takes? most|most (?:students|learners|people)|budget|figure (?:on|about)|count on|allow|reckon|on average|typically)\b/i;
/** What people put in, whatever the sentence says of the class. */
const OWN_EFFORT =
  /\b(?:put(?:ting|s)? in|set(?:ting)? aside|asks? for|of your time|workload|takes? (?:them|you|him|her|people|students|learners|us)|tell (?:us|me)|told (?:us|me)|on top of (?:class|the class|that|it)|at (?:home|your own)|as much (?:time|work) as|your own (?:time|pace|speed))\b/i;
/** Words that speak of instruction, beside an amount of hours a week or a day. */
const INSTRUCTION =
  /\b(?:class|classes|classroom|lectures?|lec|labs?|laboratory|sessions?|meets?|meeting|instruction\w*|taught|teaching|training|live|contact|clock(?=[ -]hours?)|theory|practical|weekly hours|course|tuition|program(?:me)?|batch|schedule)\b/i;
const NUMBERED_PART =
  /^\W*(?:step|module|unit|part|phase|section|lesson|week|day|course|session|block|chapter) \d|^\W*(?:\d{1,2}|[A-Z])[.)] /i;
/** A subject that is taught, and no place. */
const OFFICE_SKILLS =
  /\boffice (?:IT|software|skills|procedures|administration|management|practice|productivity|applications|technology)\b/i;
/** "Office hours are posted and vary from 5 to 8 hours weekly." */
const OFFICE_HOURS = /\boffice hours\b[^.;:]*$/i;
const FOR_EACH_UNIT = /\bdivisor\b|\b(?:for|per) (?:each|every) (?:unit|credit)\b|\bcredits? (?:hours? )?(?:equals?|represents?|means?|=)/i;
/** A bare figure of hours says something of the course only in a short line, or at the top. */
const SHORT = 70;
const FIRST_LINES = 6;
const LENGTH = /\b(?:duration|length|time)\b/i;

/** The header cell above a figure in a table, in lower case; empty where there is none. */
export function columnHead(p: Passage, q: Quantity): string {
  const at = p.row?.cells.findIndex((c) => q.span.start >= c.start && q.span.end <= c.end) ?? -1;
  return (p.row?.header?.[at] ?? '').toLowerCase();
}

/** A table with a column of credits and none of hours. */
function onlyCredits(p: Passage): boolean {
  const kinds = p.row?.header ? columns(p.row.header) : [];
  return kinds.includes('credits') && !kinds.some((k) => k === 'hours' || k === 'totalHours' || k === 'partHours');
}

function notCourseTime(p: Passage, q: Quantity): HoursRole | null {
  const is = (...words: string[]): boolean => words.some((w) => q.qualifiers.has(w));
  const strong = is('contact', 'total');
  const scheduled = is('contact') || has(p, 'contact-hours');
  const around = p.text.slice(sentence(p, q.span).start - p.span.start, sentence(p, q.span).end - p.span.start);
  if (ROUND_THE_CLOCK.test(p.text.slice(q.span.start - p.span.start)) && !scheduled) return not('not-course-time');
  if (PROGRESS.test(around)) return not('grading-or-attendance');
  if (has(p, 'faq') && COURSES_WITH_HOURS.test(p.text)) return not('another-course');
  if (is('ce') || (is('experience') && !strong)) return not('not-course-time');
  if (cues(p, sentence(p, q.span)).some((c) => c.term === 'another-course')) return not('another-course');
  if (cues(p, sentence(p, q.span)).some((c) => c.term === 'recommended') && !scheduled && !strong) return not('another-course');
  if (is('credit') && !is('contact')) return not('credit-hours');
  if (onlyCredits(p) && !is('contact')) return not('credit-hours');
  if (/credit|units/.test(columnHead(p, q)) || (has(p, 'credits') && !is('contact') && q.per !== 'week')) return not('credit-hours');
  if (is('out-of-class') || has(p, 'out-of-class')) return not('out-of-class');
  if (OWN_EFFORT.test(around) || (EXPECTED_EFFORT.test(around) && !scheduled)) return not('out-of-class');
  if (FOR_EACH_UNIT.test(around)) return not('credit-hours');
  if (OFFICE_HOURS.test(around.slice(0, q.span.start - sentence(p, q.span).start))) return not('not-course-time');
  if ((is('office') && !OFFICE_SKILLS.test(p.text)) || (isElsewhere(p) && has(p, 'office', 'policies') && !p.own.includes('contact-hours')))
    return not('not-course-time');
  if (is('instructor')) return not('instructor');
  if (isElsewhere(p) && (!p.own.includes('contact-hours') || has(p, 'other-courses'))) return not('another-course');
  return null;
}

function examTime(p: Passage, q: Quantity): HoursRole | null {
  if (q.low > EXAM_AT_MOST || q.per !== null || q.form === 'implied') return null;
  const near = cues(p, sentence(p, q.span));
  if (near.some((c) => c.term === 'external-exam') || has(p, 'external-exam')) return not('external-exam');
  return q.qualifiers.has('exam') || near.some((c) => c.term === 'own-exam') || has(p, 'exams') ? NOTHING : null;
}

function repeated(p: Passage, q: Quantity): boolean {
  if (q.per === 'week' || q.per === 'day' || q.per === 'session') return q.low <= 60;
  if (has(p, 'weekly-hours')) return true;
  const kind = q.qualifiers.has('lecture') || q.qualifiers.has('lab');
  if (q.form === 'implied') return q.low <= WEEKLY_AT_MOST;
  if (has(p, 'meeting-times') && q.low <= EXAM_AT_MOST) return true;
  if (p.own.includes('contact-hours') && q.low < TOO_SMALL && !q.qualifiers.has('total')) return true;
  return q.low <= WEEKLY_AT_MOST && !q.qualifiers.has('total') && (kind || (q.form === 'label-first' && p.own.includes('contact-hours')));
}

/** Whether an amount a week is one of instruction: by its own words, or by where it stands. */
function instructs(p: Passage, q: Quantity): boolean {
  if (q.per !== 'week') return true;
  if (['contact', 'lecture', 'lab', 'course'].some((w) => q.qualifiers.has(w))) return true;
  if (has(p, 'weekly-hours', 'contact-hours', 'meeting-times', 'duration', 'lecture', 'laboratory', 'schedule')) return true;
  return INSTRUCTION.test(`${p.before} ${p.text}`) || INSTRUCTION.test(columnHead(p, q));
}

function totalStrength(p: Passage, q: Quantity): number {
  const is = (w: string): boolean => q.qualifiers.has(w);
  const labelled = p.own.includes('contact-hours') || p.roles[0] === 'contact-hours';
  const label = p.label ? p.text.slice(p.label.start - p.span.start, p.label.end - p.span.start).toLowerCase() : '';
  if (is('lecture') || is('lab')) return is('total') ? 90 : 0;
  if (labelled && label === 'hours') return 60;
  if (labelled) return 100;
  if (is('contact') && is('total')) return 95;
  if (is('total') && !is('externship')) return 85;
  if (is('total')) return 85;
  if (is('contact')) return 80;
  if (has(p, 'duration') || LENGTH.test(label)) return 78;
  if (OF_PROGRAM.test(p.text)) return 79;
  if (is('course')) return 75;
  return 0;
}

/** "32 weeks - 760 hours - 50.5 credits": the figures of a program, side by side. */
const OF_PROGRAM =
  /^\W*(?:[^\d:;.]{4,60} [-–—|] ?)?[\d.]+ (?:weeks|months) ?[-–—·|•,/] ?[\d,.]+ (?:clock |contact )?hours\b(?= ?[-–—·|•,/]|\W*$)/i;

/** The end of a sentence that began on the line before. */
const CONTINUES = /^[(a-zß-öø-ÿ]/u;

/** "Beginner · Coding · 32 hours · 64 lessons": alone between separators at the top of the page. */
const headline = (p: Passage, q: Quantity): boolean =>
  p.index < 10 && /[·•|]/.test(p.text) && q.clause.end - q.clause.start <= q.span.end - q.span.start + 12;

/** All day long, in hours: somebody may be reached. */
const ROUND = 24;

/** What this figure of hours says; `topics` tells whether its words name a subject, so that it may be a part only; `withSessions` whether a number of sessions stands right before it. */
export function judgeHours(p: Passage, q: Quantity, topics: boolean, withSessions = false): HoursRole {
  if (denied(p, q.span, 3)) return not('denied');
  const other = notCourseTime(p, q) ?? examTime(p, q);
  if (other) return other;
  if (q.low >= TOO_SMALL * 2 && q.per === 'day') return not('not-course-time');
  if (repeated(p, q)) return instructs(p, q) ? { is: 'repeated' } : NOTHING;
  if (q.low < TOO_SMALL && COURSE_NUMBER.test(p.text) && !q.qualifiers.has('contact')) return not('credit-hours');
  const strength = totalStrength(p, q);
  if (q.qualifiers.has('externship') && strength < 85) return { is: 'part' };
  if (topics && strength < 95 && NUMBERED_PART.test(p.text)) return { is: 'part' };
  if (strength >= 85) return { is: 'total', strength };
  if (topics && strength < 85 && (p.item > 0 || p.row || p.depth > 1 || NUMBERED_PART.test(p.text))) return { is: 'part' };
  if (strength > 0) return q.low < TOO_SMALL ? NOTHING : { is: 'total', strength };
  if (q.low >= TOO_SMALL && headline(p, q)) return { is: 'total', strength: 76 };
  if (withSessions) return { is: 'total', strength: 80 };
  if (q.low < TOO_SMALL || topics) return { is: 'part' };
  if (q.low === ROUND) return NOTHING;
  return !CONTINUES.test(p.text) && (p.text.length < SHORT || p.index < FIRST_LINES) ? { is: 'total', strength: 40 } : NOTHING;
}
