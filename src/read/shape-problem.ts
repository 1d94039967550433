import type { z } from 'zod';
import type { DataMap, Span } from './outline.ts';
import { error } from './problem.ts';
import type { Problem, ProblemCode } from './reading.ts';
import { keyPlace, nodeAt, placeOf, type Path } from './data-place.ts';
import { didYouMean, suggestion } from './suggestion.ts';

type Issue = z.core.$ZodIssue;
type Words = readonly [code: ProblemCode, message: string, remedy: string];

/** Keys of the place where an unknown key stands, for "did you mean". */
export type KeysAt = (path: Path) => readonly string[];

/** What is wrong with the shape of a rule or profile file, each fault at its place. */
export function shapeProblems(root: DataMap, issues: readonly Issue[], keysAt: KeysAt): readonly Problem[] {
  return issues
    .flatMap((given) => chosen(root, given))
    .flatMap((issue) => {
      if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey(root, [...issue.path, key], key, keysAt(issue.path)));
      return isMistyped(issue, issues, keysAt) ? [] : [located(placeOf(root, issue.path), words(root, issue))];
    });
}

/** Of the ways in which a value may be written, the faults of the one that the writer chose: keys, a list or a plain value. */
function chosen(root: DataMap, issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const kind = nodeAt(root, issue.path)?.kind;
  const ofKeys = (b: readonly Issue[]): boolean => b.some((i) => i.path.length > 0 || i.code === 'unrecognized_keys');
  const ofTerms = (b: readonly Issue[]): boolean => b.some((i) => i.code === 'invalid_value' && i.values.length > 2);
  const branch = issue.errors.find(kind === 'map' ? ofKeys : ofTerms);
  return branch ? branch.map((b) => ({ ...b, path: [...issue.path, ...b.path] }) as Issue) : [issue];
}

/** Whether a key seems to be missing only because it is mistyped, which is told already. */
function isMistyped(issue: Issue, issues: readonly Issue[], keysAt: KeysAt): boolean {
  const parent = issue.path.slice(0, -1);
  const strange = issues.flatMap((other) => (other.code === 'unrecognized_keys' && samePath(other.path, parent) ? other.keys : []));
  return strange.some((key) => (key === 'any-of' ? issue.path.at(-1) === 'fact' : suggestion(key, keysAt(parent)) === issue.path.at(-1)));
}

const samePath = (a: Path, b: Path): boolean => a.length === b.length && a.every((step, i) => step === b[i]);

const located = (span: Span, [code, message, remedy]: Words): Problem => error(code, span, message, remedy);

function unknownKey(root: DataMap, path: Path, key: string, known: readonly string[]): Problem {
  const nested = key === 'any-of' && path.includes('any-of') && path.indexOf('any-of') < path.length - 1;
  const remedy = nested ? 'List all checks in the outer any-of.' : didYouMean(key, known);
  return located(
    keyPlace(root, path),
    nested ? ['bad-rule', '"any-of" stands inside "any-of".', remedy] : ['unknown-key', `The key "${key}" is not known here.`, remedy],
  );
}

function words(root: DataMap, issue: Issue): Words {
  const name = nameOf(issue.path);
  const node = nodeAt(root, issue.path);
  if (!node)
    return ['missing-key', `The key "${String(issue.path.at(-1))}" is missing.`, `Add "${String(issue.path.at(-1))}: ${sample(issue)}".`];
  const value = node.kind === 'scalar' ? node.value : null;
  switch (issue.code) {
    case 'invalid_value':
      return typeof value === 'string' && issue.values.length > 1
        ? [
            'unknown-term',
            `"${value}" is not known ${typeof issue.path.at(-1) === 'number' ? `in "${name}"` : `as a ${name}`}.`,
            didYouMean(value, issue.values.map(String)),
          ]
        : [
            'wrong-type',
            `${quoted(name)} cannot be ${shown(node.kind, value)}.`,
            `Write ${quoted(name)} as: ${issue.values.map(String).join(', ')}.`,
          ];
    case 'too_big':
      return [
        'wrong-type',
        `${quoted(name)} cannot be more than ${String(issue.maximum)}.`,
        `Write a number up to ${String(issue.maximum)}.`,
      ];
    case 'too_small':
      if (issue.origin === 'number' || issue.origin === 'int')
        return [
          'wrong-type',
          `${quoted(name)} cannot be less than ${String(issue.minimum)}.`,
          `Write a number from ${String(issue.minimum)} on.`,
        ];
      return [
        'bad-rule',
        `${quoted(name)} is empty.`,
        issue.origin === 'string' ? 'Write at least one sentence.' : 'Give at least one entry.',
      ];
    case 'invalid_format':
      return [
        'bad-rule',
        `"${String(value)}" is not ${FORMATS[issue.format]?.[0] ?? 'written as it should be'}.`,
        FORMATS[issue.format]?.[1] ?? 'Write it as in the other rules.',
      ];
    default:
      return ['wrong-type', `${quoted(name)} cannot be ${shown(node.kind, value)}.`, `Write ${wanted(issue)}.`];
  }
}

const FORMATS: { readonly [format: string]: readonly [string, string] } = {
  date: ['a date', 'Write the date as YYYY-MM-DD.'],
  url: ['a link', 'Write a full link that begins with https://.'],
  regex: ['an id', 'Use lower-case letters, digits and hyphens, such as contact-hours.'],
};

const TYPES: { readonly [type: string]: string } = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no',
  array: 'a list, such as [a, b]',
  object: 'keys with values',
};

function wanted(issue: Issue): string {
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? issue.expected;
  if (issue.code !== 'invalid_union') return 'another value';
  return [...new Set(issue.errors.flat().map(wanted))].filter((w) => w !== 'another value').join(' or ') || 'another value';
}

const sample = (issue: Issue): string => (issue.code === 'invalid_type' && issue.expected === 'array' ? '[…]' : '…');
const quoted = (name: string): string => `"${name}"`;

/** The nearest name on a path: items of a list have the name of the list. */
const nameOf = (path: Path): string => String(path.findLast((step) => typeof step === 'string') ?? 'file');

function shown(kind: 'map' | 'list' | 'scalar', value: unknown): string {
  if (kind === 'map') return 'a set of keys';
  if (kind === 'list') return 'a list';
  if (value === null) return 'empty';
  return typeof value === 'string' ? `the text "${value}"` : typeof value === 'number' ? `the number ${value}` : `"${String(value)}"`;
}
