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

/** The row whose first cell is a heading or label of the document too, in a table with columns for at least two of hours, credits and weeks. */
export function ownRow(page: Page): OwnRow | null {
  const titles = new Set(page.passages.filter((p) => p.kind === 'heading' || p.label !== null).map((p) => plain(p.text)));
  for (const passage of page.passages) {
    const first = passage.row?.cells[0];
    if (!first || passage.row!.isHeader || !passage.row!.header || !titles.has(plain(page.text.slice(first.start, first.end)))) continue;
    const kinds = columns(passage.row!.header);
    const [hours, credits, weeks] = (['hours', 'credits', 'week'] as const).map((k) => figure(page, passage, kinds.indexOf(k)));
    if ([hours, credits, weeks].filter(Boolean).length >= 2)
      return { passage, hours: hours ?? null, credits: credits ?? null, weeks: weeks ?? null };
  }
  return null;
}
