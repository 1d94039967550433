import { amount, columns } from './columns.ts';
import type { Page } from './page.ts';
import type { Passage } from './passages.ts';
import type { Span } from '../read/outline.ts';

/** What a table of several programs says of this one. Spans are offsets into the clean text. */
export interface OwnRow {
  readonly passage: Passage;
  readonly hours: Figure | null;
  readonly credits: Figure | null;
  readonly weeks: Figure | null;
}

interface Figure {
  readonly value: number;
  readonly span: Span;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

function figure(page: Page, p: Passage, at: number): Figure | null {
  const span = p.row?.cells[at];
  const value = span ? amount(page.text.slice(span.start, span.end)) : null;
  return span && value !== null ? { value, span } : null;
}

/** "4.3 MEDICAL BILLING AND CODING" without its number. */
const NUMBERED = /^\d{1,2}(?:\.\d{1,2})* /;
const OF_CODING = /\b(?:cod(?:ing|er)|billing|biller|health information)\b/i;
/** "36 weeks" */
const WEEKS = /^(\d{1,3})(?: ?[-–] ?\d{1,3})? ?(?:weeks|wks)\.?$/i;
/** "CPC Batch (this course)" */
const THIS = /\bthis (?:course|class|batch|program(?:me)?)\b/i;

const cellOf = (page: Page, cell: Span): string => page.text.slice(cell.start, cell.end);

/** The cell that says how many weeks, in whatever column. */
function weeksIn(page: Page, p: Passage): Figure | null {
  for (const span of p.row?.cells ?? []) {
    const found = WEEKS.exec(page.text.slice(span.start, span.end).trim());
    if (found) return { value: Number(found[1]), span };
  }
  return null;
}

/**
 * The row whose first cell is a heading or label of the document too, in a table with columns for at least two of hours, credits and weeks;
 * of several such rows that of a program in coding.
 */
export function ownRow(page: Page): OwnRow | null {
  const titles = new Set(
    page.passages.filter((p) => p.kind === 'heading' || p.label !== null).map((p) => plain(p.text.replace(NUMBERED, ''))),
  );
  const found: OwnRow[] = [];
  for (const passage of page.passages) {
    const first = passage.row?.cells[0];
    if (
      !first ||
      passage.row!.isHeader ||
      !passage.row!.header ||
      !(titles.has(plain(cellOf(page, first))) || THIS.test(cellOf(page, first)))
    )
      continue;
    const kinds = columns(passage.row!.header);
    const [hours, credits, weeks] = (['hours', 'credits', 'week'] as const).map((k) => figure(page, passage, kinds.indexOf(k)));
    const counted = weeks ?? weeksIn(page, passage);
    if ([hours, credits, counted].filter(Boolean).length >= (THIS.test(cellOf(page, first)) ? 1 : 2))
      found.push({ passage, hours: hours ?? null, credits: credits ?? null, weeks: counted });
  }
  return found.find(({ passage }) => OF_CODING.test(passage.text)) ?? found[0] ?? null;
}
