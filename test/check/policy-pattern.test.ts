import { describe, expect, it } from 'vitest';
import { isPlainPath, matches, patternFault, patternOf } from '../../src/check/policy-pattern.ts';

describe('a pattern', () => {
  it.each<readonly [pattern: string, taken: readonly string[], not: readonly string[]]>([
    ['a.md', ['a.md'], ['x/a.md', 'a.md.yaml', 'A.md', '../a.md']],
    ['./a.md', ['a.md'], ['x/a.md']],
    ['courses/a.md', ['courses/a.md'], ['a.md', 'x/courses/a.md']],
    ['*.md', ['a.md', 'b c.md'], ['x/a.md', 'a.yaml']],
    ['courses/*.md', ['courses/a.md'], ['courses/x/a.md', 'a.md']],
    ['courses', ['courses/a.md', 'courses/x/a.md'], ['a.md', 'courses.md']],
    ['courses/', ['courses/a.md', 'courses/x/a.md'], ['a.md']],
    ['courses/**', ['courses/a.md', 'courses/x/a.md'], ['a.md']],
    ['**/*.md', ['a.md', 'x/y/a.md'], ['a.yaml']],
    ['a?.md', ['ab.md'], ['a.md', 'abc.md']],
    ['course [2].md', ['course [2].md', 'course 2.md'], ['course 3.md']],
    ['course (1).md', ['course (1).md'], ['course 1.md']],
    ['#1.md', ['#1.md'], ['1.md']],
  ])('%s', (pattern, taken, not) => {
    expect(taken.filter((path) => !matches(pattern, path))).toEqual([]);
    expect(not.filter((path) => matches(pattern, path))).toEqual([]);
  });

  it.each(['a.md', 'x/a b.md', '#1.md', '!a.md', '~a.md', 'a[1]*{b}?.md', 'x\\y.md', 'c:a.md', ' a.md', 'a.md '])(
    'is made for the path %j',
    (path) => {
      const pattern = patternOf(path);
      expect(patternFault(pattern)).toBeNull();
      expect(matches(pattern, path)).toBe(true);
      expect(matches(pattern, `other/${path}`)).toBe(false);
    },
  );

  it.each([
    ['a.md', true],
    ['*.md', false],
    ['a?.md', false],
    ['a[1].md', false],
  ])('%s names one path: %s', (pattern, plain) => expect(isPlainPath(pattern)).toBe(plain));
});
