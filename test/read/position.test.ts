import { expect, test } from 'vitest';
import { lineStarts, position } from '../../src/read/position.ts';

test.each([
  ['LF', 'ab\ncd\n', [0, 3, 6]],
  ['CRLF', 'ab\r\ncd', [0, 4]],
  ['CR', 'ab\rcd', [0, 3]],
  ['mixed', '\r\n\n\r', [0, 2, 3, 4]],
  ['a byte order mark', '\uFEFFab\nc', [1, 4]],
  ['other separators end no line', 'a\u2028b\u0085c', [0]],
  ['empty', '', [0]],
])('line starts: %s', (_, text, starts) => {
  expect(lineStarts(text)).toEqual(starts);
});

test.each([
  ['the beginning', 'ab\ncd', 0, 1, 1],
  ['the end of a line', 'ab\ncd', 2, 1, 3],
  ['the next line', 'ab\ncd', 3, 2, 1],
  ['the end', 'ab\ncd', 5, 2, 3],
  ['the byte order mark', '\uFEFFab', 0, 1, 1],
  ['behind the byte order mark', '\uFEFFab', 2, 1, 2],
  ['an emoji counts two', '😀b', 2, 1, 3],
])('position: %s', (_, text, offset, line, column) => {
  expect(position(lineStarts(text), offset)).toEqual({ line, column });
});
