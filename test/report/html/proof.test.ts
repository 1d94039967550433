import { expect, it } from 'vitest';
import { proofIn } from '../../../src/report/html/proof.ts';

/** The part of a quote that is proof; in the source it stands between « and ». */
function proof(quote: string, marked: string): string {
  const start = marked.indexOf('«');
  const source = marked.replace(/[«»]/g, '');
  const found = proofIn(quote, source, { start, end: marked.indexOf('»') - 1 });
  return quote.slice(found.start, found.end);
}

it.each([
  ['words as they stand', 'Total Estimated Time | 180 hours', '| Total Estimated Time | «180 hours» |', '180 hours'],
  [
    'words with markup',
    'Step 3: Procedure coding (70 hours) – CPT',
    '**«Step 3: Procedure coding (70 hours)** – CPT»',
    'Step 3: Procedure coding (70 hours) – CPT',
  ],
  ['the sign that ends them', 'Step 4: HCPCS (10 hours). More.', '**«Step 4: HCPCS (10 hours)»**. More.', 'Step 4: HCPCS (10 hours)'],
  ['words over two lines', 'Forty contact hours.', 'Forty «contact\n> hours».', 'contact hours'],
  ['a quote that was cut', '…teaches CPT and ICD…', 'The course «teaches» CPT and ICD-10-CM', 'teaches'],
  ['words that the quote does not hold', 'Fees & books', '«Fees &amp; books»', 'Fees & books'],
  ['no words at all', 'A – B', 'A «–» B', 'A – B'],
])('finds %s', (_what, quote, source, words) => expect(proof(quote, source)).toBe(words));

it.each([
  ['the first', 'CPT first, then ICD, then CPT again', '«CPT» first, then ICD, then CPT again', 0],
  ['the second', 'CPT first, then ICD, then CPT again', 'CPT first, then ICD, then *«CPT»* again', 26],
])('takes %s of two places by the words before it', (_which, quote, marked, start) => {
  const source = marked.replace(/[«»]/g, '');
  expect(proofIn(quote, source, { start: marked.indexOf('«'), end: marked.indexOf('»') - 1 })).toEqual({ start, end: start + 3 });
});
