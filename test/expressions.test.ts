import { describe, expect, it } from 'vitest';
import { attacks } from './expressions/attacks.ts';
import { expressions } from './expressions/found.ts';

/** UTF-16 units of text, each some times the one before; the last is the longest line that is read. */
const SIZES = [20, 24, 300, 2_000, 5_000, 20_000] as const;
/** Milliseconds that may pass however long the text is. What grows with the square of it takes some hundred for the last size. */
const MOST = 30;
const TRIES = 3;

function work(expression: RegExp, text: string): number {
  let least = Infinity;
  for (let i = 0; i < TRIES && least > MOST; i += 1) {
    const start = performance.now();
    expression.lastIndex = 0;
    if (expression.global) text.replace(expression, '');
    else expression.test(text);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** The first text for which an expression takes too long, or null. */
function slowFor(source: string, flags: string): string | null {
  const expression = new RegExp(source, flags);
  for (const { before, part, after } of attacks(source, flags))
    for (const size of SIZES) {
      const spent = work(expression, before + part.repeat(Math.ceil(size / part.length)) + after);
      if (spent > MOST) return `${JSON.stringify([before, part, after])} × ${size}: ${Math.round(spent)} ms`;
    }
  return null;
}

describe('the regular expressions', () => {
  const all = expressions();

  it('are found', () => {
    expect(all.length).toBeGreaterThan(300);
  });

  it('take no longer than a text is long', { timeout: 60_000 }, () => {
    expect(all.map(({ where, source, flags }) => [where, slowFor(source, flags)]).filter(([, slow]) => slow !== null)).toEqual([]);
  });

  it.each([
    ['^(?:a+)+$', ''],
    ['\\s+$', ''],
    ['(?:x|x)*y', 'g'],
    ['<a[^>]*b>', 'i'],
    ['\\b(?:w+ ?)*:', 'u'],
  ])('would be found out: /%s/%s', (source, flags) => {
    expect(slowFor(source, flags)).not.toBeNull();
  });
});
