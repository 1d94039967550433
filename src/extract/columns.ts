import type { Row } from './piece.ts';

/** What a column of a table holds, by the words of its header cell. The first meaning that fits counts. */
const MEANINGS = {
  credits: /\b(?:credits?|credit hours?|credit hrs?|cr\.?|sem(?:ester)? hours?|units)\b/i,
  outOfClass: /\b(?:out[- ]of[- ]class|outside|homework|self[- ]study|home)\b/i,
  week: /^(?:weeks?|wks?|week (?:of|no\.?|#|number)|week ?\/ ?\w+|wk ?#?)\b/i,
  days: /^(?:days?|class days|no\.? of days|number of days)\b/i,
  minutes: /\b[Mm]in(?:ute)?s?\b|[a-z]Minutes\b/,
  totalHours: /\btotal\b.*\b(?:hours?|hrs?)\b|\b(?:hours?|hrs?)\b.*\btotal\b/i,
  partHours: /\b(?:lecture|lec|lab(?:oratory)?|theory|practical|extern(?:ship)?|clinical|didactic)\b/i,
  hours: /\b(?:hours?|hrs?\.?|clock|contact|GLH)\b/i,
  total: /^total$/i,
} as const satisfies Record<string, RegExp>;

export type Column = keyof typeof MEANINGS | 'text';

export const columns = (header: readonly string[]): Column[] =>
  header.map((cell) => (Object.keys(MEANINGS) as (keyof typeof MEANINGS)[]).find((m) => MEANINGS[m].test(cell.trim())) ?? 'text');

const AMOUNT = /^(?:about |approx\.? |~)?(\d+(?:\.\d+)?)\s*(?:h|hrs?\.?|hours?|min(?:ute)?s?|clock hours)?\.?$/i;

/** The number in a cell that holds nothing else, or null. */
export function amount(text: string): number | null {
  const found = AMOUNT.exec(text.trim());
  return found ? Number(found[1]) : null;
}

/** "examDurationMinutes", "timeLimitMinutes": the time of an exam, and none of the class. */
const OF_EXAM = /exam|limit|test/i;

/** The time columns of a row: the column of all hours where there is one, else those of their parts, else minutes. */
export function timeCells(row: Row): { readonly index: number; readonly unit: 'hours' | 'minutes' }[] {
  const all = columns(row.header ?? []);
  const at = (...wanted: Column[]): number[] => all.flatMap((c, i) => (wanted.includes(c) ? [i] : []));
  const parts = at('partHours');
  const whole = [at('totalHours'), at('hours'), parts.length > 0 ? at('total') : []].find((c) => c.length > 0)?.slice(0, 1);
  const hours = whole ?? parts;
  const chosen = hours.length > 0 ? hours : at('minutes').filter((index) => !OF_EXAM.test(row.header?.[index] ?? ''));
  return chosen.map((index) => ({ index, unit: hours.length > 0 ? 'hours' : 'minutes' }));
}
