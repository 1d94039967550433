import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STARTER } from '../../src/report/starter.ts';
import type { DocumentReport, Report } from '../../src/report/report.ts';
import { PROFILE, RULE } from '../check/policy-text.ts';
import { SIXTY_HOURS } from './sixty-hours.ts';
import { type Ran, run, runIn, withFiles } from './world.ts';

const LENIENT = 'rules: { contact-hours: { expect: { fact: contact-hours, at-least: 50 } } }\n';
const WAIVER = 'waivers:\n  - { rule: contact-hours, files: c.yaml, reason: It is agreed }\n';

const reportOf = ({ out }: Ran): Report => JSON.parse(out);
const levelsOf = (document: DocumentReport | undefined, rule: string) => document?.results.find((r) => r.rule === rule)?.level;

describe('a policy is found', () => {
  it.each<readonly [where: string, files: { readonly [name: string]: string }, argv: readonly string[], code: number]>([
    ['nowhere', { 'c.yaml': SIXTY_HOURS }, ['c.yaml'], 1],
    ['beside the file', { 'c.yaml': SIXTY_HOURS, 'syllint.config.yaml': LENIENT }, ['c.yaml'], 0],
    ['above the file', { 'a/b/c.yaml': SIXTY_HOURS, 'syllint.config.yaml': LENIENT }, ['a/b/c.yaml'], 0],
    [
      'in the nearest folder',
      { 'a/b/c.yaml': SIXTY_HOURS, 'a/syllint.config.yaml': '', 'syllint.config.yaml': LENIENT },
      ['a/b/c.yaml'],
      1,
    ],
    ['not in a folder below', { 'c.yaml': SIXTY_HOURS, 'a/syllint.config.yaml': LENIENT }, ['c.yaml'], 1],
    ['by its option', { 'c.yaml': SIXTY_HOURS, 'p/mine.yaml': LENIENT }, ['--policy', 'p/mine.yaml', 'c.yaml'], 0],
    [
      'by its option before all others',
      { 'c.yaml': SIXTY_HOURS, 'syllint.config.yaml': LENIENT, 'p.yaml': '' },
      ['--policy=p.yaml', 'c.yaml'],
      1,
    ],
    ['for text with a name', { 'a/syllint.config.yaml': LENIENT }, ['-', '--stdin-filename', 'a/c.yaml'], 0],
    ['for text without a name', { 'syllint.config.yaml': LENIENT }, ['-'], 0],
  ])('%s', async (_, files, argv, code) => {
    const ran = await runIn(files, argv, { stdin: SIXTY_HOURS });
    expect([ran.code, ran.err]).toEqual([code, '']);
  });

  it('for each file of a run, and their rules are told apart', async () => {
    const files = {
      'a/c.yaml': SIXTY_HOURS,
      'a/syllint.config.yaml': LENIENT,
      'b/c.yaml': SIXTY_HOURS,
      'd/c.yaml': SIXTY_HOURS,
      'd/syllint.config.yaml': 'profile: cpc\n',
    };
    const { documents, rules } = reportOf(await runIn(files, ['a/c.yaml', 'b/c.yaml', 'd/c.yaml', '--format', 'json']));
    expect(documents.map((d) => [d.profile, d.verdict === 'meets' ? 'meets' : 'not'])).toEqual([
      ['recommended (a/syllint.config.yaml)', 'meets'],
      ['recommended', 'not'],
      ['cpc', 'not'],
    ]);
    expect(Object.keys(rules).toSorted()).toEqual(['cpc', 'recommended', 'recommended (a/syllint.config.yaml)']);
  });
});

describe('the profile', () => {
  it.each([
    ['of the policy', 'profile: cpc\n', [], 'cpc'],
    ['of the command line before it', 'profile: cpc\n', ['--profile', 'ccs'], 'ccs'],
    ['that is usual without either', 'rules: {}\n', [], 'recommended'],
    ['that the syllabus decides on', 'profile: auto\n', [], 'cpc'],
  ])('%s', async (_, policy, argv, profile) => {
    const { documents } = reportOf(
      await runIn({ 'c.yaml': STARTER, 'syllint.config.yaml': policy }, ['c.yaml', '--format', 'json', ...argv]),
    );
    expect(documents[0]?.profile).toBe(profile);
  });

  it('that the syllabus decides on says why, and is changed like any other', async () => {
    const policy = 'profile: auto\nrules: { claims: must, contact-hours: off }\n';
    const { documents } = reportOf(await runIn({ 'c.yaml': SIXTY_HOURS, 'syllint.config.yaml': policy }, ['c.yaml', '--format', 'json']));
    expect(documents[0]?.because).toBe('The first credential stated is CPC.');
    expect([levelsOf(documents[0], 'claims'), levelsOf(documents[0], 'contact-hours')]).toEqual(['must', undefined]);
  });
});

