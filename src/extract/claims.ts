import { miss, say, type Draft } from './draft.ts';
import { cues, denied, has, hitsIn, sentence, type Page } from './page.ts';
import type { Passage } from './passages.ts';
import { dictionary, find, nearby, type Hit } from './phrases.ts';
import { termFile } from './vocabulary.ts';

const CLAIMS = dictionary(termFile('claims'));
const FIGURES = dictionary(termFile('outdated-figures'));
const PAST = /\b(?:until|formerly|used to|before 20\d\d|no longer|old exam|previously|in the past|was reduced|changed)\b/i;
const QUOTE = /^[>\s]*[“"]/;
const SCAM_WARNING = /\b(?:beware|avoid|scam|be wary|watch out|warning|nobody can|no one can|no school can|any school that)\b/i;

/** "pass_guarantee: false" in a record. */
const FALSE = /^\W{1,4}(?:false|no|none|null)\b/i;

const textOf = (p: Passage, hit: Hit): string => {
  const around = sentence(p, hit.span);
  return p.text.slice(around.start - p.span.start, around.end - p.span.start);
};

/** A promise is none where it is denied, asked about, or warned of. */
function isPromise(p: Passage, hit: Hit): boolean {
  const around = textOf(p, hit);
  return (
    !denied(p, hit.span, 8) &&
    !around.trim().endsWith('?') &&
    !SCAM_WARNING.test(around) &&
    !FALSE.test(p.text.slice(hit.span.end - p.span.start)) &&
    !cues(p, hit.span).some((c) => c.term === 'denied')
  );
}

export function claims(page: Page, draft: Draft): void {
  for (const p of page.passages)
    for (const hit of hitsIn(CLAIMS, p, p.span)) {
      if (has(p, 'testimonials') || QUOTE.test(p.text)) miss(draft, 'claims', 'testimonial', page.source(hit.span));
      else if (!isPromise(p, hit)) miss(draft, 'claims', 'denied', page.source(hit.span));
      else say(draft, 'claims', { value: hit.term, basis: 'stated', spans: [page.source(hit.span)] });
    }
}

/** Figures of an exam that no longer hold, where the text gives them as today's. */
export function outdatedFigures(page: Page, draft: Draft): void {
  for (const p of page.passages)
    for (const hit of hitsIn(FIGURES, p, p.span)) {
      const near = hit.entry.near;
      if (near && find(nearby(near), p.tokens).length === 0) continue;
      if (!PAST.test(textOf(p, hit))) say(draft, 'outdated-figures', { value: hit.term, basis: 'stated', spans: [page.source(hit.span)] });
    }
}
