import { existsSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { docxOf, paragraph } from '../read/docx/docx-file.ts';
import { run, runIn, withFiles } from './world.ts';

const COURSE = '# CPT Coding\n\nContact hours: 84\n\nThe course prepares for the CPC exam.\n';
const FILES = { 'c.md': COURSE };

describe('convert', () => {
  it('prints a curriculum that can be judged', async () => {
    const { code, out, err } = await runIn(FILES, ['convert', 'c.md']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('\n# Line 3: “Contact hours: 84”\ncontact-hours: 84\n');
    const facts = await runIn({ 'made.yaml': out }, ['facts', 'made.yaml', '--format', 'json']);
    expect([facts.code, facts.err]).toEqual([0, '']);
    expect(JSON.parse(facts.out).documents[0].facts).toMatchObject({ 'contact-hours': [{ value: 84 }], credentials: [{ value: 'CPC' }] });
  });

  it('names the paragraph of a Word file', async () => {
    const { out } = await runIn({ 'c.docx': docxOf(paragraph('CPT Coding') + paragraph('Contact hours: 84')) }, ['convert', 'c.docx']);
    expect(out).toContain('\n# Paragraph 2: “Contact hours: 84”\ncontact-hours: 84\n');
  });

  it('reads standard input', async () => {
    const { code, out } = await runIn({}, ['convert', '-', '--stdin-filename', 'x.md'], { stdin: COURSE });
    expect([code, out]).toEqual([0, expect.stringContaining('\n# What syllint read in x.md.')]);
  });

  it('writes a file, and says what to do with it', async () => {
    await withFiles(FILES, async (cwd) => {
      const { code, out, err } = await run(['convert', 'c.md', '--output', 'made.yaml'], { cwd });
      expect([code, out, err]).toEqual([0, '', 'Wrote made.yaml. Check it, answer its questions, then run: syllint check made.yaml\n']);
      expect(readFileSync(join(cwd, 'made.yaml'), 'utf8')).toMatch(/^# yaml-language-server.*[^]*contact-hours: 84\n/);
    });
  });

  it('never writes over a file unless it is forced to', async () => {
    await withFiles({ ...FILES, 'made.yaml': 'mine' }, async (cwd) => {
      const argv = ['convert', 'c.md', '--output', 'made.yaml'];
      const refused = await run(argv, { cwd });
      expect([refused.code, refused.err]).toEqual([
        2,
        'syllint: made.yaml exists already. Name another file, or add --force to replace it.\n',
      ]);
      expect(readFileSync(join(cwd, 'made.yaml'), 'utf8')).toBe('mine');
      expect((await run([...argv, '--force'], { cwd })).code).toBe(0);
      expect(readFileSync(join(cwd, 'made.yaml'), 'utf8')).toContain('contact-hours: 84');
    });
  });

  it.each(['c.md', './c.md', 'link.md'])('never writes over what it reads: %s', async (output) => {
    await withFiles(FILES, async (cwd) => {
      symlinkSync('c.md', join(cwd, 'link.md'));
      const { code, err } = await run(['convert', 'c.md', '--output', output, '--force'], { cwd });
      expect([code, err]).toEqual([2, 'syllint: The curriculum would overwrite the syllabus c.md. Name another file after --output.\n']);
      expect(readFileSync(join(cwd, 'c.md'), 'utf8')).toBe(COURSE);
    });
  });

  it.each(readdirSync('curricula').filter((file) => file.endsWith('.yaml')))('leaves %s as it is', async (file) => {
    const text = readFileSync(join('curricula', file), 'utf8');
    expect(await runIn({ [file]: text }, ['convert', file, '--quiet'])).toEqual({ code: 0, out: text, err: '' });
  });

  it('leaves what it made as it is', async () => {
    const { out } = await runIn(FILES, ['convert', 'c.md']);
    expect(await runIn({ 'made.yaml': out }, ['convert', 'made.yaml'])).toEqual({ code: 0, out, err: '' });
  });

  it.each<[string, Record<string, string>, string[], RegExp]>([
    ['a folder', { 'f/c.md': COURSE }, ['f'], /^syllint: A curriculum is made of one syllabus\./],
    ['a file that is not there', {}, ['x.md'], /^x\.md: There is no file or folder of this name\./],
    ['what is no syllabus', { 'c.md': 'Eggs and milk.\n' }, ['c.md'], /^c\.md: This does not look like a course syllabus/],
    [
      'a faulty curriculum',
      { 'c.yaml': 'title: A\ncontact-huors: 3\n' },
      ['c.yaml'],
      /^c\.yaml:2:1: The key "contact-huors" is not known here\./,
    ],
    ['a file into no folder', FILES, ['c.md', '--output', 'no/made.yaml'], /^syllint: no\/made\.yaml cannot be written \(ENOENT\)\./],
    ['nothing', {}, [], /^syllint: Missing required argument 'file'\./],
  ])('refuses %s', async (_, files, argv, message) => {
    await withFiles(files, async (cwd) => {
      const { code, out, err } = await run(['convert', ...argv], { cwd });
      expect([code, out, err]).toEqual([2, '', expect.stringMatching(message)]);
      expect(existsSync(join(cwd, 'made.yaml'))).toBe(false);
    });
  });
});
