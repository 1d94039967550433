/** What a person found in a document: the labels beside the documents of test/corpus. */
import { parse } from 'yaml';
import { z } from 'zod';

const words = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? []);
const number = z.number().nullish();
const answer = z.boolean().nullish();
const foundation = z.enum(['covered', 'prerequisite', 'no']).nullish();
/** Numbers of lines by the name of a label. */
const lines = z
  .record(z.string(), z.array(z.number()).nullish())
  .nullish()
  .transform((map) => map ?? {});

const LABELS = z.object({
  title: z.string().nullish(),
  provider: z.string().nullish(),
  targetCredentials: words,
  contactHours: number,
  credits: number,
  durationWeeks: number,
  codeSets: z.record(z.string(), answer),
  codeBooks: words,
  hoursBySubject: z.record(z.string(), z.number()).nullish(),
  timedExams: answer,
  anatomyCovered: foundation,
  terminologyCovered: foundation,
  prerequisites: words,
  billingShare: z.enum(['none', 'basics', 'substantial']).nullish(),
  practicum: answer,
  redFlags: words,
  /** Labels in which a careful reader may differ; `codeSets.X` for one code set. */
  ambiguous: words,
  /** The lines from which a label follows. */
  evidence: lines,
  /** For a label without a value: lines that look like one. */
  decoys: lines,
});

export type Labels = z.infer<typeof LABELS>;

/** The labels of one document. Throws where the file is no such YAML: a broken label is a fault of the project. */
export const labelsOf = (yaml: string): Labels => LABELS.parse(parse(yaml));
