import { nodeAt, placeOf } from '../read/data-place.ts';
import type { Span } from '../read/outline.ts';
import { error, START } from '../read/problem.ts';
import type { Problem } from '../read/reading.ts';
import { didYouMean } from '../read/suggestion.ts';
import { idPlace, loadProfile, loadRules, parsed, type LoadedProfile, type LoadedRule } from './load.ts';
import type { Library } from './policy.ts';
import type { Profile } from './rule.ts';

export interface RuleText {
  readonly path: string;
  readonly text: string;
}

/** The text of rule files and of profile files that belong together. */
export interface RuleTexts {
  readonly rules: readonly RuleText[];
  readonly profiles: readonly RuleText[];
}

/** Rule and profile files as they were loaded, and the library that they make together with the one that was there. */
export interface OwnRules {
  readonly files: readonly (LoadedRule | LoadedProfile)[];
  readonly library: Library;
}

/** Loads rules and profiles of the reader's own. Their ids must differ from each other and from those of the library that they come on top of. */
export function loadOwnRules(texts: RuleTexts, base: Library): OwnRules {
  const rules = loadRules(texts.rules).map((file): LoadedRule =>
    file.rule && hasId(base.rules, file.rule.id) ? refused(file, 'rule', file.rule.id) : file,
  );
  // An id also counts where its file is faulty: one fault is told once.
  const ids = [...base.rules.map((r) => r.id), ...texts.rules.flatMap(({ text }) => idIn(text) ?? [])];
  const profiles = loadProfiles(texts.profiles, ids, base.profiles);
  return {
    files: [...rules, ...profiles],
    library: {
      rules: [...base.rules, ...rules.flatMap((file) => file.rule ?? [])],
      profiles: [...base.profiles, ...profiles.flatMap((file) => file.profile ?? [])],
    },
  };
}

const hasId = (all: readonly { readonly id: string }[], id: string): boolean => all.some((known) => known.id === id);

function refused(
  { path, text }: RuleText,
  what: 'rule' | 'profile',
  id: string,
): { path: string; text: string; problems: readonly Problem[] } {
  const remedy =
    what === 'rule'
      ? `Give yours another id; to change that rule, name it under "rules" in syllint.config.yaml.`
      : 'Give yours another id.';
  const code = what === 'rule' ? 'duplicate-rule' : 'bad-profile';
  return { path, text, problems: [error(code, idPlace(text), `A ${what} "${id}" comes with syllint already.`, remedy)] };
}

function idIn(text: string): string | undefined {
  const { root } = parsed(text);
  const node = root && nodeAt(root, ['id']);
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

/** Loads profile files together. One that extends another holds the rules of both afterwards. */
export function loadProfiles(texts: readonly RuleText[], ruleIds: readonly string[], base: readonly Profile[]): readonly LoadedProfile[] {
  const seen = new Map<string, string>();
  const files = texts.map(({ path, text }): LoadedProfile => {
    const file = loadProfile(path, text, ruleIds);
    const id = file.profile?.id;
    if (id === undefined) return file;
    if (hasId(base, id)) return refused(file, 'profile', id);
    const first = seen.get(id);
    if (first === undefined) seen.set(id, path);
    return first === undefined ? file : { path, text, problems: [twice(text, id, first)] };
  });
  const all = [...base, ...files.flatMap((file) => file.profile ?? [])];
  const broken = texts.flatMap(({ text }) => idIn(text) ?? []).filter((id) => !hasId(all, id));
  return files.map((file) => (file.profile ? extended(file, file.profile, all, broken) : file));
}

const twice = (text: string, id: string, first: string): Problem =>
  error(
    'bad-profile',
    idPlace(text),
    `The profile "${id}" stands in ${first} already.`,
    'Give this profile another id, or delete one of the two files.',
  );

function extended({ path, text }: RuleText, profile: Profile, all: readonly Profile[], broken: readonly string[]): LoadedProfile {
  const line = lineage(profile, all);
  const next = line.at(-1)?.extends;
  if (next === undefined) return { path, text, profile: flat(line), problems: [] };
  if (line.some((p) => p.id === next)) return { path, text, problems: circle(text, line, next) };
  // Told where that file, or the one between, is at fault.
  if (line.length > 1 || broken.includes(next)) return { path, text, problems: [] };
  const known = all.map((p) => p.id).filter((id) => id !== profile.id);
  return { path, text, problems: [fault(text, `There is no profile "${next}".`, didYouMean(next, known))] };
}

/** A circle is told once, at the profile in it whose id comes first. */
function circle(text: string, line: readonly Profile[], next: string): readonly Problem[] {
  const ids = line.map((p) => p.id);
  if (next !== ids[0] || ids.some((id) => id < next)) return [];
  return [fault(text, `This profile extends itself: ${[...ids, next].join(' → ')}.`, 'Take the key "extends" out of one of these files.')];
}

const fault = (text: string, message: string, remedy: string): Problem => error('bad-profile', extendsPlace(text), message, remedy);

function extendsPlace(text: string): Span {
  const { root } = parsed(text);
  return root ? placeOf(root, ['extends']) : START;
}

/** The profile, the one that it extends, and so on, each once. */
function lineage(profile: Profile, all: readonly Profile[]): readonly Profile[] {
  const line = [profile];
  for (let at: Profile | undefined = profile; at?.extends !== undefined;) {
    const wanted: string = at.extends;
    at = line.some((p) => p.id === wanted) ? undefined : all.find((p) => p.id === wanted);
    if (at) line.push(at);
  }
  return line;
}

/** One profile with the rules of all: those of the oldest first; the youngest that gives a level decides it. */
function flat(line: readonly Profile[]): Profile {
  const rules = new Map<string, Profile['rules'][number]>();
  for (const { rules: own } of line.toReversed()) for (const entry of own) rules.set(entry.rule, { ...rules.get(entry.rule), ...entry });
  const { extends: _, ...profile } = line[0]!;
  return { ...profile, rules: [...rules.values()] };
}
