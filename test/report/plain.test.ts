import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain, printable } from '../../src/report/plain.ts';

const TABLE: readonly [name: string, text: string, shown: string][] = [
  ['plain words', 'CPT® and “ICD-10-CM” – 80 h', 'CPT® and “ICD-10-CM” – 80 h'],
  ['white space', '  a\t b\r\n c\u00a0d\u2028e\u0085f ', 'a b c d e f'],
  ['a color', '\u001b[31mred\u001b[0m', 'red'],
  ['a color by its single character', '\u009b1;31mred', 'red'],
  ['a cleared screen', 'a\u001b[2J\u001b[Hb', 'ab'],
  ['a window title', '\u001b]0;owned\u0007after', 'after'],
  ['a link', '\u001b]8;;http://x.example\u001b\\text\u001b]8;;\u001b\\', 'text'],
  ['a device string', '\u001bPpayload\u001b\\after', 'after'],
  ['a reset', '\u001bcafter', 'after'],
  ['a sequence that is cut off', 'before\u001b[', 'before'],
  ['bells, backspaces and deletes', 'a\u0007\u0008\u007fb\u0000', 'ab'],
  ['turned text', 'a\u202egnp.exe\u2066b\u2069\u200f', 'agnp.exeb'],
  ['unseen characters', 'a\u200bb\u00adc\ufeffd\u{e0041}', 'abcd'],
  ['half a character', 'a\ud800b\udc00\uffff', 'a\ufffdb\ufffd\ufffd'],
  ['joined emoji', '👩‍⚕️ ok', '👩‍⚕️ ok'],
];

describe('plain text', () => {
  it.each(TABLE)('of %s', (_name, text, shown) => expect(plain(text)).toBe(shown));

  it('never holds a control or a change of direction, and stays as it is', () => {
    const nasty = fc.array(
      fc.constantFrom('\u001b', '[', ']', '\u009b', '\u202e', '0', ';', 'm', '\u0007', 'a', ' ', '\n', '\u0090', '\\'),
    );
    fc.assert(
      fc.property(nasty, (parts) => {
        const shown = plain(parts.join(''));
        expect(shown).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(plain(shown)).toBe(shown);
      }),
    );
  });
});

describe('printable text', () => {
  it.each([
    ['a\u001b[31m  b\u202e\n', 'a  b\n'],
    ['a\ud800', 'a\ufffd'],
  ])('of %j keeps its white space', (text, shown) => expect(printable(text)).toBe(shown));
});