describe('rules of one’s own', () => {
  const FILES = { 'c.yaml': STARTER, 'rules/r.yaml': RULE, 'rules/profiles/p.yaml': PROFILE };

  it('are asked under a profile of one’s own', async () => {
    const policy = 'profile: board\nrule-folders: [rules]\n';
    const ran = await runIn({ ...FILES, 'syllint.config.yaml': policy }, ['c.yaml', '--format', 'json']);
    const { documents, rules } = reportOf(ran);
    expect(ran.err).toBe('');
    expect([documents[0]?.profile, levelsOf(documents[0], 'long-enough'), levelsOf(documents[0], 'practicum')]).toEqual([
      'board',
      'must',
      'must',
    ]);
    expect(rules['board']?.find((r) => r.id === 'long-enough')?.title).toBe('About 80 contact hours or more');
  });

  it('are asked where the policy gives them a level', async () => {
    const policy = 'rule-folders: [./rules]\nrules: { long-enough: may }\n';
    const { documents } = reportOf(await runIn({ ...FILES, 'syllint.config.yaml': policy }, ['c.yaml', '--format', 'json']));
    expect(levelsOf(documents[0], 'long-enough')).toBe('may');
  });

  it('have a profile that the command line can name', async () => {
    const files = { ...FILES, 'syllint.config.yaml': 'rule-folders: [rules]\n' };
    const ran = await runIn(files, ['.', '--profile', 'board', '--format', 'json', '--quiet']);
    expect([ran.err, reportOf(ran).documents[0]?.profile]).toEqual(['', 'board']);
  });

  it('are not read from a folder that a link leads out to', async () => {
    await withFiles({ 'in/c.yaml': STARTER, 'in/syllint.config.yaml': 'rule-folders: [rules]\n', 'out/r.yaml': RULE }, async (cwd) => {
      symlinkSync(join(cwd, 'out'), join(cwd, 'in', 'rules'));
      const { code, err } = await run(['in/c.yaml'], { cwd });
      expect([code, err]).toEqual([
        2,
        'in/syllint.config.yaml:1:16: The folder "rules" is not inside the folder of this file. Move the rules into a folder beside this file, and name that.\n',
      ]);
    });
  });
});

describe('spellings of one’s own', () => {
  it('are read in the files of their policy alone', async () => {
    const text = '# Course\n\nThis course prepares for the Kodierfachkraft exam.\n\nMedical coding, 80 contact hours.\n';
    const policy = 'terms:\n  credentials:\n    - { term: CPC, spellings: [Kodierfachkraft] }\n';
    const { documents } = reportOf(
      await runIn({ 'a/c.md': text, 'a/syllint.config.yaml': policy, 'c.md': text }, ['a/c.md', 'c.md', '--format', 'json']),
    );
    expect(documents.map((d) => d.facts.credentials?.[0]?.value)).toEqual(['CPC', undefined]);
  });
});

describe('a folder', () => {
  const FILES = {
    'f/README.md': '# Course\n\nContact hours: 80\n',
    'f/a.md': '# Course A\n\nContact hours: 80\n',
    'f/old/b.md': '# Course B\n\nContact hours: 80\n',
    'f/plain.yaml': 'title: Only a title\n',
    'f/mine/rule.yaml': RULE,
    'f/.hidden/c.yaml': STARTER,
    'f/built/d.yaml': STARTER,
    'f/.gitignore': 'built/\n',
  };

  it.each<readonly [policy: string, paths: readonly string[]]>([
    ['', ['f/a.md', 'f/old/b.md']],
    ['exclude: [old]', ['f/a.md']],
    ['rule-folders: [mine]\nexclude: ["**/b.md", a.md]\ninclude: ["**"]', ['f/README.md', 'f/plain.yaml']],
    ['include: [README.md]', ['f/README.md']],
    ['include: ["*.md"]', ['f/README.md', 'f/a.md']],
    ['include: [.hidden/**, built/d.yaml, a.md]', ['f/.hidden/c.yaml', 'f/a.md', 'f/built/d.yaml']],
  ])('is searched as %j says', async (policy, paths) => {
    const { documents } = reportOf(await runIn({ ...FILES, 'f/syllint.config.yaml': policy }, ['f', '--format', 'json']));
    expect(documents.map((d) => d.path)).toEqual(paths);
  });

  it('counts what the policy leaves out, and what is named is judged all the same', async () => {
    const files = { ...FILES, 'f/syllint.config.yaml': 'exclude: [old]' };
    const ran = await runIn(files, ['f', 'f/old/b.md', '--format', 'json']);
    expect(ran.err).toContain('f: Left out 1 file that is not to be judged by the policy: old/b.md. To have one judged, name it.\n');
    expect(reportOf(ran).documents.map((d) => d.path)).toEqual(['f/a.md', 'f/old/b.md']);
  });

  it('is searched so for facts, too', async () => {
    const { out } = await runIn({ ...FILES, 'f/syllint.config.yaml': 'exclude: [old]' }, ['facts', 'f', '--format', 'json']);
    expect(JSON.parse(out).documents.map((d: { path: string }) => d.path)).toEqual(['f/a.md']);
  });
});

