import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../src/check/check.ts';
import { profileRules } from '../src/check/profile.ts';
import { answers, extracted } from './extract/told.ts';

const FOLDER = resolve(import.meta.dirname, '../curricula');

async function course(file: string) {
  const { syllabus, problems } = await extracted(readFileSync(resolve(FOLDER, file), 'utf8'), file);
  expect(problems).toEqual([]);
  return syllabus;
}

describe.each(['cpc-exemplary', 'ccs-exemplary'])('%s in YAML and in Markdown', (name) => {
  it('states the same facts', async () => {
    const facts = answers(await course(`${name}.yaml`));
    expect(Object.keys(facts).length).toBeGreaterThan(20);
    expect(answers(await course(`${name}.md`))).toEqual(facts);
  });

  it('has the same outcome for every rule', async () => {
    const rules = profileRules('recommended')?.rules ?? [];
    const outcomes = async (file: string) => check(rules, await course(file)).map((j) => `${j.rule}: ${j.outcome}`);
    const yaml = await outcomes(`${name}.yaml`);
    expect(yaml).toHaveLength(rules.length);
    expect(await outcomes(`${name}.md`)).toEqual(yaml);
  });
});
