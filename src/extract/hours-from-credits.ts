import type { Span } from '../read/outline.ts';
import type { Draft } from './draft.ts';
import { plainNumber, type Derived } from './hours-derived.ts';
import type { Page } from './page.ts';

/** A credit takes no more hours than this. */
const MOST_A_CREDIT = 60;
/** "10 hours of lecture, 20 of laboratory or 30 of externship": a rate for each way of teaching is none for the course. */
const BY_KIND = /\blect?\w*\b.*\blab\w*\b|\blab\w*\b.*\blect?\w*\b/i;

/** Hours for one credit, where the document itself gives the conversion: "1 credit = 15 contact hours". */
export function conversion(page: Page): { rate: number; span: Span } | null {
  for (const p of page.passages) {
    const all = page.quantities[p.index]!;
    if (BY_KIND.test(p.text) && all.some((q) => q.unit === 'credit')) continue;
    for (const [i, q] of all.entries()) {
      const other = all[i + 1];
      const credit = [q, other].find((x) => x?.unit === 'credit' && x.low === 1);
      const hour = [q, other].find(
        (x) => x?.unit === 'hour' && x.low >= 10 && x.low <= MOST_A_CREDIT && !x.qualifiers.has('lab') && !x.qualifiers.has('out-of-class'),
      );
      if (credit && hour && /=|\bequals?\b|\bequivalent\b|\bfor (?:each|every)\b|\bper\b|\bis\b|\brepresents\b|\bmeans\b/.test(p.text))
        return {
          rate: hour.low,
          span: { start: Math.min(credit.span.start, hour.span.start), end: Math.max(credit.span.end, hour.span.end) },
        };
      if (q.unit === 'hour' && q.per === 'credit' && q.low >= 10 && q.low <= MOST_A_CREDIT) return { rate: q.low, span: q.span };
    }
  }
  return null;
}

export function hoursFromCredits(page: Page, draft: Draft): Derived | null {
  const credits = draft.said.credits[0];
  const found = credits && conversion(page);
  if (!credits || !found) return null;
  const hours = credits.value * found.rate;
  return {
    hours,
    how: `${plainNumber(credits.value)} credits × ${plainNumber(found.rate)} hours = ${plainNumber(hours)}.`,
    spans: [...credits.spans.slice(0, 1), page.source(found.span)],
  };
}
