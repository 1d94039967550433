import type { DocumentReport, Evidence, FactsDocument, FactsReport, NearReport } from './report.ts';

/** What a course is called; a file that could not be read goes by its own name. */
export const courseName = ({ title, verdict, path }: Pick<DocumentReport, 'title' | 'verdict' | 'path'>): string =>
  title ?? (verdict ? 'Course without a name' : path);

/** What stands between the names of courses that are put together without a file of their own. */
export const AND = ' + ';

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** The innermost folder that holds all of the paths, with its slash at the end; empty where they have none in common. */
export function commonFolder(paths: readonly string[]): string {
  const [first = '', ...rest] = paths.map(folderOf);
  const steps = first.split('/').slice(0, -1);
  const shared = steps.findIndex((_, i) => rest.some((folder) => !folder.startsWith(`${steps.slice(0, i + 1).join('/')}/`)));
  return (shared < 0 ? steps : steps.slice(0, shared)).map((step) => `${step}/`).join('');
}

/** What courses put together are called: the folder that holds them, and their names. */
export function togetherPath(paths: readonly string[]): string {
  const folder = commonFolder(paths);
  return folder + paths.map((path) => path.slice(folder.length)).join(AND);
}

type Several = Pick<DocumentReport, 'path' | 'courses'>;

/** The names of the courses of a document as a person is shown them: without the folder that they share with it. */
export function courseNames({ path, courses = [] }: Several): string[] {
  const folder = commonFolder([path, ...courses]);
  return courses.map((course) => course.slice(folder.length));
}

type Name = (evidence: readonly Evidence[]) => readonly Evidence[];

/** Names the file in each place that is not in the document's own, as short as the document allows. */
export function shownFiles({ path, courses = [] }: Several): Name {
  const folder = commonFolder([path, ...courses]);
  return (all) =>
    all.map(({ path: file, ...place }) => (file === undefined || file === path ? place : { ...place, path: file.slice(folder.length) }));
}

const namedNear = (near: readonly NearReport[], name: Name): readonly NearReport[] =>
  near.map((n) => ({ ...n, evidence: name(n.evidence) }));

const namedFacts = (facts: FactsReport, name: Name): FactsReport =>
  Object.fromEntries(Object.entries(facts).map(([fact, said]) => [fact, said.map((s) => ({ ...s, evidence: name(s.evidence) }))]));

/** The results of a document with the files of its evidence as a person is shown them. */
export function shownResults(document: DocumentReport): DocumentReport['results'] {
  if (!document.courses) return document.results;
  const name = shownFiles(document);
  return document.results.map((result) => ({
    ...result,
    evidence: name(result.evidence),
    ...(result.closest ? { closest: namedNear(result.closest, name) } : {}),
  }));
}

/** The facts of a document with the files of their evidence as a person is shown them. */
export function shownFacts(document: FactsDocument): FactsDocument {
  if (!document.courses) return document;
  const name = shownFiles(document);
  return { ...document, facts: namedFacts(document.facts, name), near: namedNear(document.near, name) };
}

/** A document with the files of all its evidence as a person is shown them. */
export function shownDocument(document: DocumentReport): DocumentReport {
  if (!document.courses) return document;
  return { ...document, results: shownResults(document), facts: namedFacts(document.facts, shownFiles(document)) };
}
