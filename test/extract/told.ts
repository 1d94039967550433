import { extract } from '../../src/extract/extract.ts';
import { FACT_NAMES, factRow, type Fact } from '../../src/extract/facts.ts';
import { page, type Page } from '../../src/extract/page.ts';
import type { Quantity } from '../../src/extract/quantities.ts';
import type { Extraction, Reason, Statement, Syllabus } from '../../src/extract/syllabus.ts';
import { readText } from '../read/shown.ts';

export type Answer = string | number | boolean | readonly string[];

/** The statements of a fact, whatever the kind of their values. */
export const statements = (syllabus: Syllabus, fact: Fact): readonly Statement[] => syllabus.said[fact] as readonly Statement[];

/** What a fact says: all terms in order of the alphabet, the first value of any other fact; undefined where the text is silent. */
export function answer(syllabus: Syllabus, fact: Fact): Answer | undefined {
  const said = statements(syllabus, fact).map((s) => s.value);
  if (said.length === 0) return undefined;
  return factRow(fact).kind === 'terms' ? said.map(String).toSorted() : said[0];
}

/** Every fact that says something, with its answer. */
export const answers = (syllabus: Syllabus): { readonly [fact: string]: Answer } =>
  Object.fromEntries(FACT_NAMES.flatMap((f) => [answer(syllabus, f)].flatMap((a) => (a === undefined ? [] : [[f, a]]))));

/** The near misses of a fact, each as its reason and the words of the source. */
export const misses = (syllabus: Syllabus, fact: Fact, text: string): readonly (readonly [Reason, string])[] =>
  syllabus.near.filter((n) => n.fact === fact).map((n) => [n.reason, text.slice(n.spans[0]?.start, n.spans[0]?.end)]);

/** What is extracted from a text that is read as a file of that name. */
export const extracted = async (text: string, path?: string): Promise<Extraction> => extract(await readText(text, path));

export const syllabusOf = async (text: string, path?: string): Promise<Syllabus> => (await extracted(text, path)).syllabus;

/** The page of a Markdown text. */
export const pageOf = async (text: string): Promise<Page> => page((await readText(text)).outline);

/** "hour 80", "hour 16–18 per week": what a quantity says. */
export const shownQuantity = (q: Quantity): string =>
  `${q.unit} ${rounded(q.low)}${q.high > q.low ? `–${rounded(q.high)}` : ''}${q.per ? ` per ${q.per}` : ''}`;

const rounded = (n: number): number => Math.round(n * 1000) / 1000;
