import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citation, CitedSpan } from '../../../src/report/html/citations.ts';
import { markedLines, MOST_WHOLE, type SourceLine } from '../../../src/report/html/runs.ts';
import { lineStarts, position } from '../../../src/read/position.ts';

/** A citation of spans; a near miss is written with its end before its start. */
function citation(text: string, number: number, ...spans: readonly (readonly [number, number])[]): Citation {
  const cited = spans.map(([a, b]): CitedSpan => ({ start: Math.min(a, b), end: Math.max(a, b), near: a > b }));
  const line = position(lineStarts(text), Math.min(...cited.map((s) => s.start))).line;
  return { number, id: `e${number}`, path: 'a.md', place: `Line ${line}`, line, spans: cited, answers: [] };
}

/** A line as text: `<1:words>1` where the first citation begins, stands and ends; `~` for a near miss. */
function drawn(line: SourceLine): string {
  if ('from' in line) return `${line.from}–${line.to} …`;
  const runs = line.runs.map(({ text, mark, begins, ends }) => {
    const numbers = (citations: readonly Citation[]): string => citations.map((c) => c.number).join('+');
    return mark === null && ends.length === 0 ? text : `<${numbers(begins)}:${mark === 'near' ? '~' : ''}${text}>${numbers(ends)}`;
  });
  return `${line.line} ${runs.join('')}`;
}

const shown = (text: string, ...spans: readonly (readonly (readonly [number, number])[])[]): string[] =>
  markedLines(
    text,
    spans.map((own, i) => citation(text, i + 1, ...own)),
  ).map(drawn);

describe('the lines of a text', () => {
  it.each([
    ['without marks', 'ab\n\n  \ncd', [], ['1 ab', '4 cd']],
    ['with a mark', 'abcdef', [[[1, 3]]], ['1 a<1:bc>1def']],
    ['with two', 'abcdef', [[[0, 2]], [[4, 6]]], ['1 <1:ab>1cd<2:ef>2']],
    ['with one in another', 'abcdef', [[[0, 6]], [[2, 4]]], ['1 <1:ab><2:cd>2<:ef>1']],
    ['with two that overlap', 'abcdef', [[[0, 4]], [[2, 6]]], ['1 <1:ab><2:cd>1<:ef>2']],
    ['with two that begin together', 'abcdef', [[[0, 2]], [[0, 4]]], ['1 <1+2:ab>1<:cd>2ef']],
    [
      'with two spans of one',
      'abcdef',
      [
        [
          [0, 1],
          [3, 4],
        ],
      ],
      ['1 <1:a>bc<:d>1ef'],
    ],
    [
      'with spans of one that touch',
      'abcdef',
      [
        [
          [0, 2],
          [2, 4],
          [1, 3],
        ],
      ],
      ['1 <1:abcd>1ef'],
    ],
    ['with a near miss', 'abcdef', [[[3, 1]]], ['1 a<1:~bc>1def']],
    ['with a near miss in a proof', 'abcdef', [[[0, 3]], [[5, 2]]], ['1 <1:ab><2:c>1<:~de>2f']],
    ['with a mark over lines', 'ab\n\ncd\nef', [[[1, 6]]], ['1 a<1:b>', '3 <:cd>1', '4 ef']],
    ['with other line ends', 'ab\r\ncd\ref', [[[0, 6]], [[7, 9]]], ['1 <1:ab>', '2 <:cd>1', '3 <2:ef>2']],
    ['with a mark on nothing', 'ab\n\ncd', [[[3, 3]]], ['1 ab', '2 <1:>1', '3 cd']],
    ['with a mark on white space', 'ab\n \ncd', [[[3, 4]]], ['1 ab', '2 <1: >1', '3 cd']],
    ['with a mark at the end', 'ab', [[[2, 2]]], ['1 ab<1:>1']],
    ['after a byte order mark', '\ufeffab', [[[1, 2]]], ['1 <1:a>1b']],
  ] as const)('%s', (_what, text, spans, lines) => expect(shown(text, ...spans)).toEqual(lines));

  it('are left out of a very long text where no mark is near', () => {
    const line = 'x'.repeat(99);
    const text = Array.from({ length: MOST_WHOLE / 100 + 1 }, () => line).join('\n');
    const count = MOST_WHOLE / 100 + 1;
    expect(shown(text, [[100_000, 100_003]])).toEqual([
      '1–998 …',
      `999 ${line}`,
      `1000 ${line}`,
      `1001 <1:xxx>1${line.slice(3)}`,
      `1002 ${line}`,
      `1003 ${line}`,
      `1004–${count} …`,
    ]);
  });

  it('hold the text as it is, and each citation once', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab \n\r🩺'), maxLength: 40 });
    const spans = fc.array(fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { minLength: 1, maxLength: 3 }), { maxLength: 5 });
    fc.assert(
      fc.property(text, spans, (words, cited) => {
        const within = cited.map((own) => own.map(([a, b]) => [Math.min(a, words.length), Math.min(b, words.length)] as const));
        const citations = within.map((own, i) => citation(words, i + 1, ...own));
        const lines = markedLines(words, citations).flatMap((line) => ('from' in line ? [] : [line]));
        const written = words.split(/\r\n|\r|\n/);
        for (const { line, runs } of lines) expect(runs.map((r) => r.text).join('')).toBe(written[line - 1]);
        const runs = lines.flatMap((line) => line.runs);
        const sorted = (all: readonly Citation[]): number[] => all.map((c) => c.number).toSorted((a, b) => a - b);
        const numbers = citations.map((c) => c.number);
        expect(sorted(runs.flatMap((r) => r.begins))).toEqual(numbers);
        expect(sorted(runs.flatMap((r) => r.ends))).toEqual(numbers);
        expect(sorted(lines.flatMap((line) => line.cited))).toEqual(numbers);
      }),
    );
  });
});
