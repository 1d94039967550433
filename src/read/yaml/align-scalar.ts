import { decodeNothing, pushChar, type Decode } from '../align.ts';
import { emptyRun, push, type Run } from '../clean.ts';
import type { Span } from '../outline.ts';

const SPACE = /\s/;
const HEX_LENGTH: { readonly [letter: string]: number } = { x: 2, u: 4, U: 8 };
const ESCAPES: { readonly [letter: string]: string } = {
  ...{ '0': '\0', a: '\x07', b: '\b', t: '\t', '\t': '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1B' },
  ...{ ' ': ' ', '"': '"', '/': '/', '\\': '\\', N: '\x85', _: '\xA0', L: '\u2028', P: '\u2029' },
};
const ESCAPED_LINE_END = /\\[ \t]*(?:\r\n|\r|\n)\s*/y;

const decodeSingle: Decode = (source, at) => (source.startsWith("''", at) ? { text: "'", length: 2 } : null);

const decodeDouble: Decode = (source, at) => {
  if (source.charAt(at) !== '\\') return null;
  const letter = source.charAt(at + 1);
  const digits = HEX_LENGTH[letter];
  if (digits === undefined) return letter in ESCAPES ? { text: ESCAPES[letter] ?? '', length: 2 } : null;
  const code = parseInt(source.slice(at + 2, at + 2 + digits), 16);
  return code >= 0 && code <= 0x10ffff ? { text: String.fromCodePoint(code), length: digits + 2 } : null;
};

/** Finds for every character of a YAML scalar's value the characters of the text that it stands for. `span` is the scalar with its quotes or its `|`. */
export function alignScalar(text: string, span: Span, value: string): Run {
  const style = text.charAt(span.start);
  const quoted = style === '"' || style === "'";
  const decode = style === '"' ? decodeDouble : style === "'" ? decodeSingle : decodeNothing;
  const run = emptyRun();
  const to = quoted ? span.end - 1 : span.end;
  let at = quoted ? span.start + 1 : isBlock(style) ? afterHeader(text, span) : span.start;
  let v = 0;
  while (v < value.length) {
    if (style === '"') at = afterEscapedLineEnd(text, at);
    const decoded = decode(text, at);
    if (decoded && value.startsWith(decoded.text, v)) {
      push(run, decoded.text, at, at + decoded.length);
      v += decoded.text.length;
      at += decoded.length;
    } else if (SPACE.test(value.charAt(v))) {
      const space = spaceEnd(value, v, value.length);
      const end = spaceEnd(text, at, to);
      push(run, value.slice(v, space), at, end);
      v = space;
      at = end;
    } else {
      at = pushChar(run, text, at, to, value.charAt(v));
      v++;
    }
  }
  return run;
}

const isBlock = (style: string): boolean => style === '|' || style === '>';

function afterHeader(text: string, span: Span): number {
  const end = text.slice(span.start, span.end).search(/[\r\n]/);
  return end < 0 ? span.end : spaceEnd(text, span.start + end, span.end);
}

function afterEscapedLineEnd(text: string, at: number): number {
  ESCAPED_LINE_END.lastIndex = at;
  return ESCAPED_LINE_END.test(text) ? ESCAPED_LINE_END.lastIndex : at;
}

function spaceEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && SPACE.test(text.charAt(end))) end++;
  return end;
}
