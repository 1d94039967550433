/** A rule that loads without a problem, to be spoiled in one place by each test. */
export const RULE = `id: long-enough
title: About 80 contact hours or more
level: must
why: Shorter courses introduce the field.
source:
  - name: Four Steps to Becoming a Home Based Medical Coder
    standing: recommendation
    checked: 2026-11-22
expect: { fact: contact-hours, at-least: 72 }
ask: How many hours does the course include?
fix: State the total.
examples:
  pass:
    - contact-hours: 72
  fail:
    - contact-hours: 71
  not-stated:
    - title: Coding I
`;

/** Line and column, both from 1, of an offset. */
export function lineColumn(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}
