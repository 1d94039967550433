/** A half-open range of UTF-16 offsets: into the source text, unless a comment says that it is into clean text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The text of a document as headings, lines and tables, without its markup.
 * It knows layout, and no vocabulary of medical coding.
 */
export interface Outline {
  /** The text without markup, one block a line, in the order of the source. */
  readonly text: string;
  /** Where in the source each UTF-16 unit of `text` comes from. */
  readonly origin: Origin;
  readonly blocks: readonly Block[];
  /** The whole document (YAML) or its front matter (Markdown) as data; null where there is none. */
  readonly data: { readonly role: 'document' | 'front-matter'; readonly root: DataMap } | null;
}

/** For each offset `i` of the clean text: `start[i]` and `end[i]` of the source characters that it stands for. */
export interface Origin {
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

/** Spans inside blocks are offsets into the clean text (`Outline.text`). Blocks stand in the order of the text. */
export type Block = Heading | Line | Table;

export interface Heading {
  readonly kind: 'heading';
  readonly span: Span;
  /** 1 to 6. */
  readonly depth: number;
}

/** One logical line: a line of text whose soft wraps are joined, or one list item. */
export interface Line {
  readonly kind: 'line';
  readonly span: Span;
  /** Depth of the list that the line stands in, from 1; 0 outside of lists. */
  readonly item: number;
  /** Lines of one paragraph, or of one list item, share a number. */
  readonly paragraph: number;
  /** The `Label` of a `Label: value` line, without the colon. */
  readonly label?: Span;
  /** Its value: the rest of the line, or the whole next line where the line ends with the colon and the next is no label itself. Absent where the label has no value. */
  readonly value?: Span;
  /** All of the line is set in strong type. */
  readonly strong?: true;
}

export interface Table {
  readonly kind: 'table';
  readonly span: Span;
  /** The cells of the header row; null where the table has no delimiter row. */
  readonly header: readonly Span[] | null;
  readonly rows: readonly (readonly Span[])[];
}

/** Plain data with the place of every node. Spans are offsets into the source text. */
export type DataNode = DataMap | DataList | DataScalar;

export interface DataMap {
  readonly kind: 'map';
  readonly span: Span;
  readonly entries: readonly DataEntry[];
}

export interface DataEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: DataNode;
}

export interface DataList {
  readonly kind: 'list';
  readonly span: Span;
  readonly items: readonly DataNode[];
}

export interface DataScalar {
  readonly kind: 'scalar';
  readonly span: Span;
  readonly value: string | number | boolean | null;
}
