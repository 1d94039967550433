import { type Fact, FACTS } from '../extract/facts.ts';
import { shownFacts } from './course-names.ts';
import { labelled, type Page, paragraph, unpainted } from './layout.ts';
import { withoutCommands } from './log-commands.ts';
import { plain } from './plain.ts';
import type { FactReport, FactsDocument, NearReport } from './report.ts';
import { valueWords } from './value.ts';
import { placeWord, shownEvidence } from './view.ts';
import { REASONS } from './words.ts';

const BASIS = { stated: '', computed: 'Worked out', yours: 'Your answer' } as const;

function statementLines(page: Page, fact: Fact, { value, basis, how, evidence }: FactReport): string[] {
  const origin = [BASIS[basis], how].filter(Boolean).join(': ');
  const { shown, more } = shownEvidence(evidence, 3);
  return [
    ...paragraph(page, `${valueWords(fact, value)}${origin ? ` (${origin})` : ''}`, 4),
    ...shown.flatMap((e) => labelled(page, placeWord(e), `“${e.text}”`, 'quote', 6)),
    ...(more > 0 ? labelled(page, '', `and ${more} more`, undefined, 6) : []),
  ];
}

function factLines(page: Page, fact: Fact, statements: readonly FactReport[]): string[] {
  return [...paragraph(page, `${FACTS[fact].label} (${fact})`, 2, 'strong'), ...statements.flatMap((s) => statementLines(page, fact, s))];
}

function nearLines(page: Page, { fact, reason, evidence }: NearReport): string[] {
  const [first] = evidence;
  if (!first) return [];
  return [
    ...paragraph(page, `${FACTS[fact].label}: ${REASONS[reason]}`, 4),
    ...labelled(page, placeWord(first), `“${first.text}”`, 'quote', 6),
  ];
}

/** Two figures of one line that do not count for one reason are one remark to a reader. */
const eachOnce = (near: readonly NearReport[]): NearReport[] => [
  ...new Map(near.map((n) => [`${n.fact} ${n.reason} ${n.evidence.map((e) => `${e.path} ${e.line}`).join()}`, n])).values(),
];

function documentLines(page: Page, { path, facts, near }: FactsDocument): string[] {
  const stated = Object.entries(facts) as [Fact, readonly FactReport[]][];
  return [
    page.paint('quiet', plain(path)),
    '',
    ...stated.flatMap(([fact, statements]) => factLines(page, fact, statements)),
    ...(near.length > 0
      ? ['', ...paragraph(page, 'Close, but not an answer', 2, 'strong'), ...eachOnce(near).flatMap((n) => nearLines(page, n))]
      : []),
    '',
  ];
}

/** What was read in each document, and where, for a terminal. */
export function prettyFacts(documents: readonly FactsDocument[], options: Partial<Page> = {}): string {
  const page: Page = { width: options.width ?? 80, paint: options.paint ?? unpainted };
  const read = documents.filter((document) => !document.problems.some((p) => p.level === 'error'));
  const lines = read.flatMap((document) => documentLines(page, shownFacts(document)));
  return lines.length > 0 ? withoutCommands(`${lines.join('\n')}\n`) : '';
}
