import { HARD_BREAK, append, emptyRun, push, pushVerbatim, tidy, type Run } from '../clean.ts';
import { addHeading, addTable, emptyDocument, finished, nextParagraph, type Document } from '../document.ts';
import { isLabelLine } from '../lines/label.ts';
import type { Outline } from '../outline.ts';
import type { PdfBlock, PdfTable, Styled } from './types.ts';
import { addProse } from '../lines/prose.ts';
import type { PlaceMark } from '../reading.ts';

/** The text of a PDF as it is shown and counted in lines, with its outline and the page of each part. */
export interface PdfText {
  readonly text: string;
  readonly outline: Outline;
  readonly place: readonly PlaceMark[];
}

/** What is written so far. */
interface Sheet {
  readonly doc: Document;
  text: string;
  readonly place: PlaceMark[];
}

/** So many lines that end early may have been typed with an end each, which the page then kept. */
const TYPED_LINES = 3;
const CELL_GAP = ' | ';

/** Writes blocks as plain text, a block or row a line, and as an outline whose offsets are those of the text. */
export function written(blocks: readonly PdfBlock[]): PdfText {
  const sheet: Sheet = { doc: emptyDocument(), text: '', place: [] };
  let before: PdfBlock | null = null;
  for (const block of blocks) {
    if (before && !(isItem(before) && isItem(block))) sheet.text += '\n';
    if (block.kind === 'heading') writeHeading(sheet, block.text, block.depth);
    else if (block.kind === 'table') writeTable(sheet, block.table);
    else writeLines(sheet, block);
    before = block;
  }
  return { text: sheet.text, outline: finished(sheet.doc, 0, null), place: sheet.place };
}

const isItem = (block: PdfBlock): boolean => block.kind === 'text' && block.item > 0;

function writeHeading(sheet: Sheet, text: Styled, depth: number): void {
  addHeading(sheet.doc, tidy(write(sheet, text)), depth);
  sheet.text += '\n';
}

function writeLines(sheet: Sheet, { item, mark, lines }: Extract<PdfBlock, { kind: 'text' }>): void {
  if (item > 0) sheet.text += `${'  '.repeat(item - 1)}${mark.trim() || '•'} `;
  const run = emptyRun();
  lines.forEach((line, i) => {
    append(run, write(sheet, line));
    push(run, isLabelLine(lines[i + 1]?.text ?? '') ? HARD_BREAK : '\n', sheet.text.length, sheet.text.length + 1);
    sheet.text += '\n';
  });
  addProse(sheet.doc, run, { item, paragraph: nextParagraph(sheet.doc), wraps: lines.length >= TYPED_LINES });
}

function writeTable(sheet: Sheet, { header, rows }: PdfTable): void {
  const cells = (row: readonly Styled[]): Run[] => {
    const runs = row.map((cell, i) => {
      if (i > 0) sheet.text += CELL_GAP;
      return tidy(write(sheet, cell));
    });
    sheet.text += '\n';
    return runs;
  };
  const head = header ? cells(header) : null;
  addTable(sheet.doc, head, rows.map(cells));
}

/** Puts text at the end of the sheet. */
function write(sheet: Sheet, { text, strong, pages }: Styled): Run {
  const start = sheet.text.length;
  for (const { at, page } of pages) if (sheet.place.at(-1)?.page !== page) sheet.place.push({ start: start + at, page });
  sheet.text += text;
  const run = emptyRun();
  pushVerbatim(run, sheet.text, start, start + text.length);
  run.strong.push(...strong);
  return run;
}
