import { factRow, isFact, type Fact } from '../extract/facts.ts';
import type { Statement, Syllabus } from '../extract/syllabus.ts';
import { amount } from './amounts.ts';
import { ended, listed, termName } from './term-words.ts';

/** The statement that the text contradicts itself on a fact, or undefined where it does not. */
export const contradictionOn = (fact: Fact, syllabus: Syllabus): Statement<string> | undefined =>
  syllabus.said.contradictions.find((s) => s.value === fact);

/** All contradictions of a text, one sentence or two each: "Two answers on contact hours: 80 hours and 120 hours." */
export function contradictions(syllabus: Syllabus): readonly string[] {
  return syllabus.said.contradictions.flatMap((statement) => {
    const fact = statement.value;
    if (!isFact(fact)) return [];
    const values = valuesOf(fact, statement, syllabus);
    const topic = termName('contradictions', fact);
    if (values.length > 1) return [`${COUNTS[values.length] ?? values.length} answers on ${topic}: ${listed(values, 'and')}.`];
    return [`More than one answer on ${topic}.`, ...told(statement)];
  });
}

/** Follows a value that another line of the text contradicts: "Another line says 120 hours." */
export function otherAnswer(fact: Fact, syllabus: Syllabus): readonly string[] {
  const statement = contradictionOn(fact, syllabus);
  if (!statement) return [];
  const others = valuesOf(fact, statement, syllabus).slice(1);
  if (others.length > 0) return [`Another line says ${listed(others, 'and')}.`];
  const words = told(statement);
  return words.length > 0 ? words : ['Another line says something else.'];
}

const COUNTS: { readonly [count: number]: string } = { 2: 'Two', 3: 'Three', 4: 'Four' };

const told = ({ how }: Statement): readonly string[] => (how === undefined ? [] : [ended(how)]);

/** The values that contradict each other, the deciding one first; figures of a range or for other readers are none of them. */
function valuesOf(fact: Fact, { spans }: Statement, syllabus: Syllabus): readonly string[] {
  const all: readonly Statement[] = syllabus.said[fact];
  const concerned = all.filter((s) => spans.length === 0 || s.spans.some((a) => spans.some((b) => a.start === b.start && a.end === b.end)));
  return [...new Set(concerned.map((s) => shown(fact, s.value)))];
}

function shown(fact: Fact, value: Statement['value']): string {
  if (typeof value === 'number') return amount(fact, value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return factRow(fact).kind === 'text' ? `“${value}”` : termName(fact, value);
}
