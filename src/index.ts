/** The public API: pure functions and data, the same for Node, the browser and any other place. */
export { PROFILE_IDS, profileRules, type ChosenRules } from './check/profile.ts';
export type { Rule } from './check/rule.ts';
export type { Source } from './read/reading.ts';
export { facts, judge, reportOf } from './report/judge.ts';
export { jsonFacts, jsonReport } from './report/json.ts';
export { markdownReport } from './report/markdown.ts';
export { prettyReport } from './report/pretty.ts';
export type { DocumentReport, Evidence, FactsDocument, Report } from './report/report.ts';
export { topicsOf } from './report/topic.ts';
