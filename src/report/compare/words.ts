import type { Outcome } from '../../check/rule.ts';
import { upperFirst } from '../../check/term-words.ts';
import type { DocumentReport, Evidence, FactReport, NearReport, ResultReport } from '../report.ts';
import { asked } from '../verdict.ts';
import { valueWords } from '../value.ts';
import { placeWord, shownEvidence, shownNear } from '../view.ts';
import { numberWord, OUTCOME_WORDS, REASONS } from '../words.ts';
import type { Agreement, Comparison, FactRow, Row } from './comparison.ts';

/** "Three courses, side by side" */
export const titleWords = ({ courses }: Comparison): string => `${upperFirst(numberWord(courses.length))} courses, side by side`;

/** "all 9 requirements" where each course has as many, else "all its requirements". */
function requirementWords(documents: readonly DocumentReport[], one: boolean): string {
  const [first = 0, ...others] = documents.map(({ counts }) => asked(counts.must));
  if (others.some((n) => n !== first)) return `all ${one ? 'its' : 'their'} requirements`;
  return first === 1 ? 'the 1 requirement' : `all ${first} requirements`;
}

function meetWords(documents: readonly DocumentReport[]): string {
  const n = documents.length;
  const meet = documents.filter(({ verdict }) => verdict === 'meets').length;
  if (meet === 0) return `${n === 2 ? 'Neither' : `None of the ${numberWord(n)}`} meets ${requirementWords(documents, true)}.`;
  if (meet === n) return `${n === 2 ? 'Both' : `All ${numberWord(n)}`} meet ${requirementWords(documents, false)}.`;
  return `${meet} of the ${n} ${meet === 1 ? 'meets' : 'meet'} ${requirementWords(documents, meet === 1)}.`;
}

const isRequired = ({ rule }: Row): boolean => rule.level === 'must';

/** The whole comparison in a sentence or two: how many courses meet what is required, and on how much of it they part. Never a ranking. */
export function comparisonSentence({ courses, judged, parts }: Comparison): string {
  const unread = courses.length - judged.length;
  if (judged.length < 2)
    return `${judged.length === 0 ? 'None' : 'Only 1'} of the ${courses.length} could be judged, so there is nothing to compare.`;
  const differ = parts.flatMap(({ agreement, rows }) => (agreement === 'differ' ? rows.filter(isRequired) : [])).length;
  const sentences = [
    meetWords(judged.map(({ document }) => document)),
    `They differ on ${differ === 0 ? 'none' : differ}.`,
    ...(unread > 0 ? [`${unread} ${unread === 1 ? 'was' : 'were'} not judged.`] : []),
  ];
  return sentences.join(' ');
}

export const LEAD = '“Not stated” means that the syllabus is silent. It does not mean no, so ask.';

export const ALONE = 'For the questions to a school and the whole proof, check its course alone: syllint check FILE.';

const SAME: { readonly [O in Outcome]: readonly [two: string, more: string] } = {
  fail: ['Where neither meets the advice', 'Where none of them meets the advice'],
  'not-stated': ['Where both are silent', 'Where all are silent'],
  pass: ['Where both meet the advice', 'Where all # meet the advice'],
  'not-applicable': ['Where it applies to neither', 'Where it applies to none of them'],
};

/** "Where they differ", "Where all three meet the advice" */
export function agreementWords(agreement: Agreement, columns: number): string {
  if (agreement === 'differ') return 'Where they differ';
  const [two, more] = SAME[agreement];
  return columns === 2 ? two : more.replace('#', numberWord(columns));
}

/** What is expected in a row, in the words of a course to which it applies. */
export const expectedWords = ({ answers }: Row): string =>
  (answers.find((answer) => answer && answer.outcome !== 'not-applicable') ?? answers.find((answer) => answer))?.expected ?? '';

/** "Met", "Not met, waived"; a course under another profile may not have been asked at all. */
export const outcomeWords = (answer: ResultReport | null): string =>
  answer ? OUTCOME_WORDS[answer.outcome] + (answer.waiver ? ', waived' : '') : 'Not asked';

const MOST_PLACES = 3;

const PLAIN_LINE = /^Line /;
const small = (place: string): string => place.replace(/^(?:Line|Page)/, (word) => word.toLowerCase());

/** "Lines 14, 22 and 3 more", "Page 4", "cpt.md, line 14"; empty where there is no place. */
export function placesWords(evidence: readonly Evidence[]): string {
  const { shown, more } = shownEvidence(evidence, MOST_PLACES);
  const places = [...new Set(shown.map((one) => placeWord(one)))];
  const lines = places.length > 1 && places.every((place) => PLAIN_LINE.test(place));
  const words = lines
    ? `Lines ${places.map((place) => place.replace(PLAIN_LINE, '')).join(', ')}`
    : places.map((place, i) => (i === 0 ? place : small(place))).join(', ');
  return words + (more > 0 ? ` and ${more} more` : '');
}

/** The closest line of a silent or failing answer: its first one, which says the most. */
export function nearestOf({ outcome, closest }: ResultReport): NearReport | null {
  return outcome === 'fail' || outcome === 'not-stated' ? (shownNear(closest, 1)[0] ?? null) : null;
}

/** "Closest: line 44. This is work outside of class, not class time." */
export function nearestWords(answer: ResultReport): string {
  const near = nearestOf(answer);
  if (!near) return '';
  const place = placesWords(near.evidence.slice(0, 1));
  return `${place ? `Closest: ${small(place)}. ` : ''}${REASONS[near.reason]}`;
}

/** The first statement of a fact, or that there is none. */
export const factWords = ({ fact }: FactRow, statements: readonly FactReport[]): string =>
  statements[0] ? upperFirst(valueWords(fact, statements[0].value)) : OUTCOME_WORDS['not-stated'];

export const SHOWN_TITLE = 'Shown, and not judged';
