import type { ChosenRules } from '../check/profile.ts';
import { comparisonOf } from '../report/compare/comparison.ts';
import { comparisonSentence, titleWords } from '../report/compare/words.ts';
import { reportOf } from '../report/judge.ts';
import type { Judged } from './judged.ts';

/** What is said of all courses side by side. */
export function comparedWords(all: readonly Judged[], rules: ChosenRules, date: string): string {
  const documents = all.map(({ document }) => document);
  const comparison = comparisonOf(reportOf(documents, rules, '', date));
  return `${titleWords(comparison)}. ${comparisonSentence(comparison)}`;
}
