import type { FactsDocument, Report, RuleReport } from './report.ts';

/** What JSON leaves bare although a terminal or an editor would act on it. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2).replace(UNSAFE, escaped)}\n`;

/** `check --format json`. */
export const jsonReport = (report: Report): string => json(report);

/** `facts --format json`. */
export const jsonFacts = (documents: readonly FactsDocument[]): string => json({ schema: 1, documents });

/** `rules --format json`. */
export const jsonRules = (profile: string, rules: readonly RuleReport[]): string => json({ schema: 1, profile, rules });
