import type { Span } from '../read/outline.ts';
import type { TimeBlock, TopicList } from './draft.ts';
import { has, isElsewhere, leadIn, type Page } from './page.ts';
import type { Passage } from './passages.ts';
import { topicSubjects } from './topics.ts';

/** Fewer topics than this say too little of what the course is about. */
const LEAST_TOPICS = 5;

/** The parts of a line that holds several weeks or modules; else the line. */
export function segments(p: Passage): Span[] {
  const starts = Array.from(
    p.text.matchAll(/\b(?:Week|Module|Unit|Lesson|Chapter|Session) (?:\d{1,2}|[IVX]{1,5})\b/g),
    (m) => p.span.start + m.index,
  );
  return starts.length > 2 ? starts.map((start, i) => ({ start, end: starts[i + 1] ?? p.span.end })) : [p.span];
}

const LEVELS = { roman: /^[IVX]{1,5}\.? /, letter: /^[A-Z][.)] /, number: /^\d{1,2}[.)] / } as const;

/** How a line of a typed outline is numbered; roman before letter, so that "I." begins an outline. */
const levelAlone = (p: Passage): string => Object.entries(LEVELS).find(([, pattern]) => pattern.test(p.text))?.[0] ?? `item ${p.item}`;

/** How each line is numbered: a letter that follows on the last letter ("H.", then "I.") is no roman one. */
function levels(list: readonly Passage[]): string[] {
  let last = '';
  return list.map((p) => {
    const letter = LEVELS.letter.test(p.text) ? p.text.charAt(0) : '';
    const follows = letter !== '' && letter.charCodeAt(0) === last.charCodeAt(0) + 1;
    const level = follows ? 'letter' : levelAlone(p);
    if (level === 'letter') last = letter;
    return level;
  });
}

const NUMBERED = /^(?:roman|letter|number)$/;

/** The lines of a list, each with those below it: an outline is counted by its first level. */
function topics(list: readonly Passage[]): Passage[][] {
  const level = levels(list);
  const first = level.find((l) => NUMBERED.test(l)) ?? level[list.findIndex((p) => p.item > 0)] ?? level[0] ?? '';
  const heads = level.filter((l) => l === first).length;
  if (heads < 3 || heads === list.length) return list.map((p) => [p]);
  const groups: Passage[][] = [];
  for (const [i, p] of list.entries()) {
    if (level[i] === first || groups.length === 0) groups.push([p]);
    else groups.at(-1)!.push(p);
  }
  return groups;
}

/** What a topic is about by its own words, else by those below it. */
function topicBlock(page: Page, group: readonly Passage[], list: TopicList): TimeBlock[] {
  const named = group.find((p) => topicSubjects(p).length > 0);
  if (!named) return [];
  return segments(named)
    .map((span) => ({ subjects: topicSubjects(named, span), hours: null, span: page.source(span), list }))
    .filter((b) => b.subjects.length > 0);
}

/** "MODULE 2 – ICD-10-CM", under whatever heading. */
const PART_LINE = /^(?:module|unit|week|lesson|part|section|chapter|phase|session|class|day) \d{1,2}\b/i;

/** The list that names the most topics, where no heading says what it lists: "We will look at:". */
function longestList(page: Page): TimeBlock[] | null {
  const lists = new Map<string, TimeBlock[]>();
  for (const p of page.passages) {
    if (p.item === 0 || isElsewhere(p) || has(p, ...NO_TOPICS)) continue;
    const at = `${p.path.join(' ')} ${leadIn(page, p)}`;
    lists.set(at, [...(lists.get(at) ?? []), ...topicBlock(page, [p], 'list')]);
  }
  const best = [...lists.values()].toSorted((a, b) => b.length - a.length)[0];
  return best && best.length >= LEAST_TOPICS ? best : null;
}
const NO_TOPICS = [
  'books',
  'optional-books',
  'prerequisites',
  'grading',
  'career',
  'audience',
  'cost',
  'instructor',
  'external-exam',
  'certification',
] as const;

/** The topics that the course lists, without hours: the lines and rows of its schedule, else those of its outcomes. */
export function topicBlocks(page: Page): TimeBlock[] {
  const isListed = (p: Passage, role: TopicList): boolean =>
    p.kind !== 'heading' &&
    (p.roles.find((r) => r === 'schedule' || r === 'outcomes') === role || (role === 'schedule' && PART_LINE.test(p.text))) &&
    !isElsewhere(p) &&
    !has(p, 'books', 'prerequisites', 'grading') &&
    !p.row?.isHeader;
  const listed = (role: TopicList): TimeBlock[] =>
    topics(page.passages.filter((p) => isListed(p, role))).flatMap((group) => topicBlock(page, group, role));
  const found = listed('schedule');
  if (found.length >= LEAST_TOPICS) return found;
  const outcomes = listed('outcomes');
  return outcomes.length >= LEAST_TOPICS ? outcomes : (longestList(page) ?? outcomes);
}
