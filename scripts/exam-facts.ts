import { z } from 'zod';
import { ruleSchema } from '../src/check/rule-schema.ts';
import { plain } from '../src/read/data-place.ts';
import type { Problem } from '../src/read/reading.ts';
import { shapeProblems } from '../src/read/shape-problem.ts';
import { parseYaml } from '../src/read/yaml/data.ts';

const fact = z.strictObject({
  exam: z.enum(['CPC', 'CCS']),
  fact: z.string().min(1),
  value: z.union([z.number(), z.string().min(1), z.array(z.string()).min(1)]),
  until: z.iso.date().optional(),
  source: ruleSchema.shape.source.element,
});

const file = z.strictObject({ facts: z.array(fact).min(1) });

/** One figure of an exam; `until` is the last day on which it held. */
export type ExamFact = z.infer<typeof fact>;

const keysAt = (path: readonly PropertyKey[]): readonly string[] => {
  if (path.length === 0) return Object.keys(file.shape);
  return Object.keys(path.at(-1) === 'source' ? ruleSchema.shape.source.element.shape : fact.shape);
};

/** The facts in the text of rules/terms/exam-facts.yaml, or what is wrong with it. */
export function loadExamFacts(text: string): { readonly facts: readonly ExamFact[]; readonly problems: readonly Problem[] } {
  const { root, problems } = parseYaml(text);
  if (!root) return { facts: [], problems };
  const shape = file.safeParse(plain(root));
  return shape.success
    ? { facts: shape.data.facts, problems: [] }
    : { facts: [], problems: shapeProblems(root, shape.error.issues, keysAt) };
}
