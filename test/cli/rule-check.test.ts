import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROFILE, RULE } from '../check/policy-text.ts';
import { run, runIn } from './world.ts';

const check = (files: { readonly [name: string]: string }) => runIn(files, ['rules', '--check', 'mine']);

describe('rules --check', () => {
  it('says that all is well', async () => {
    const files = {
      'mine/r.yaml': RULE,
      'mine/profiles/p.yml': PROFILE,
      'mine/notes.md': '# x',
      'mine/terms/t.yaml': 'x',
      'mine/syllint.config.yaml': '',
    };
    expect(await check(files)).toEqual({
      code: 0,
      out: 'mine: 1 rule and 1 profile, nothing wrong, and every example comes out as it says.\n',
      err: '',
    });
  });

  it('takes the rules of syllint itself', async () => {
    const { code, err } = await run(['rules', '--check', 'rules'], { cwd: resolve('.') });
    expect([code, err]).toEqual([0, '']);
  });

  it.each<readonly [what: string, files: { readonly [name: string]: string }, message: string]>([
    [
      'a misspelt check',
      { 'mine/r.yaml': RULE.replace('at-least', 'at-leest') },
      'mine/r.yaml:9:32: The key "at-leest" is not known here. Did you mean "at-least"?',
    ],
    [
      'an untrue example',
      { 'mine/r.yaml': RULE.replace('at-least: 72', 'at-least: 73') },
      'mine/r.yaml:14:7: This example stands under "pass" and comes out as "fail": 72 hours. Move it to "fail", or change what the rule expects.',
    ],
    [
      'a profile that does not fit',
      { 'mine/r.yaml': RULE, 'mine/profiles/p.yaml': PROFILE.replace('recommended', 'advised') },
      'mine/profiles/p.yaml:4:10: There is no profile "advised". Use one of: ',
    ],
    [
      'a rule of syllint’s name',
      { 'mine/r.yaml': RULE.replace('long-enough', 'contact-hours') },
      'mine/r.yaml:1:5: A rule "contact-hours" comes with syllint already. Give yours another id; ',
    ],
    [
      'no rule',
      { 'mine/x.txt': '' },
      'mine: There is no rule file in this folder. Put each rule in a YAML file of its own, and profiles in a folder named profiles.',
    ],
    ['no folder', {}, 'mine: There is no file or folder of this name. Check the spelling and the folder that you are in.'],
    ['a file', { mine: RULE }, 'syllint: mine is no folder. Name the folder that the rule is in.'],
  ])('tells of %s, once', async (_, files, message) => {
    const { code, out, err } = await check(files);
    expect([code, out]).toEqual([2, '']);
    expect(err.slice(0, message.length)).toBe(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});
