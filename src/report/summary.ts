import { type Page, paragraph } from './layout.ts';
import { plain } from './plain.ts';
import type { Verdict } from './report.ts';
import type { DocumentBrief } from './stream.ts';
import { asked, interval, verdictWord } from './verdict.ts';
import { counted } from './words.ts';

const ORDER: readonly (Verdict | null)[] = ['meets', 'falls-short', 'cannot-tell', null];

const COUNT_WORDS: { readonly [V in Verdict]: readonly [string, string] } = {
  meets: ['meets all requirements', 'meet all requirements'],
  'falls-short': ['falls short', 'fall short'],
  'cannot-tell': ['cannot be told', 'cannot be told'],
};

const countOf = (documents: readonly DocumentBrief[], verdict: Verdict | null): number =>
  documents.filter((d) => d.verdict === verdict).length;

function countWords(documents: readonly DocumentBrief[], verdict: Verdict | null): string[] {
  const n = countOf(documents, verdict);
  if (n === 0) return [];
  const [one, more] = verdict ? COUNT_WORDS[verdict] : ['was not judged', 'were not judged'];
  return [`${n} ${n === 1 ? one : more}`];
}

/** "3 courses: 1 meets all requirements, 2 fall short.", or "0 courses." */
export function summarySentence(documents: readonly DocumentBrief[]): string {
  const verdicts = ORDER.flatMap((v) => countWords(documents, v)).join(', ');
  return `${counted(documents.length, 'course')}${verdicts && `: ${verdicts}`}.`;
}

/** "6 to 8 of 9 met", or "7 of 9 met" where nothing is missing; empty for a document that was not judged. */
export function standing({ verdict, counts }: DocumentBrief): string {
  if (verdict === null) return '';
  return interval(counts.must) ?? `${counts.must.pass} of ${asked(counts.must)} met`;
}

/** One row a document: the verdict, how much is met, and the path, which is never broken, so that it can be copied. */
export function summary(page: Page, documents: readonly DocumentBrief[]): string[] {
  const widest = documents.reduce((most, d) => Math.max(most, standing(d).length), 0);
  const rows = documents.flatMap((document) => {
    const word = verdictWord(document.verdict);
    const path = plain(document.path);
    if (page.width < 60) return [[`- ${word}`, standing(document)].filter(Boolean).join('. '), `  ${path}`];
    return [`  ${word.padEnd(11)}  ${standing(document).padEnd(widest)}  ${path}`];
  });
  return [...paragraph(page, summarySentence(documents), 0, 'strong'), ...rows, ''];
}
