import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadReport } from '../../src/report/report-load.ts';

const FOLDER = 'test/fixtures/reports';
const saved = (version: number): string => readFileSync(`${FOLDER}/schema-${version}.json`, 'utf8');
const TEXT = saved(1);

const loaded = (text: string) => loadReport('a.json', new TextEncoder().encode(text));

/** "line:column message remedy" */
function fault(text: string): string {
  const found = loaded(text);
  if (!('problem' in found)) return 'no fault';
  const { line, column, message, remedy } = found.problem;
  return `${line}:${column} ${message} ${remedy}`;
}

/** The place of the first or n-th time that some words stand in a text, as "line:column". */
function placeOf(words: string, nth = 1): string {
  const before = TEXT.split(words).slice(0, nth).join(words).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

const changed = (from: string | RegExp, to: string): string => {
  const text = TEXT.replace(from, to);
  expect(text).not.toBe(TEXT);
  return text;
};

describe('a saved report', () => {
  it('is read as it was written', () => {
    expect(loaded(TEXT)).toEqual({ report: JSON.parse(TEXT) });
    expect(JSON.stringify((loaded(TEXT) as { report: unknown }).report)).toBe(JSON.stringify(JSON.parse(TEXT)));
  });

  it('may begin with a byte order mark', () => expect(loaded(`\ufeff${TEXT}`)).toEqual({ report: JSON.parse(TEXT) }));

  it.each([
    [0, '2:13 This report is of schema 0, and this syllint reads schema 1. Make the report again: syllint check … --format json=FILE.'],
    [2, '2:13 This report is of schema 2, and this syllint reads schema 1. Use the syllint that made it, or a newer one.'],
  ])('of schema %d is refused, with what to do', (version, words) => expect(fault(saved(version))).toBe(words));
});

describe('a report that was changed by hand', () => {
  it.each([
    ['a word for a number', /"line": \d+/, '"line": "four"', '"line" cannot be the text "four". Write a number.'],
    [
      'an unknown verdict',
      '"verdict": "falls-short"',
      '"verdict": "fails-short"',
      `"fails-short" is not known as a verdict. Did you mean "falls-short"?`,
    ],
    ['a misspelled key', '"found":', '"fuond":', `${placeOf('"found":')} The key "fuond" is not known here. Did you mean "found"?`],
    ['a key that is not there', /"date": "[^"]*",/, '', 'The key "date" is missing. Add "date: …".'],
    ['a day that is none', '"date": "2026-11-22"', '"date": "today"', `"today" is not a date. Write the date as YYYY-MM-DD.`],
    ['a schema in quotes', '"schema": 1', '"schema": "1"', `2:13 "schema" cannot be the text "1". Write "schema" as: 1.`],
    ['a list for a text', '"title": "Medical Coding I"', '"title": ["Medical Coding I"]', '"title" cannot be a list. Write a text.'],
    ['a bound that is none', '"at-least": 80', '"at-least": "80"', '"at-least" cannot be the text "80". Write a number.'],
    ['another verdict', '"verdict": "falls-short"', '"verdict": "meets"', 'The verdict is "meets", and the results come to "falls-short".'],
    ['another outcome', '"outcome": "fail"', '"outcome": "pass"', 'The counts are not those of the results.'],
    ['no verdict', '"verdict": "falls-short"', '"verdict": null', 'There are results and no verdict on them.'],
    ['another profile', '"profile": "apprentice"', '"profile": "__proto__"', 'The report holds no rules of the profile "__proto__".'],
    ['a strange rule', '"rule": "contact-hours-80"', '"rule": "no-such-rule"', 'The profile "apprentice" has no rule of this name.'],
    ['a comma too many', '"documents": [', '"documents": [,', 'This is no JSON: a value should stand here. Mend it, or save it again.'],
    ['a note in it', '"schema": 1', '// mine\n  "schema": 1', '2:3 This is no JSON: a key in double quotes should stand here.'],
  ] as const)('%s is one located problem', (_what, from, to, words) => {
    const said = fault(changed(from, to));
    expect(said).toContain(words);
    expect(said).toMatch(/^\d+:\d+ [A-Z"]/);
  });

  it('points at the line', () => {
    const said = fault(changed('"verdict": "falls-short"', '"verdict": "meets"'));
    const [line] = placeOf('"verdict": "falls-short"').split(':');
    expect(said).toMatch(new RegExp(`^${line}:18 `));
  });

  it.each([
    ['rules', '"rules": {', '"rules": { "__proto__": 5, '],
    ['facts', '"facts": {', '"facts": { "__proto__": 5, '],
  ])('cannot reach the prototype of its %s', (_what, from, to) => {
    const found = loaded(changed(from, to));
    expect(found).toEqual({ report: JSON.parse(TEXT) });
  });

  it('that knows another reason is told', () => {
    const near = { fact: 'contact-hours', reason: 'otside', evidence: [] };
    const said = fault(changed('"rule": "contact-hours-80",', `"rule": "contact-hours-80", "closest": [${JSON.stringify(near)}],`));
    expect(said).toContain('"otside" is not known as a reason.');
  });
});

describe('a file that is no report', () => {
  it.each([
    ['text', 'hello'],
    ['a list', '[1, 2]'],
    ['a number', '5'],
    ['null', 'null'],
    ['what facts prints', '{ "schema": 1, "documents": [] }'],
    ['another tool’s report', '{ "schema": 1, "tool": { "name": "other" }, "documents": [] }'],
    ['another file', '{ "name": "x" }'],
  ])('is said to be none: %s', (_what, text) =>
    expect(fault(text)).toBe('1:1 This is no report of syllint. Name a file that was written by syllint check … --format json=FILE.'),
  );

  it.each([
    ['is empty', new Uint8Array(), 'This file is empty.'],
    ['is empty but for white space', new TextEncoder().encode(' \n'), 'This file is empty.'],
    ['is in another encoding', new Uint8Array(Buffer.from(`\ufeff${TEXT}`, 'utf16le')), 'This file is not encoded in UTF-8.'],
  ])('%s', (_what, bytes, message) => expect(loadReport('a.json', bytes)).toMatchObject({ problem: { path: 'a.json', message } }));

  it('was cut off', () => {
    const cut = TEXT.slice(0, 5000);
    const found = loaded(cut);
    expect(found).toMatchObject({ problem: { line: cut.split('\n').length, message: expect.stringContaining('too early') } });
  });
});
