import { describe, expect, it } from 'vitest';
import { editedLines, lineRange } from '../../src/web/editor/lines.ts';
import { givenClip } from '../../src/web/load.ts';
import { pastedText } from '../../src/web/paste.ts';
import { today } from '../../src/web/today.ts';

describe('what is pasted', () => {
  it.each([
    ['plain text', { text: '# Coding I', html: '' }, { path: 'pasted.md', text: '# Coding I' }],
    ['a curriculum', { text: 'title: A\nweeks: 3\n', html: '' }, { path: 'pasted.yaml', text: 'title: A\nweeks: 3\n' }],
    ['a table', { text: 'a b', html: '<table><tr><td>a' }, { path: 'pasted.html', text: '<table><tr><td>a', pasted: true }],
    ['text with colors alone', { text: '# A', html: '<span># A</span>' }, { path: 'pasted.md', text: '# A' }],
  ])('is read as it is: %s', (_, clip, pasted) => expect(pastedText(clip)).toEqual(pasted));

  it('may be nothing', () => expect(givenClip({ text: ' \n', html: '' })).toBeNull());
});

describe('the lines of a curriculum', () => {
  const problem = (line: number, level: 'error' | 'note') =>
    ({ code: 'unknown-key', level, message: '', remedy: '', path: 'a.yaml', line, column: 1 }) as const;

  it('are marked where something is wrong, an error before a note', () => {
    const lines = editedLines('a\nb\r\nc', [problem(1, 'note'), problem(3, 'note'), problem(3, 'error')]);
    expect(lines.map(({ level }) => level)).toEqual(['note', null, 'error']);
  });

  it('are found in the text', () => {
    expect(lineRange('ab\ncd\nef', 2)).toEqual([3, 5]);
    expect(lineRange('ab\ncd', 2)).toEqual([3, 5]);
    expect(lineRange('ab', 9)).toEqual([2, 2]);
  });
});

describe('the day', () => {
  it('is that of the device', () => expect(today(new Date(2026, 2, 5, 23, 59))).toBe('2026-03-05'));
});
