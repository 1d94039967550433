import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { jsonReport } from '../../src/report/json.ts';
import { GOLDEN, type Golden } from '../report/golden-reports.ts';

const schemaOf = (name: string) => z.fromJSONSchema(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')));
const yamlFiles = (folder: string): string[] => readdirSync(folder).flatMap((f) => (f.endsWith('.yaml') ? [`${folder}/${f}`] : []));

describe('the JSON Schemas for editors', () => {
  const curriculum = schemaOf('curriculum');
  const rule = schemaOf('rule');
  const profile = schemaOf('profile');

  it.each(yamlFiles('rules'))('take %s', (file) => {
    expect(rule.safeParse(parse(readFileSync(file, 'utf8'))).error).toBeUndefined();
  });

  it.each(yamlFiles('rules/profiles'))('take %s', (file) => {
    expect(profile.safeParse(parse(readFileSync(file, 'utf8'))).error).toBeUndefined();
  });

  it.each([...yamlFiles('curricula'), ...yamlFiles('curricula/certificate-program')])('take %s', (file) => {
    expect(curriculum.safeParse(parse(readFileSync(file, 'utf8'))).error).toBeUndefined();
  });

  it.each<readonly [string, (text: string) => string]>([
    ['a mistyped key', (text) => text.replace('why:', 'wyh:')],
    ['an unknown fact', (text) => text.replace('fact: contact-hours', 'fact: contact-hour')],
    ['an unknown level', (text) => text.replace('level: must', 'level: most')],
    ['a rule without a question', (text) => text.replace(/^ask:.*\n/m, '')],
  ])('refuse %s', (_, spoil) => {
    const text = readFileSync('rules/contact-hours.yaml', 'utf8');
    expect(spoil(text)).not.toBe(text);
    expect(rule.safeParse(parse(spoil(text))).success).toBe(false);
  });
});

describe('the JSON Schema of a report', () => {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  formats.default(ajv);
  const valid = ajv.compile(JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')));

  it.each(Object.entries<Golden>(GOLDEN))('takes the report %s', (_name, { report }) => {
    valid(JSON.parse(jsonReport(report)));
    expect(valid.errors).toBeNull();
  });

  it('refuses a strange key, and a report without a date', () => {
    const { date, ...undated } = GOLDEN.one.report;
    expect(valid({ ...GOLDEN.one.report, score: 9 })).toBe(false);
    expect(valid(undated)).toBe(false);
    expect(valid({ ...undated, date })).toBe(true);
  });
});
