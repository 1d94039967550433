import { describe, expect, it } from 'vitest';
import { and, or, type Truth } from '../../src/check/truth.ts';

const [P, F, N] = ['pass', 'fail', 'not-stated'] as const;

describe('three-valued truth', () => {
  it.each<readonly [Truth, Truth, Truth, Truth]>([
    // left, right, and, or
    [P, P, P, P],
    [P, F, F, P],
    [P, N, N, P],
    [F, P, F, P],
    [F, F, F, F],
    [F, N, F, N],
    [N, P, N, P],
    [N, F, F, N],
    [N, N, N, N],
  ])('%s, %s: and gives %s, or gives %s', (left, right, both, either) => {
    expect(and([left, right])).toBe(both);
    expect(or([left, right])).toBe(either);
  });
});
