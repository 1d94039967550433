/** The documents of a folder of test/corpus, with their labels. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { facts } from '../../src/report/judge.ts';
import type { FactsReport } from '../../src/report/report.ts';
import { labelsOf, type Labels } from './labels.ts';

const CORPUS = 'test/corpus';
const ENDING = '.labels.yaml';

export interface LabeledDocument {
  readonly name: string;
  /** From the root of the project. */
  readonly path: string;
  readonly text: string;
  readonly labels: Labels;
}

/** A labeled document and what was read in it. */
export interface ReadDocument {
  readonly name: string;
  readonly labels: Labels;
  readonly facts: FactsReport;
}

/** The documents of a folder, by name. */
export function documentsOf(folder: string): LabeledDocument[] {
  const files = readdirSync(join(CORPUS, folder)).filter((file) => file.endsWith(ENDING));
  return files.toSorted().map((file) => {
    const name = file.slice(0, -ENDING.length);
    const path = join(CORPUS, folder, `${name}.md`);
    return { name, path, text: readFileSync(path, 'utf8'), labels: labelsOf(readFileSync(join(CORPUS, folder, file), 'utf8')) };
  });
}

/** Reads every document of a folder. */
export const readDocuments = (folder: string): Promise<ReadDocument[]> =>
  Promise.all(
    documentsOf(folder).map(async ({ name, path, text, labels }) => {
      const document = await facts({ path, bytes: new TextEncoder().encode(text) });
      return { name, labels, facts: document.facts };
    }),
  );
