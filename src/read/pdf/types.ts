import type { Span } from '../outline.ts';

/** A piece of text that a page sets in one go. Lengths are in points, from the upper left corner of the page as it is read. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  /** The height of the type. */
  readonly size: number;
  readonly bold: boolean;
  /** The marked content that the tag tree names, or null. */
  readonly tag: string | null;
}

/** A line drawn on a page: level where `y` is one number, upright where `x` is. */
export type Rule =
  | { readonly kind: 'level'; readonly y: number; readonly from: number; readonly to: number }
  | { readonly kind: 'upright'; readonly x: number; readonly from: number; readonly to: number };

/** A node of the tag tree with its role, or a leaf that names marked content. */
export type Tag = { readonly role: string; readonly children: readonly Tag[] } | { readonly content: string };

export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly rules: readonly Rule[];
  /** Whether anything is drawn on the page. */
  readonly drawn: boolean;
  /** Null where the page has no tags. */
  readonly tags: Tag | null;
}

/** Text with what it looks like: the parts in strong type, and the pages that begin in it. */
export interface Styled {
  readonly text: string;
  readonly strong: readonly Span[];
  readonly pages: readonly { readonly at: number; readonly page: number }[];
}

export interface PdfTable {
  readonly header: readonly Styled[] | null;
  readonly rows: readonly (readonly Styled[])[];
}

/** What a line is by the tags of the page. */
export type Role =
  | { readonly kind: 'heading'; readonly depth: number }
  | { readonly kind: 'item'; readonly depth: number; readonly mark: string }
  | { readonly kind: 'text' };

/** One line of a page in reading order. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly page: number;
  /** Where the lines around it end at most. */
  readonly edge: number;
  /** By the tags: what it is, and whether it is the first line of that. Absent where only its place can tell. */
  readonly role?: Role;
  readonly first?: boolean;
}

/** What stands on a page, in reading order. */
export type Flow = Line | { readonly table: PdfTable; readonly page: number; readonly columns: readonly number[] };

/** The text of a document in blocks. `lines` of one block belong to one paragraph. */
export type PdfBlock =
  | { readonly kind: 'heading'; readonly depth: number; readonly text: Styled }
  | { readonly kind: 'text'; readonly item: number; readonly mark: string; readonly lines: readonly Styled[] }
  | { readonly kind: 'table'; readonly table: PdfTable };
