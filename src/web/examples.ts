import { type Given, givenText } from './load.ts';
import type { Action } from './state.ts';

/** The example courses of the package, each loaded when it is asked for. */
const TEXTS = import.meta.glob<string>('../../curricula/**/*.{md,yaml}', { query: '?raw', import: 'default' });

const FOLDER = '../../curricula/';

export interface Example {
  readonly name: string;
  readonly files: readonly string[];
  /** How they are looked at, where that is not one by one. */
  readonly after?: Action;
}

export const EXAMPLES: readonly Example[] = [
  { name: 'A course that meets every requirement', files: ['cpc-exemplary.md'] },
  { name: 'An online course that promises a job', files: ['marketing-page.md'] },
  { name: 'A college course that counts in credits', files: ['college-credits-only.md'] },
  {
    name: 'Three courses side by side',
    files: ['cpc-exemplary.md', 'billing-in-disguise.md', 'introductory-course.md'],
    after: { do: 'look', view: 'compare' },
  },
  {
    name: 'A program of three courses',
    files: ['foundations.md', 'procedure-coding.md', 'diagnosis-coding.md'].map((name) => `certificate-program/${name}`),
    after: { do: 'together' },
  },
];

/** The files of an example. */
export const exampleFiles = ({ files }: Example): Promise<Given[]> =>
  Promise.all(files.map(async (name) => givenText(name.slice(name.lastIndexOf('/') + 1), (await TEXTS[FOLDER + name]?.()) ?? '')));
