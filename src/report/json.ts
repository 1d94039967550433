import { COMMAND_SIGN } from './log-commands.ts';
import { ACTIVE } from './plain.ts';
import type { DocumentReport, FactsDocument, Report, RuleReport } from './report.ts';
import { type ReportStream, textOf } from './stream.ts';

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON without any character on which a terminal, an editor or the runner of a pipeline would act. */
const inert = (text: string): string => text.replace(ACTIVE, escaped).replace(COMMAND_SIGN, escaped);

/** A value as such JSON, at an indent of so many spaces. */
export const json = (value: unknown, indent = 2): string => `${inert(JSON.stringify(value, null, indent))}\n`;

/** A value as it stands in a list of depth `depth` of such JSON, without a line end around it. */
function nested(value: unknown, depth: 1 | 2): string {
  const text = inert(JSON.stringify(depth === 1 ? [value] : [[value]], null, 2));
  return depth === 1 ? text.slice('[\n'.length, -'\n]'.length) : text.slice('[\n  [\n'.length, -'\n  ]\n]'.length);
}

/** The items of a list with what stands around and between them. */
function* listed(items: Iterable<string>, end: string): Generator<string> {
  let between = '[\n';
  for (const item of items) {
    yield between + item;
    between = ',\n';
  }
  yield between === '[\n' ? '[]' : `\n${end}]`;
}

/** A document as it stands in `check --format json`. */
export const documentJson = (document: DocumentReport): string => nested(document, 2);

function* jsonOf<T>(values: Iterable<T>, depth: 1 | 2): Generator<string> {
  for (const value of values) yield nested(value, depth);
}

/** A list as JSON, one item after another. */
export function* jsonList(values: Iterable<unknown>): Generator<string> {
  yield* listed(jsonOf(values, 1), '');
  yield '\n';
}

/** `check --format json`, one document after another. */
export function* jsonPieces({ documents, briefs: _briefs, written, problems, ...head }: ReportStream): Generator<string> {
  yield `${json(head).slice(0, -'\n}\n'.length)},\n  "documents": `;
  yield* listed(written ?? jsonOf(documents, 2), '  ');
  if (problems) yield `,\n  "problems": ${json([problems]).slice('[\n  '.length, -'\n]\n'.length)}`;
  yield '\n}\n';
}

/** `check --format json`. */
export const jsonReport = (report: Report): string => textOf(jsonPieces(report));

/** `facts --format json`. */
export const jsonFacts = (documents: readonly FactsDocument[]): string => json({ schema: 1, documents });

/** `rules --format json`. */
export const jsonRules = (profile: string, rules: readonly RuleReport[]): string => json({ schema: 1, profile, rules });
