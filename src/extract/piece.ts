import type { Span } from '../read/outline.ts';
import type { Role } from './roles.ts';
import { tokenize, type Token } from './tokens.ts';

/** A row of a table: its cells, and the words of the header above them. */
export interface Row {
  readonly table: number;
  readonly cells: readonly Span[];
  /** The text of the header cells, or null. */
  readonly header: readonly string[] | null;
  readonly isHeader: boolean;
}

/** A heading, a line or a row before it is known which sections it stands in. Spans are offsets into the clean text. */
export interface Piece {
  readonly kind: 'heading' | 'line' | 'row';
  readonly span: Span;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly label: Span | null;
  /** Beside the label or on the next line. */
  readonly value: Span | null;
  /** 1 to 6 for a heading, else 0. */
  readonly depth: number;
  /** The depth of the list that it stands in, or 0. */
  readonly item: number;
  readonly paragraph: number;
  /** All of its line is set in strong type. */
  readonly strong: boolean;
  readonly row: Row | null;
  /** What its heading or label says of what follows. */
  readonly opens: readonly Role[];
  /** The piece is a heading or label and nothing else. */
  readonly bare: boolean;
}

/** A line of text, unless `rest` says otherwise. */
export function piece(text: string, span: Span, rest: Partial<Piece>): Piece {
  return {
    kind: rest.kind ?? 'line',
    span,
    text: text.slice(span.start, span.end),
    tokens: rest.tokens ?? tokenize(text, span),
    label: rest.label ?? null,
    value: rest.value ?? null,
    depth: rest.depth ?? 0,
    item: rest.item ?? 0,
    paragraph: rest.paragraph ?? -1,
    strong: rest.strong ?? false,
    row: rest.row ?? null,
    opens: rest.opens ?? [],
    bare: rest.bare ?? false,
  };
}
