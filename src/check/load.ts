import type { DataMap, Span } from '../read/outline.ts';
import type { Problem } from '../read/reading.ts';
import { FACT_NAMES } from '../extract/facts.ts';
import { error, START } from '../read/problem.ts';
import { parseYaml, type ParsedYaml } from '../read/yaml/data.ts';
import { judge } from './check.ts';
import { placeOf, plain, type Path } from '../read/data-place.ts';
import { exampleSyllabus } from './example.ts';
import type { Example, Outcome, Profile, Rule } from './rule.ts';
import { CONDITIONS, exampleProblems, expectationProblems } from './rule-meaning.ts';
import { profileSchema, ruleSchema } from './rule-schema.ts';
import { shapeProblems } from '../read/shape-problem.ts';
import { didYouMean } from '../read/suggestion.ts';

/** A rule file as it was loaded. There is a rule only where there is no problem; spans are offsets into `text`. */
export interface LoadedRule {
  readonly path: string;
  readonly text: string;
  readonly rule?: Rule;
  readonly problems: readonly Problem[];
}

export interface LoadedProfile {
  readonly path: string;
  readonly text: string;
  readonly profile?: Profile;
  readonly problems: readonly Problem[];
}

/** Loads the text of one rule file. Whatever is wrong with it is a located problem; nothing throws. */
export function loadRule(path: string, text: string): LoadedRule {
  const { root, problems } = parsed(text);
  if (!root) return { path, text, problems };
  const shape = ruleSchema.safeParse(plain(root));
  if (!shape.success) return { path, text, problems: shapeProblems(root, shape.error.issues, ruleKeys) };
  const rule = shape.data as unknown as Rule;
  const faults = meaning(root, rule);
  const all = faults.length > 0 ? faults : untrueExamples(root, rule);
  return all.length > 0 ? { path, text, problems: all } : { path, text, rule, problems: [] };
}

/** Loads rule files together: ids must differ. */
export function loadRules(files: readonly { readonly path: string; readonly text: string }[]): readonly LoadedRule[] {
  const pathOf = new Map<string, string>();
  return files.map(({ path, text }) => {
    const loaded = loadRule(path, text);
    const id = loaded.rule?.id;
    const first = id === undefined ? undefined : pathOf.get(id);
    if (id === undefined) return loaded;
    if (first === undefined) {
      pathOf.set(id, path);
      return loaded;
    }
    return {
      path,
      text,
      problems: [
        error(
          'duplicate-rule',
          idPlace(text),
          `The rule "${id}" stands in ${first} already.`,
          'Give this rule another id, or delete one of the two files.',
        ),
      ],
    };
  });
}

/** Loads the text of a profile file; its rules must be among the given ids. */
export function loadProfile(path: string, text: string, ruleIds: readonly string[]): LoadedProfile {
  const { root, problems } = parsed(text);
  if (!root) return { path, text, problems };
  const shape = profileSchema.safeParse(plain(root));
  if (!shape.success) return { path, text, problems: shapeProblems(root, shape.error.issues, profileKeys) };
  const profile = shape.data as unknown as Profile;
  const faults = profile.rules.flatMap(({ rule }, i) => {
    const place = placeOf(root, ['rules', i, 'rule']);
    if (!ruleIds.includes(rule)) return [error('bad-profile', place, `There is no rule "${rule}".`, didYouMean(rule, ruleIds))];
    if (profile.rules.findIndex((r) => r.rule === rule) < i)
      return [error('bad-profile', place, `The rule "${rule}" stands here twice.`, 'Delete one of the two lines.')];
    return [];
  });
  return faults.length > 0 ? { path, text, problems: faults } : { path, text, profile, problems: [] };
}

const ruleKeys = (path: Path): readonly string[] => {
  const [first] = path;
  if (path.length === 0) return Object.keys(ruleSchema.shape);
  if (first === 'source') return Object.keys(ruleSchema.shape.source.element.shape);
  if (first === 'examples') return path.length === 1 ? Object.keys(ruleSchema.shape.examples.shape) : FACT_NAMES;
  return path.length === 1 ? ['fact', ...CONDITIONS, 'any-of'] : ['fact', ...CONDITIONS];
};

const profileKeys = (path: Path): readonly string[] =>
  Object.keys(path.length === 0 ? profileSchema.shape : profileSchema.shape.rules.element.shape);

function meaning(root: DataMap, rule: Rule): readonly Problem[] {
  const examples = examplesOf(rule).flatMap(({ path, example }) => exampleProblems(root, path, example));
  return [
    ...expectationProblems(root, ['expect'], rule.expect),
    ...(rule.when ? expectationProblems(root, ['when'], rule.when) : []),
    ...examples,
  ];
}

function untrueExamples(root: DataMap, rule: Rule): readonly Problem[] {
  return examplesOf(rule).flatMap(({ path, outcome, example }) => {
    const judgement = judge(rule, exampleSyllabus(example));
    if (judgement.outcome === outcome) return [];
    const message = `This example stands under "${outcome}" and comes out as "${judgement.outcome}": ${judgement.found}`;
    return [error('untrue-example', placeOf(root, path), message, `Move it to "${judgement.outcome}", or change what the rule expects.`)];
  });
}

function examplesOf(rule: Rule): readonly { readonly path: Path; readonly outcome: Outcome; readonly example: Example }[] {
  const all = Object.entries(rule.examples ?? {}) as [Outcome, readonly Example[] | undefined][];
  return all.flatMap(([outcome, examples = []]) => examples.map((example, i) => ({ path: ['examples', outcome, i], outcome, example })));
}

export function idPlace(text: string): Span {
  const { root } = parsed(text);
  return root ? placeOf(root, ['id']) : START;
}

/** The parser is recursive; a file of absurdly deep brackets is a problem like any other. */
export function parsed(text: string): ParsedYaml {
  try {
    return parseYaml(text);
  } catch {
    return {
      root: null,
      problems: [error('yaml-syntax', START, 'The brackets of this file are nested too deeply.', 'Use fewer brackets.')],
    };
  }
}
