import { describe, expect, it } from 'vitest';
import { PROFILE_IDS, profileRules } from '../../src/check/profile.ts';
import { RULES } from '../../src/check/rules.generated.ts';
import { runIn } from './world.ts';

const COURSE = 'title: Coding I\nweeks: 16\ncredentials: [CPC]\n';

describe('facts', () => {
  it('prints each value with its line', async () => {
    const { code, out, err } = await runIn({ 'c.yaml': COURSE }, ['facts', 'c.yaml']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('  Weeks (weeks)\n    16 weeks\n      Line 2     “weeks: 16”\n');
  });

  it('prints them as JSON', async () => {
    const { out } = await runIn({ 'c.yaml': COURSE }, ['facts', 'c.yaml', '--format', 'json']);
    const { schema, documents } = JSON.parse(out);
    expect([schema, Object.keys(documents[0])]).toEqual([1, ['path', 'facts', 'near', 'problems']]);
    expect(documents[0].facts.weeks).toMatchObject([{ value: 16, basis: 'stated', evidence: [{ line: 2 }] }]);
    expect(documents[0].facts.credentials).toMatchObject([{ value: 'CPC', evidence: [{ line: 3 }] }]);
  });

  it('say once what one line nearly says twice', async () => {
    const text = '# Medical Coding\n\nCovers CPT. Expect 6 hours of homework and 2 hours of reading at home each week.\n';
    const { out } = await runIn({ 'c.md': text }, ['facts', 'c.md']);
    expect(out.match(/Contact hours: This is work outside of class/g)).toHaveLength(1);
  });

  it('of a file that cannot be read are none', async () => {
    const { code, out, err } = await runIn({ 'e.md': '' }, ['facts', 'e.md']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^e\.md: .+\n$/);
  });
});

describe('rules', () => {
  it.each([...PROFILE_IDS])('of %s are listed, all', async (profile) => {
    const { code, out } = await runIn({}, ['rules', '--profile', profile]);
    expect(code).toBe(0);
    for (const rule of profileRules(profile)?.rules ?? []) expect(out).toMatch(new RegExp(`^  ${rule.id} `, 'm'));
  });

  it('are listed as JSON', async () => {
    const { out } = await runIn({}, ['rules', '--format', 'json']);
    const { schema, profile, rules } = JSON.parse(out);
    expect([schema, profile, rules.length > 0]).toEqual([1, 'recommended', true]);
    for (const rule of rules) expect(Object.keys(rule)).toEqual(['id', 'title', 'level', 'why', 'source', 'expect', 'ask', 'fix']);
  });
});

describe('explain', () => {
  it.each(RULES.map((rule) => rule.id))('says why of %s, and by whose authority', async (id) => {
    const { code, out } = await runIn({}, ['explain', id]);
    expect(code).toBe(0);
    for (const opening of ['Expected: ', 'Why: ', 'Source: ', 'Ask the school: ', 'What a school would write: ', 'Examples']) {
      expect(out).toMatch(new RegExp(`^${opening}`, 'm'));
    }
  });

  it('reads a rule file, too', async () => {
    const file = [
      'id: mine',
      'title: Twenty weeks or more',
      'level: should',
      'why: Time helps.',
      'source: [{ name: A book, standing: official, checked: 2026-11-22 }]',
      'expect: { fact: weeks, at-least: 20 }',
      'ask: How many weeks?',
      'fix: State them.',
      'examples: { pass: [{ weeks: 20 }], fail: [{ weeks: 10 }] }',
    ];
    const { code, out, err } = await runIn({ 'mine.yaml': file.join('\n') }, ['explain', 'mine.yaml']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Twenty weeks or more (advised)\nmine\n\nExpected: 20 weeks or more.\n');
    expect(out).toContain('  Not met    Weeks: 10 weeks.\n');
  });
});

describe('help', () => {
  it.each([['--help'], ['check', '--help']])('%s is no error', async (...argv) => {
    const { code, out, err } = await runIn({}, argv);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Usage: syllint/);
  });
});
