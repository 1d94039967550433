import type { Run } from '../clean.ts';
import type { Document } from '../document.ts';
import { addTokens } from './blocks.ts';
import { htmlTokens } from './tokens.ts';

/** Adds the blocks of a piece of HTML. Unclosed and stray tags are tolerated. */
export function addHtml(doc: Document, html: Run, item: number): void {
  addTokens(doc, htmlTokens(html), item);
}
