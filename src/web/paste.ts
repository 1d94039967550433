import { looksLikeCurriculum } from '../extract/looks-like-curriculum.ts';

/** What the clipboard holds. */
export interface Clip {
  readonly text: string;
  /** The same with its layout; empty where the clipboard has none. */
  readonly html: string;
}

/** A pasted text under the name by which its reader is chosen. */
export interface Pasted {
  readonly path: string;
  readonly text: string;
  readonly pasted?: true;
}

/** Layout that plain text loses: what is a heading, an item of a list, or a cell. Editors of code color words and have none of it. */
const LAYOUT = /<(?:table|h[1-6]|li)\b/i;

/** What a paste is read as: with its layout where it has one, else as the text it is. Null where there is nothing but space. */
export function pastedText({ text, html }: Clip): Pasted | null {
  if (LAYOUT.test(html)) return { path: 'pasted.html', text: html, pasted: true };
  if (text.trim() === '') return null;
  return { path: looksLikeCurriculum(text) ? 'pasted.yaml' : 'pasted.md', text };
}
