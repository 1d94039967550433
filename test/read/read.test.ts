import { expect, test } from 'vitest';
import { read } from '../../src/read/read.ts';
import { readText, shown } from './shown.ts';

const bytes = (...all: number[]): Uint8Array => Uint8Array.from(all);

test.each([
  ['course.yaml', 'document'],
  ['COURSE.YML', 'document'],
  ['a.b/course.md', undefined],
  ['course.markdown', undefined],
  ['course.txt', undefined],
  ['course', undefined],
  ['.yaml', undefined],
  ['course.text', undefined],
])('%s', async (path, role) => {
  const { outline, problems } = await readText('hours: 84', path);
  expect(problems).toEqual([]);
  expect(shown(outline)).toEqual(['hours: 84 {hours=84}']);
  expect(outline.data?.role).toBe(role);
});

test.each(['pages', 'XLSX'])('a .%s file is not read', async (ending) => {
  const reading = await readText('hours: 84', `course.${ending}`);
  expect(reading.problems).toMatchObject([
    { code: 'unknown-format', level: 'error', message: `This kind of file (.${ending.toLowerCase()}) cannot be read.` },
  ]);
  expect(reading.outline.blocks).toEqual([]);
});

test.each([
  ['nothing', bytes(), 'empty-file'],
  ['white space', bytes(0xef, 0xbb, 0xbf, 32, 10), 'empty-file'],
  ['a NUL', bytes(65, 0, 66), 'binary-file'],
])('%s is an error', async (_, content, code) => {
  const { outline, problems } = await read({ path: 'a.md', bytes: content });
  expect(problems).toMatchObject([{ code, level: 'error' }]);
  expect(outline.text).toBe('');
});

test('Windows-1252 is read with a note', async () => {
  const { text, outline, problems } = await read({ path: 'a.md', bytes: bytes(0x43, 0x96, 0xe9) });
  expect(problems).toMatchObject([{ code: 'not-utf8', level: 'note' }]);
  expect([text, outline.text]).toEqual(['C–é', 'C–é']);
});

test('a byte order mark stays in the text and is counted', async () => {
  const { text, outline } = await readText('\uFEFF# CPT\n');
  expect(text).toBe('\uFEFF# CPT\n');
  expect([outline.text, ...outline.origin.start]).toEqual(['CPT', 3, 4, 5]);
});
