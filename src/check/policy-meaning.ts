import { isSpelling, type TermAdditions } from '../extract/added-terms.ts';
import { termFile, type TermFile } from '../extract/vocabulary.ts';
import { keyPlace, type Path, placeOf } from '../read/data-place.ts';
import type { DataMap } from '../read/outline.ts';
import { error } from '../read/problem.ts';
import type { Problem } from '../read/reading.ts';
import { didYouMean } from '../read/suggestion.ts';
import { patternFault } from './policy-pattern.ts';
import type { Library, Policy } from './policy.ts';
import { AUTO } from './profile.ts';
import { expectationProblems } from './rule-meaning.ts';

/** What is wrong in a policy of the right shape, as far as its file alone tells: patterns, folders and terms. */
export const writtenProblems = (root: DataMap, policy: Policy): readonly Problem[] => [
  ...patternProblems(root, policy),
  ...folderProblems(root, policy),
  ...termProblems(root, policy),
];

function patternProblems(root: DataMap, policy: Policy): readonly Problem[] {
  const written: readonly (readonly [Path, string])[] = [
    ...(['include', 'exclude'] as const).flatMap((key) => (policy[key] ?? []).map((p, i) => [[key, i], p] as const)),
    ...(policy.waivers ?? []).map(({ files }, i) => [['waivers', i, 'files'], files] as const),
  ];
  return written.flatMap(([path, pattern]) => {
    const fault = patternFault(pattern);
    return fault ? [error('bad-policy', placeOf(root, path), ...fault)] : [];
  });
}

const OUTSIDE = /^(?:[/~]|[A-Za-z]:)|\\|(?:^|\/)\.\.(?:\/|$)/;

function folderProblems(root: DataMap, policy: Policy): readonly Problem[] {
  return (policy['rule-folders'] ?? []).flatMap((folder, i) => (OUTSIDE.test(folder) ? [folderOutside(root, folder, i)] : []));
}

/** Terms that do not exist, and spellings that no text can hold. */
function termProblems(root: DataMap, { terms = {} }: Policy): readonly Problem[] {
  return (Object.entries(terms) as [TermFile, NonNullable<TermAdditions[TermFile]>][]).flatMap(([file, entries]) =>
    entries.flatMap(({ term, spellings }, i) => {
      const known = termFile(file).map((t) => t.term);
      const path = ['terms', file, i];
      const unknown = error(
        'unknown-term',
        placeOf(root, [...path, 'term']),
        `"${term}" is not a term of "${file}".`,
        didYouMean(term, known),
      );
      const faults = spellings.flatMap((spelling, j) =>
        isSpelling(spelling)
          ? []
          : [
              error(
                'bad-policy',
                placeOf(root, [...path, 'spellings', j]),
                `"${spelling}" is no spelling.`,
                'Begin and end it with a word.',
              ),
            ],
      );
      return known.includes(term) ? faults : [unknown];
    }),
  );
}

/** A folder of rules that leads out of the folder of the policy, by its name or by a link. */
export const folderOutside = (root: DataMap, folder: string, i: number): Problem =>
  error(
    'bad-policy',
    placeOf(root, ['rule-folders', i]),
    `The folder "${folder}" is not inside the folder of this file.`,
    'Move the rules into a folder beside this file, and name that.',
  );

/** A folder of rules that is not there. */
export const missingFolder = (root: DataMap, folder: string, i: number): Problem =>
  error(
    'bad-policy',
    placeOf(root, ['rule-folders', i]),
    `There is no folder "${folder}".`,
    'Name a folder with rule files, from the folder of this file on.',
  );

/** What a policy names and the library does not hold, and what does not fit in its expectations. */
export function policyProblems(root: DataMap, policy: Policy, { rules, profiles }: Library): readonly Problem[] {
  const ids = rules.map((rule) => rule.id);
  const unknown = (path: Path, place: typeof placeOf, id: string): readonly Problem[] =>
    ids.includes(id) ? [] : [error('unknown-rule', place(root, path), `There is no rule "${id}".`, didYouMean(id, ids))];
  return [
    ...profileProblems(
      root,
      policy,
      profiles.map((p) => p.id),
    ),
    ...Object.entries(policy.rules ?? {}).flatMap(([id, change]) => [
      ...unknown(['rules', id], keyPlace, id),
      ...(typeof change === 'string' ? [] : expectationProblems(root, ['rules', id, 'expect'], change.expect)),
    ]),
    ...(policy.waivers ?? []).flatMap(({ rule }, i) => unknown(['waivers', i, 'rule'], placeOf, rule)),
  ];
}

function profileProblems(root: DataMap, { profile }: Policy, ids: readonly string[]): readonly Problem[] {
  if (profile === undefined || profile === AUTO || ids.includes(profile)) return [];
  return [error('bad-policy', placeOf(root, ['profile']), `There is no profile "${profile}".`, didYouMean(profile, [...ids, AUTO]))];
}
