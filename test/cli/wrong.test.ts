import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../src/report/unread.ts';
import { run, runIn, withFiles } from './world.ts';

const COURSE = 'title: Coding I\ncontact-hours: 80\n';

const RULE = `id: hours
title: Enough hours
level: must
why: It takes time.
source: [{ name: A book, standing: official, checked: 2026-11-22 }]
expect: { fact: contact-hours, at-least: 72 }
ask: How many hours?
fix: State them.
examples: { pass: [{ contact-hours: 80 }], fail: [{ contact-hours: 10 }] }
`;

type Files = { readonly [name: string]: string | Uint8Array };
type Row = readonly [what: string, files: Files, argv: readonly string[], message: RegExp];

const yaml = (what: string, text: string, message: RegExp): Row => [what, { 'c.yaml': text }, ['c.yaml'], message];
const usage = (what: string, argv: readonly string[], message: RegExp): Row => [what, { 'c.yaml': COURSE }, argv, message];
const rule = (what: string, from: string, to: string, message: RegExp): Row => [
  what,
  { 'r.yaml': RULE.replace(from, to) },
  ['explain', 'r.yaml'],
  message,
];

const FILES: readonly Row[] = [
  yaml(
    'an unknown key with a near miss',
    'title: Coding I\ncontact-hour: 80\n',
    /^c\.yaml:2:1: .*contact-hour.* Did you mean "contact-hours"\?/,
  ),
  yaml('an unknown key', 'title: Coding I\nweeks: 3\nzzzzzzz: 80\n', /^c\.yaml:3:1: .*zzzzzzz.* .+/),
  yaml('a wrong type', 'title: Coding I\nweeks: many\n', /^c\.yaml:2:8: .+\. .+/),
  yaml('an unknown term', 'title: Coding I\ncredentials: [CPX]\n', /^c\.yaml:2:15: .*CPX.+\?/),
  yaml('a tab as indentation', 'title: Coding I\nunits:\n\t- title: A\n', /^c\.yaml:3:1: .*[Tt]ab.+ .+/),
  yaml('a key that stands twice', 'title: Coding I\nweeks: 3\nweeks: 4\n', /^c\.yaml:3:1: .*twice.+ .+/),
  yaml('an alias', 'title: Coding I\nprovider: *a\n', /^c\.yaml:2:11: .*[Aa]lias.+ .+/),
  yaml('an anchor', 'title: &a Coding I\nweeks: 3\n', /^c\.yaml:1:\d+: .*[Aa]nchor.+ .+/),
  yaml('a tag', 'title: !!str Coding I\nweeks: 3\n', /^c\.yaml:1:\d+: .*[Tt]ag.+ .+/),
  yaml('an open bracket', 'title: Coding I\ncredentials: [CPC\n', /^c\.yaml:\d:\d+: .+ .+/),
  yaml('a list at the top', '- title: Coding I\n', /^c\.yaml:1:1: .+ .+/),
  yaml('an empty file', '', /^c\.yaml: .*empty.* .+/),
  ['a blank Markdown file', { 'c.md': ' \n\n' }, ['c.md'], /^c\.md: .*empty.* .+/],
  ['a binary file', { 'c.md': Uint8Array.from([137, 80, 78, 71, 0, 1, 2, 0]) }, ['c.md'], /^c\.md: .+ .+/],
  ['a format that cannot be read', { 'c.pages': 'x' }, ['c.pages'], /^c\.pages: This kind of file \(\.pages\) cannot be read\. .+/],
  ['a text that is no syllabus', { 'c.md': '# Pancakes\n\nStir the eggs.\n' }, ['c.md'], /^c\.md: .*not look like.*syllabus.* .+/],
  ['a file that is too large', { 'c.md': new Uint8Array(MOST_BYTES + 1) }, ['c.md'], /^c\.md: The file is larger than 10 MB\. .+/],
  usage('a missing file', ['d.yaml'], /^d\.yaml: There is no file or folder of this name\. .+/),
  usage('a path through a file', ['c.yaml/d.yaml'], /^c\.yaml\/d\.yaml: There is no file or folder of this name\. .+/),
  usage('a mistyped command', ['cehck'], /^cehck: There is no command, file or folder of this name\. Did you mean the command check\?/),
  usage('an empty path', [''], /^"": The path is empty\. .+/),
  usage('a pattern without a match', ['*.markdown'], /^\*\.markdown: No file matches this pattern\. .+/),
  ['a folder without syllabi', { 'a/notes.txt': 'x' }, ['a'], /^a: There is no syllabus in this folder\. .+/],
];

