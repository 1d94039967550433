import type { Outline } from '../outline.ts';
import type { PlaceMark } from '../reading.ts';

/** The paragraphs, and the rows of tables, of what was read in a Word file, counted from 1; empty paragraphs do not count. */
export function docxPlaces({ blocks }: Outline): readonly PlaceMark[] {
  const marks: PlaceMark[] = [];
  let paragraph = 0;
  let table = 0;
  let last = -1;
  for (const block of blocks) {
    if (block.kind === 'table') {
      table += 1;
      const rows = [...(block.header ? [block.header] : []), ...block.rows];
      for (const [i, row] of rows.entries()) marks.push({ start: row[0]?.start ?? block.span.start, table, row: i + 1 });
    } else if (block.kind === 'heading' || block.paragraph !== last) {
      paragraph += 1;
      marks.push({ start: block.span.start, paragraph });
    }
    last = block.kind === 'line' ? block.paragraph : -1;
  }
  return marks;
}
