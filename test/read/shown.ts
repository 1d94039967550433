import type { Outline, Span } from '../../src/read/outline.ts';
import { read } from '../../src/read/read.ts';
import type { Reading } from '../../src/read/reading.ts';

/** Reads a text as a file of that name would be read. */
export const readText = (text: string, path = 'course.md'): Promise<Reading> => read({ path, bytes: new TextEncoder().encode(text) });

/** The blocks of an outline, each as one string: `# Heading`, `- item`, `line`, `line {label=value}`, `a | b` for the rows of a table. */
export function shown(outline: Outline): string[] {
  const at = (span: Span): string => outline.text.slice(span.start, span.end);
  return outline.blocks.flatMap((block) => {
    if (block.kind === 'heading') return `${'#'.repeat(block.depth)} ${at(block.span)}`;
    if (block.kind === 'table')
      return [...(block.header ? [`[${block.header.map(at).join(' | ')}]`] : []), ...block.rows.map((row) => row.map(at).join(' | '))];
    const label = block.label ? ` {${at(block.label)}=${block.value ? at(block.value) : ''}}` : '';
    return `${'-'.repeat(block.item)}${block.item > 0 ? ' ' : ''}${at(block.span)}${label}`;
  });
}

/** The blocks that a text is read as. */
export const shownText = async (text: string, path?: string): Promise<string[]> => shown((await readText(text, path)).outline);
