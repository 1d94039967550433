import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STARTER } from '../../src/report/starter.ts';
import { SIXTY_HOURS } from './sixty-hours.ts';
import { run, runIn, withFiles } from './world.ts';

const SILENT = 'title: Coding I\ncontact-hours: 96\n';

const policyIn = (cwd: string): string => readFileSync(join(cwd, 'syllint.config.yaml'), 'utf8');

describe('a baseline', () => {
  it('lets what falls short today pass from now on, and reports what was mended', async () => {
    await withFiles({ 'c/short.yaml': SIXTY_HOURS, 'c/silent.yaml': SILENT, 'c/good.yaml': STARTER }, async (cwd) => {
      expect((await run(['c', '--quiet'], { cwd })).code).toBe(1);
      const updated = await run(['c', '--update-baseline'], { cwd });
      expect([updated.code, updated.err]).toEqual([
        0,
        'Wrote 9 waivers to syllint.config.yaml. Say there why each is accepted, or mend the course and delete it.\n',
      ]);
      expect(updated.out).toContain('Waived:    Baseline of 2026-11-22');
      expect(policyIn(cwd)).toContain('\n  - { rule: contact-hours, files: c/short.yaml, reason: Baseline of 2026-11-22 }\n');
      const next = await run(['c'], { cwd });
      expect(next).toEqual({ code: 0, out: updated.out, err: '' });
      await run(['c', '--update-baseline', '--quiet'], { cwd });
      expect(policyIn(cwd).match(/Baseline/g)).toHaveLength(9);
    });
  });

  it('does not cover what becomes worse, and says what is no longer needed', async () => {
    const policy = 'waivers:\n  - { rule: contact-hours, files: c.yaml, reason: Baseline of 2026-01-01 }\n';
    const worse = await runIn({ 'c.yaml': SIXTY_HOURS.replace('[CPC]', '[]'), 'syllint.config.yaml': policy }, ['c.yaml', '--quiet']);
    expect(worse).toEqual({ code: 1, out: 'c.yaml: Falls short: 7 of 8 requirements met, 1 not met, 1 waived.\n', err: '' });
    const mended = await runIn({ 'c.yaml': STARTER, 'syllint.config.yaml': policy }, ['c.yaml']);
    expect([mended.code, mended.err]).toEqual([
      0,
      'syllint.config.yaml:2:5: Note: The waiver of "contact-hours" for c.yaml is not needed: no file there falls short of that rule. Delete it.\n',
    ]);
  });

  it('is added to the policy of each file, whose text stays as it was', async () => {
    const text = '# Ours\nprofile:   recommended   # as ever\nrules:\n    claims:   off\n';
    await withFiles({ 'a/c.yaml': SIXTY_HOURS, 'a/syllint.config.yaml': text, 'b.yaml': SIXTY_HOURS }, async (cwd) => {
      const { code, err } = await run(['a', 'b.yaml', '--update-baseline', '--date', '2027-03-04'], { cwd });
      expect(code).toBe(0);
      expect(err).toContain('Wrote 1 waiver to a/syllint.config.yaml. ');
      expect(readFileSync(join(cwd, 'a/syllint.config.yaml'), 'utf8')).toBe(
        `${text}waivers:\n  - { rule: contact-hours, files: c.yaml, reason: Baseline of 2027-03-04 }\n`,
      );
      expect(policyIn(cwd)).toMatch(/ {2}- \{ rule: contact-hours, files: b\.yaml, reason: Baseline of 2027-03-04 \}\n$/);
    });
  });

  it('goes to the policy that is named, also where it is not there yet', async () => {
    await withFiles({ 'a [1].yaml': SIXTY_HOURS }, async (cwd) => {
      const argv = ['a [1].yaml', '--policy', 'mine.yaml', '--quiet'];
      expect((await run([...argv, '--update-baseline'], { cwd })).code).toBe(0);
      expect(existsSync(join(cwd, 'syllint.config.yaml'))).toBe(false);
      expect((await run(argv, { cwd })).code).toBe(0);
      expect((await run(['a [1].yaml', '--quiet'], { cwd })).code).toBe(1);
    });
  });

  it('leaves what is advised alone, and writes nothing where nothing is required', async () => {
    await withFiles({ 'c.yaml': STARTER }, async (cwd) => {
      expect((await run(['c.yaml', '--update-baseline'], { cwd })).code).toBe(0);
      expect(existsSync(join(cwd, 'syllint.config.yaml'))).toBe(false);
    });
  });

  it('is not made for a file that cannot be judged, and the exit code says so', async () => {
    await withFiles({ 'c.yaml': SIXTY_HOURS, 'e.md': '' }, async (cwd) => {
      expect((await run(['c.yaml', 'e.md', '--update-baseline', '--quiet'], { cwd })).code).toBe(2);
      expect(policyIn(cwd)).not.toContain('e.md');
    });
  });

  it.each<readonly [what: string, cwd: string, argv: readonly string[], message: RegExp]>([
    ['standard input', '.', ['-'], /^syllint: Standard input cannot be waived, since it is no file\. Name the file instead\.\n$/],
    [
      'a file outside of its folder',
      'in',
      ['../c.yaml'],
      /^syllint: \.\.\/c\.yaml is not in the folder of syllint\.config\.yaml, so .+\. Put the policy into a folder above that file\.\n$/,
    ],
  ])('cannot be made for %s', async (_, folder, argv, message) => {
    await withFiles({ 'c.yaml': SIXTY_HOURS, 'in/x.txt': '' }, async (cwd) => {
      const { code, out, err } = await run([...argv, '--update-baseline'], { cwd: join(cwd, folder) });
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(message);
    });
  });
});