const USAGE: readonly Row[] = [
  usage('a report over the syllabus', ['c.yaml', '--format', 'json=./c.yaml'], /The report would overwrite the syllabus \.\/c\.yaml\. .+/),
  usage('facts over the syllabus', ['facts', 'c.yaml', '--format', 'json=c.yaml'], /The report would overwrite the syllabus c\.yaml\. .+/),
  usage('no file', [], /^syllint: No syllabus was named\. .+/),
  usage(
    'an unknown profile with a near miss',
    ['--profile', 'recomended', 'c.yaml'],
    /^syllint: There is no profile "recomended"\. Did you mean "recommended"\?/,
  ),
  usage(
    'an unknown option with a near miss',
    ['--formt', 'json', 'c.yaml'],
    /^syllint: Unknown option '--formt'\. Did you mean --format\?/,
  ),
  usage('a policy that is missing', ['--policy', 'p.yaml', 'c.yaml'], /^p\.yaml: There is no file or folder of this name\. .+/),
  usage('an option without its value', ['c.yaml', '--profile'], /^syllint: Option '--profile <name>' argument missing\. .+/),
  usage('an unknown format', ['--format', 'jsn', 'c.yaml'], /^syllint: "jsn" is no format\. Did you mean "json"\?/),
  usage(
    'two formats to standard output',
    ['--format', 'json', '--format', 'pretty', 'c.yaml'],
    /^syllint: Two formats go to standard output\. .+ --format pretty=FILE\./,
  ),
  usage(
    'two formats to one file by two names',
    ['--format=json=o', '--format=sarif=./o', 'c.yaml'],
    /^syllint: Two formats go to the file \.\/o\. .+/,
  ),
  usage('two formats to one file', ['--format=json=o', '--format=pretty=o', 'c.yaml'], /^syllint: Two formats go to the file o\. .+/),
  usage(
    'a format without its file',
    ['--format', 'json=', 'c.yaml'],
    /^syllint: No file is named after "json="\. Write --format json=FILE\./,
  ),
  usage('an unknown fail-on', ['--fail-on', 'fails', 'c.yaml'], /^syllint: --fail-on does not know "fails"\. Did you mean "fail"\?/),
  usage(
    'a day that does not exist',
    ['--date', '2026-02-30', 'c.yaml'],
    /^syllint: "2026-02-30" is no day of the calendar\. Write one as YYYY-MM-DD.+/,
  ),
  usage(
    'a report to a folder that does not exist',
    ['--format', 'json=x/o.json', 'c.yaml'],
    /^syllint: The report cannot be written to x\/o\.json \(ENOENT\)\. .+/,
  ),
  usage(
    'a rule that does not exist',
    ['explain', 'contact-hour'],
    /^syllint: There is no rule "contact-hour"\. Did you mean "contact-hours"\?/,
  ),
  usage('a rule that is not named', ['explain'], /^syllint: Missing required argument 'rule'\. .+/),
  usage('a start over a file that exists', ['init', 'c.yaml'], /^syllint: c\.yaml exists already\. .+/),
  usage('a start in a folder that does not exist', ['init', 'x/c.yaml'], /^syllint: x\/c\.yaml cannot be written \(ENOENT\)\. .+/),
];

const RULE_FILES: readonly Row[] = [
  usage('a rule file that is missing', ['explain', 'r.yaml'], /^r\.yaml: There is no file or folder of this name\. .+/),
  rule('a rule with an unknown key', 'fix:', 'fixx:', /^r\.yaml:8:1: .*fixx.+/),
  rule(
    'a rule on an unknown fact',
    'fact: contact-hours',
    'fact: contact-hour',
    /^r\.yaml:6:17: .*contact-hour.+Did you mean "contact-hours"\?/,
  ),
  rule('a rule with an unknown check', 'at-least: 72', 'atleast: 72', /^r\.yaml:6:32: .*atleast.+/),
  rule('a rule whose check does not fit', 'at-least: 72', 'excludes: [CPC]', /^r\.yaml:6:\d+: .+ .+/),
  rule('a rule with an untrue example', 'fail: [{ contact-hours: 10 }]', 'fail: [{ contact-hours: 90 }]', /^r\.yaml:9:\d+: .+ .+/),
  rule('a rule without a title', 'title: Enough hours\n', '', /^r\.yaml:\d:\d: .*title.+/),
];

describe.each([
  ['in files', FILES],
  ['in usage', USAGE],
  ['in rule files', RULE_FILES],
])('what is wrong %s', (_where, table) => {
  it.each(table)('%s: one message with its remedy, and exit code 2', async (_what, files, argv, message) => {
    const { code, err } = await runIn(files, argv);
    const lines = err
      .trimEnd()
      .split('\n')
      .filter((line) => !line.startsWith('a: Left out'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(message);
    expect(err).not.toMatch(/\n\s+at |Error:|[a-z]!/);
    expect(code).toBe(2);
  });
});

describe('what else is wrong', () => {
  it('a loop of links', async () => {
    await withFiles({}, async (cwd) => {
      symlinkSync(join(cwd, 'b.md'), join(cwd, 'a.md'));
      symlinkSync(join(cwd, 'a.md'), join(cwd, 'b.md'));
      const { code, err } = await run(['a.md'], { cwd });
      expect([code, err]).toEqual([2, 'a.md: The file cannot be read (ELOOP). Check that it opens in an editor, then try again.\n']);
    });
  });

  it('a SOURCE_DATE_EPOCH that is no number', async () => {
    const { code, err } = await runIn({ 'c.yaml': COURSE }, ['c.yaml'], { env: { SOURCE_DATE_EPOCH: 'now' } });
    expect([code, err]).toEqual([
      2,
      'syllint: SOURCE_DATE_EPOCH is "now", which is no number of seconds. Set it to whole seconds since 1970, or take it away.\n',
    ]);
  });

  it('leaves the other files to be judged, and stands in the JSON too', async () => {
    const { code, out, err } = await runIn({ 'c.yaml': COURSE, 'e.md': '' }, ['no.md', 'c.yaml', 'e.md', '--format', 'json']);
    const { documents } = JSON.parse(out);
    expect(code).toBe(2);
    expect(err.trimEnd().split('\n')).toHaveLength(2);
    expect(documents.map((d: { path: string; verdict: string | null }) => [d.path, d.verdict !== null])).toEqual([
      ['no.md', false],
      ['c.yaml', true],
      ['e.md', false],
    ]);
    expect(documents.map((d: { problems: { code: string }[] }) => d.problems.map((p) => p.code))).toEqual([
      ['missing-file'],
      [],
      ['empty-file'],
    ]);
  });

  it('a word that is near to no command is read as a file', async () => {
    const { code, err } = await runIn({}, ['syllabi']);
    expect([code, err]).toEqual([
      2,
      'syllabi: There is no file or folder of this name. Check the spelling and the folder that you are in.\n',
    ]);
  });
});
