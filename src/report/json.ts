import { COMMAND_SIGN } from './log-commands.ts';
import { ACTIVE } from './plain.ts';
import type { FactsDocument, Report, RuleReport } from './report.ts';

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A value as JSON that holds no character on which a terminal, an editor or the runner of a pipeline would act, at an indent of so many spaces. */
export const json = (value: unknown, indent = 2): string =>
  `${JSON.stringify(value, null, indent).replace(ACTIVE, escaped).replace(COMMAND_SIGN, escaped)}\n`;

/** `check --format json`. */
export const jsonReport = (report: Report): string => json(report);

/** `facts --format json`. */
export const jsonFacts = (documents: readonly FactsDocument[]): string => json({ schema: 1, documents });

/** `rules --format json`. */
export const jsonRules = (profile: string, rules: readonly RuleReport[]): string => json({ schema: 1, profile, rules });
