import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/check/rule.ts';
import { badgeReport } from '../../src/report/badge.ts';
import type { DocumentReport } from '../../src/report/report.ts';
import { xmlOf } from './parsed.ts';
import { document, report, result } from './sample.ts';

const course = (counts: { readonly [O in Outcome]?: number }): DocumentReport => {
  const outcomes = (Object.keys(counts) as Outcome[]).flatMap((outcome) => Array.from({ length: counts[outcome] ?? 0 }, () => outcome));
  return document(outcomes.map((outcome, i) => result(`r${i}`, 'must', outcome)));
};

const UNREAD = document([], { verdict: null });
const MEETS = course({ pass: 9 });
const SHORT = course({ pass: 5, fail: 4 });
const OPEN = course({ pass: 6, 'not-stated': 2, fail: 0, 'not-applicable': 1 });

const luminance = (color: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const svg = (documents: readonly DocumentReport[]) =>
  xmlOf(badgeReport(report(documents, [])))['svg'] as {
    readonly role: string;
    readonly title: string;
    readonly 'aria-label': string;
    readonly width: string;
    readonly g: {
      readonly fill: string;
      readonly rect: readonly { readonly fill: string; readonly width: string }[];
      readonly text: readonly { readonly '#text': string }[];
    };
  };

describe('the badge', () => {
  it.each([
    ['meets · 9 of 9', [MEETS]],
    ['falls short · 5 of 9', [SHORT]],
    ['falls short · 1–3 of 4', [course({ pass: 1, fail: 1, 'not-stated': 2 })]],
    ['cannot tell · 6–8 of 8', [OPEN]],
    ['meets', [course({ 'not-applicable': 1 })]],
    ['not judged', [UNREAD]],
    ['1 falls short · 2 meet', [MEETS, SHORT, MEETS]],
    ['2 fall short · 1 not judged · 1 cannot tell · 1 meets', [SHORT, UNREAD, OPEN, MEETS, SHORT]],
  ])('says %s', (words, documents) => {
    const { role, title, 'aria-label': label, g } = svg(documents);
    expect([role, title, label]).toEqual(['img', `syllint: ${words}`, `syllint: ${words}`]);
    expect(g.text.map((t) => t['#text'])).toEqual(['syllint', words]);
  });

  it.each([
    ['meets', [MEETS]],
    ['falls short', [SHORT, MEETS]],
    ['cannot tell', [OPEN, MEETS]],
    ['not judged', [UNREAD, OPEN]],
  ])('can be read where it %s', (_word, documents) => {
    const { g, width } = svg(documents);
    for (const { fill } of g.rect) expect(1.05 / (luminance(fill) + 0.05)).toBeGreaterThanOrEqual(4.5);
    expect(g.fill).toBe('#ffffff');
    expect(g.rect.reduce((sum, r) => sum + Number(r.width), 0)).toBe(Number(width));
  });

  it('needs nothing from elsewhere', () => {
    expect(badgeReport(report([MEETS], [])).replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
      /https?:|url\(|href|<style|<script/,
    );
  });
});
