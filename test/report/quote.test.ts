import { describe, expect, it } from 'vitest';
import type { Block, Outline } from '../../src/read/outline.ts';
import { quote, QUOTE_LIMIT } from '../../src/report/quote.ts';

/** An outline whose clean text is the source itself, from `shift` on. */
function outline(text: string, blocks: readonly Block[], shift = 0): Outline {
  const start = Uint32Array.from([...text].keys(), (i) => i + shift);
  return { text, origin: { start, end: start.map((i) => i + 1) }, blocks, data: null };
}

const NO_OUTLINE = outline('', []);

const line = (text: string): Block => ({ kind: 'line', span: { start: 0, end: text.length }, item: 0, paragraph: 1 });

const spanOf = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('a quote', () => {
  it('is the line of the source where there is no outline', () => {
    const text = 'title: Coding\n  hours:\t 80   # all\nweeks: 16\n';
    expect(quote(text, NO_OUTLINE, spanOf(text, '80'))).toBe('hours: 80 # all');
  });

  it('is the text without the marks of Markdown', () => {
    const text = 'Total hours: 80';
    expect(quote(`## ${text}`, outline(text, [line(text)], 3), { start: 16, end: 18 })).toBe('Total hours: 80');
  });

  it('is the whole row of a table', () => {
    const text = 'Total time\t180 hours';
    const rows = [[spanOf(text, 'Total time'), spanOf(text, '180 hours')]];
    const table: Block = { kind: 'table', span: { start: 0, end: text.length }, header: null, rows };
    expect(quote(text, outline(text, [table]), spanOf(text, '180'))).toBe('Total time | 180 hours');
  });

  it('is one sentence of a long paragraph', () => {
    const text = `${'Words about the school. '.repeat(8)}The course takes 80 hours in class. ${'More words follow here. '.repeat(8)}`;
    expect(quote(text, outline(text, [line(text)]), spanOf(text, '80 hours'))).toBe('The course takes 80 hours in class.');
  });

  it('is a label with its value on the next line', () => {
    const text = 'Credit units\n\n3\n\nCRN\n12345';
    const blocks = ['Credit units', '3', 'CRN', '12345'].map((words) => ({ ...line(words), span: spanOf(text, words) }));
    expect(quote(text, outline(text, blocks), { start: 0, end: 15 })).toBe('Credit units 3');
  });

  it('joins the lines of a soft wrap', () => {
    const text = 'The course takes\n80 hours';
    expect(quote(text, outline(text, [line(text)]), spanOf(text, '80'))).toBe('The course takes 80 hours');
  });

  it.each([
    ['at the start', 0, false, true],
    ['in the middle', 400, true, true],
    ['at the end', 797, true, false],
  ])('is cut around what is proved %s', (_where, at, before, after) => {
    const text = `${'x'.repeat(at)}80h${'y'.repeat(797 - at)}`;
    const shown = quote(text, outline(text, [line(text)]), { start: at, end: at + 3 });
    expect(shown.length).toBeLessThanOrEqual(QUOTE_LIMIT);
    expect(shown).toContain('80h');
    expect([shown.startsWith('…'), shown.endsWith('…')]).toEqual([before, after]);
  });

  it('never cuts a character in two', () => {
    const text = '🩺'.repeat(400);
    for (const at of [300, 301]) expect(quote(text, NO_OUTLINE, { start: at, end: at + 2 })).not.toMatch(/\p{Cs}/u);
  });
});
