import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { judge } from '../../src/check/check.ts';
import { RULES } from '../../src/check/rules.generated.ts';
import { extract } from '../../src/extract/extract.ts';
import type { Syllabus } from '../../src/extract/syllabus.ts';
import { read } from '../../src/read/read.ts';

const FOLDERS = ['curricula', 'test/corpus/samples', 'test/corpus/tune'];

const documents = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:md|yaml)$/.test(name) && !name.endsWith('.labels.yaml'))
    .map((name) => `${folder}/${name}`),
);

let syllabi: readonly { readonly path: string; readonly syllabus: Syllabus }[] = [];

beforeAll(async () => {
  syllabi = await Promise.all(
    documents.map(async (path) => ({ path, syllabus: (await extract(await read({ path, bytes: readFileSync(path) }))).syllabus })),
  );
});

describe('every rule gets an answer from some course', () => {
  it.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
    const answered = syllabi.filter(({ syllabus }) => ['pass', 'fail'].includes(judge(rule, syllabus).outcome));
    expect(answered.map((s) => s.path)).not.toEqual([]);
  });
});