describe('a waiver', () => {
  const judged = (policy: string, argv: readonly string[] = [], files: { readonly [name: string]: string } = {}) =>
    runIn({ 'c.yaml': SIXTY_HOURS, 'syllint.config.yaml': policy, ...files }, ['c.yaml', '--format', 'json', ...argv]);

  it('takes a result out of the verdict and the exit code, and is shown', async () => {
    const ran = await judged(WAIVER);
    const [document] = reportOf(ran).documents;
    expect([ran.code, ran.err, document?.verdict, document?.counts.must.waived]).toEqual([0, '', 'meets', 1]);
    expect(document?.results.find((r) => r.rule === 'contact-hours')).toMatchObject({
      outcome: 'fail',
      waiver: { reason: 'It is agreed' },
    });
    expect(reportOf(ran)).not.toHaveProperty('problems');
  });

  it('holds to the end of its last day', async () => {
    const policy = WAIVER.replace(' }', ', until: 2027-01-31 }');
    const last = await judged(policy, ['--date', '2027-01-31']);
    expect([last.code, last.err]).toEqual([0, '']);
    const after = await judged(policy, ['--date', '2027-02-01']);
    expect([after.code, after.err]).toEqual([
      1,
      'syllint.config.yaml:2:72: Note: The waiver of "contact-hours" for c.yaml ended on 2027-01-31. It no longer counts. Delete it, or give it a later day if the reason still holds.\n',
    ]);
    expect(reportOf(after).problems).toMatchObject([
      { code: 'expired-waiver', level: 'note', path: 'syllint.config.yaml', line: 2, column: 72 },
    ]);
  });

  it.each<readonly [what: string, waiver: string, argv: readonly string[], files: { readonly [name: string]: string }, unused: boolean]>([
    ['that a file needs', 'contact-hours, files: c.yaml', [], {}, false],
    ['that nothing needs', 'practicum, files: c.yaml', [], {}, true],
    ['of a rule that is met', 'code-sets, files: c.yaml', [], {}, true],
    ['for a file that is not there', 'contact-hours, files: d.yaml', [], {}, true],
    ['for a file that was not judged', 'contact-hours, files: d.yaml', [], { 'd.yaml': SIXTY_HOURS }, false],
    ['for files that were not all judged', 'code-sets, files: "*.yaml"', [], { 'd.yaml': SIXTY_HOURS }, false],
    ['for files that were all judged', 'code-sets, files: "*.yaml"', ['d.yaml'], { 'd.yaml': SIXTY_HOURS }, true],
    ['for files of which one needs it', 'contact-hours, files: "*.yaml"', ['d.yaml'], { 'd.yaml': STARTER }, false],
    ['for a folder that was not judged', 'code-sets, files: e', [], { 'e/c.yaml': SIXTY_HOURS }, false],
    ['for a folder of which all was judged', 'code-sets, files: e', ['e'], { 'e/c.yaml': SIXTY_HOURS }, true],
    ['for no file of a folder that was judged', 'code-sets, files: "x*"', ['.'], {}, true],
    ['for a file that cannot be read', 'code-sets, files: e.yaml', ['e.yaml'], { 'e.yaml': '' }, false],
  ])('%s', async (_, waiver, argv, files, unused) => {
    const { err } = await judged(`rules: { practicum: off }\nwaivers: [{ rule: ${waiver}, reason: x }]\n`, argv, files);
    const note =
      /^syllint\.config\.yaml:2:11: Note: The waiver of "[a-z-]+" for .+ is not needed: no file there falls short of that rule\. Delete it\.$/m;
    expect(note.test(err)).toBe(unused);
  });

  it('that is not needed is a note, which does not judge and is not said where it is to be quiet', async () => {
    const files = { 'c.yaml': STARTER, 'syllint.config.yaml': WAIVER };
    expect((await runIn(files, ['c.yaml'])).code).toBe(0);
    expect(await runIn(files, ['c.yaml', '--quiet'])).toMatchObject({ code: 0, err: '' });
  });

  it('reaches no file outside of the folder of its policy', async () => {
    const files = { 'c.yaml': SIXTY_HOURS, 'p/mine.yaml': 'waivers:\n  - { rule: contact-hours, files: "**", reason: x }\n' };
    expect((await runIn(files, ['c.yaml', '--policy', 'p/mine.yaml'])).code).toBe(1);
  });
});

describe('a policy with a problem', () => {
  it('judges none of its files, is told once, and lets others be judged', async () => {
    const files = { 'a/c.yaml': STARTER, 'a/d.yaml': STARTER, 'a/syllint.config.yaml': 'profil: cpc\n', 'b.yaml': STARTER };
    const ran = await runIn(files, ['a', 'b.yaml', '--format', 'json', '--quiet']);
    const message = 'a/syllint.config.yaml:1:1: The key "profil" is not known here. Did you mean "profile"?\n';
    expect([ran.code, ran.err]).toEqual([2, message]);
    expect(reportOf(ran).documents.map((d) => [d.path, d.verdict, d.problems.length])).toEqual([
      ['a/c.yaml', null, 1],
      ['a/d.yaml', null, 1],
      ['b.yaml', 'meets', 0],
    ]);
  });
});
