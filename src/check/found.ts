import { factRow, type Fact } from '../extract/facts.ts';
import { NONE, type Statement, type Syllabus } from '../extract/syllabus.ts';
import { termsOf } from '../extract/vocabulary.ts';
import { measured } from './amounts.ts';
import type { Answer, Finding } from './answer.ts';
import { contradictions, otherAnswer } from './contradiction.ts';
import { ended, lowerFirst, termList, upperFirst, whichOne } from './term-words.ts';

const YES_NO: { readonly [F in Fact]?: readonly [yes: string, no: string] } = {
  practicum: ['An externship or practicum.', 'No externship or practicum, the syllabus says.'],
  'real-charts': ['Practice on real records.', 'No practice on real records, the syllabus says.'],
  'practice-aim': ['A goal for accuracy or speed.', 'No goal for accuracy or speed, the syllabus says.'],
  refund: ['Refund terms.', 'No refund, the syllabus says.'],
  'completion-proof': ['A proof that states the hours.', 'No proof of the hours, the syllabus says.'],
};

/** What the text says on an expectation, in sentences: the value first, then how it was come by. */
export function found(finding: Finding, syllabus: Syllabus): string {
  const { decisive } = finding;
  if (finding.outcome === 'not-stated') return notStated(decisive);
  const told = finding.outcome === 'pass' ? decisive.slice(0, 1) : decisive;
  const several = new Set(finding.answers.map((a) => a.fact)).size > 1;
  return told.map((answer) => (several ? labelled(answer, syllabus) : answered(answer, syllabus))).join(' ');
}

const labelled = (answer: Answer, syllabus: Syllabus): string =>
  `${factRow(answer.fact).label}: ${saysNone(answer) ? 'none.' : lowerFirst(answered(answer, syllabus))}`;

/** Vague words first, since the reader can ask about them; then the silences in one breath. */
function notStated(answers: readonly Answer[]): string {
  const questions = answers.flatMap((a) => a.vague.map((term) => whichOne(a.fact, term)));
  const silences = answers.filter((a) => a.vague.length === 0).map(silence);
  return [...new Set([...questions, ...(questions.length > 0 ? silences : nothing(silences))])].join(' ');
}

/** Some silences begin with the word already. */
const nothing = (silences: readonly string[]): readonly string[] =>
  silences[0]?.startsWith('Nothing') ? silences : ['Nothing.', ...silences];

/** For open facts the text may well name other terms, so the sentence says which ones it lacks. */
function silence(answer: Answer): string {
  const asked = answer.missing.length > 0 ? answer.missing : (answer.check['includes-all'] ?? answer.check['includes-any'] ?? []);
  if (factRow(answer.fact).world !== 'open' || asked.length === 0)
    return answer.said.length > 0 ? 'No line says that the list is complete.' : factRow(answer.fact).silent;
  return `No line names ${termList(answer.fact, asked, 'or')}.`;
}

function answered(answer: Answer, syllabus: Syllabus): string {
  const { kind, world, silent } = factRow(answer.fact);
  const first = answer.said[0];
  if (!first) return world === 'none-when-silent' ? silent : nothing([silent]).join(' ');
  if (answer.fact === 'contradictions' && !saysNone(answer)) return contradictions(syllabus).join(' ');
  if (kind === 'terms') return [terms(answer), ...how(answer.rests[0] ?? first)].join(' ');
  if (kind === 'text') return `“${String(first.value)}”.`;
  const value = kind === 'yes-no' ? yesNo(answer.fact, first as Statement<boolean>) : numeric(answer, first as Statement<number>);
  return [value, ...how(first), ...otherAnswer(answer.fact, syllabus)].join(' ');
}

function numeric({ fact, check }: Answer, { value }: Statement<number>): string {
  return ended(upperFirst(measured(fact, value, check['at-least'], check['at-most'])));
}

const saysNone = ({ fact, said }: Answer): boolean =>
  said.length > 0 && said.every((s) => s.value === NONE) && !termsOf(fact)?.includes(NONE);

function terms(answer: Answer): string {
  const { fact, said, rests, missing, excess } = answer;
  if (saysNone(answer)) return said[0]?.basis === 'yours' ? 'None.' : 'None. The syllabus says that there are none.';
  const row = factRow(fact);
  // An open fact may name dozens of terms; those that the answer rests on are enough.
  const told = row.single ? said.slice(0, 1) : row.world === 'open' ? rests : said;
  const named = told.map((s) => s.value as string).filter((t) => t !== NONE || row.single);
  const parts = [upperFirst(termList(fact, named))];
  if (missing.length > 0 && !row.single)
    parts.push(`${upperFirst(termList(fact, missing))} ${missing.length > 1 ? 'are' : 'is'} not named`);
  if (excess.length > 0 && excess.length < named.length)
    parts.push(`${upperFirst(termList(fact, excess))} ${excess.length > 1 ? 'go' : 'goes'} beyond that`);
  return parts.map(ended).join(' ');
}

const yesNo = (fact: Fact, { value, basis }: Statement<boolean>): string => {
  const words = YES_NO[fact]?.[value ? 0 : 1] ?? (value ? 'Yes.' : 'No.');
  return basis === 'yours' ? words.replace(', the syllabus says', '') : words;
};

function how(statement: Statement): readonly string[] {
  if (statement.basis === 'yours') return ['Your answer.'];
  return statement.basis === 'computed' && statement.how !== undefined ? [ended(`Worked out: ${statement.how}`)] : [];
}
