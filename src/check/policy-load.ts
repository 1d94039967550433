import { TERM_FILES } from '../extract/vocabulary.ts';
import { keyPlace, nodeAt, type Path, plain } from '../read/data-place.ts';
import type { DataMap } from '../read/outline.ts';
import { error, START } from '../read/problem.ts';
import type { Problem } from '../read/reading.ts';
import { shapeProblems } from '../read/shape-problem.ts';
import { didYouMean } from '../read/suggestion.ts';
import { parsed } from './load.ts';
import type { Policy } from './policy.ts';
import { writtenProblems } from './policy-meaning.ts';
import { ADDITION_KEYS, CHANGE_KEYS, CHANGE_WORDS, POLICY_KEYS, policySchema, WAIVER_KEYS } from './policy-schema.ts';
import { CONDITIONS } from './rule-meaning.ts';

/** A policy file as it was loaded. There is a policy only where there is no problem; spans are offsets into `text`. */
export interface LoadedPolicy {
  readonly path: string;
  readonly text: string;
  readonly root: DataMap;
  readonly policy?: Policy;
  readonly problems: readonly Problem[];
}

const NO_KEYS: DataMap = { kind: 'map', span: START, entries: [] };
const ONLY_COMMENTS = /^\ufeff?(?:[ \t]*(?:#.*)?(?:\r?\n|$))*$/;

/** Loads the text of a policy file: its shape, its patterns and its folders. A file without any key is a policy that changes nothing. */
export function loadPolicy(path: string, text: string): LoadedPolicy {
  if (ONLY_COMMENTS.test(text)) return { path, text, root: NO_KEYS, policy: {}, problems: [] };
  const { root, problems } = parsed(text);
  if (!root) return { path, text, root: NO_KEYS, problems };
  const shape = policySchema.safeParse(plain(root));
  const words = wordProblems(root);
  if (!shape.success) {
    const others = shape.error.issues.filter((issue) => !(issue.path[0] === 'rules' && isWord(root, issue.path)));
    return { path, text, root, problems: [...words, ...shapeProblems(root, others, keysAt)] };
  }
  const policy = shape.data as unknown as Policy;
  const faults = writtenProblems(root, policy);
  return faults.length > 0 ? { path, text, root, problems: faults } : { path, text, root, policy, problems: [] };
}

const keysAt = (path: Path): readonly string[] => {
  const [first] = path;
  if (path.length === 0) return POLICY_KEYS;
  if (first === 'waivers') return WAIVER_KEYS;
  if (first === 'terms') return path.length === 1 ? TERM_FILES : ADDITION_KEYS;
  return path.length === 2 ? CHANGE_KEYS : path.length === 3 ? ['fact', ...CONDITIONS, 'any-of'] : ['fact', ...CONDITIONS];
};

const isWord = (root: DataMap, path: Path): boolean => path.length === 2 && nodeAt(root, path)?.kind === 'scalar';

/** Words for a rule that are neither a level nor `off`. The key is the rule's own id, so the shape has no words for it. */
function wordProblems(root: DataMap): readonly Problem[] {
  const rules = nodeAt(root, ['rules']);
  if (rules?.kind !== 'map') return [];
  return rules.entries.flatMap(({ key, value }) => {
    if (value.kind !== 'scalar' || CHANGE_WORDS.some((word) => word === value.value)) return [];
    const said = value.value === null ? 'Nothing is said' : `"${String(value.value)}" is not known`;
    const place = value.value === null ? keyPlace(root, ['rules', key]) : value.span;
    return [error('bad-policy', place, `${said} for the rule "${key}".`, didYouMean(String(value.value ?? ''), CHANGE_WORDS))];
  });
}
