import { describe, expect, it } from 'vitest';
import { jsonFacts, jsonReport, jsonRules } from '../../src/report/json.ts';
import { ONE, THREE } from './courses.ts';
import { document, report, result, rule } from './sample.ts';

describe('the report as JSON', () => {
  it('is the report, and the same bytes each time', () => {
    expect(JSON.parse(jsonReport(THREE))).toEqual(THREE);
    expect(jsonReport(THREE)).toBe(jsonReport(structuredClone(THREE)));
  });

  it('names its keys in a fixed order', () => {
    expect(Object.keys(JSON.parse(jsonReport(ONE)))).toEqual(['schema', 'tool', 'date', 'rules', 'documents']);
  });

  it('escapes what a terminal would act on, and keeps it', () => {
    const nasty = 'a\u009b2J\u202e\u2028\u007f\u001b';
    const one = report([document([result('a', 'must', 'pass', { found: nasty })])], []);
    expect(jsonReport(one)).not.toMatch(/[\u007f-\u009f\u202a-\u202e\u2028\u001b]/u);
    expect(JSON.parse(jsonReport(one))).toEqual(one);
  });

  it('holds rules and facts in the same way', () => {
    const goal = rule('goal', 'A goal', 'must');
    expect(JSON.parse(jsonRules('recommended', [goal]))).toEqual({ schema: 1, profile: 'recommended', rules: [goal] });
    expect(JSON.parse(jsonFacts([]))).toEqual({ schema: 1, documents: [] });
  });
});
