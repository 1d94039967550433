import { describe, expect, it } from 'vitest';
import { githubReport } from '../../src/report/github.ts';
import { ONE, THREE } from './courses.ts';
import { workflowLines } from './parsed.ts';
import { document, evidence, report, result, rule } from './sample.ts';

const many = (n: number, level: 'must' | 'should' | 'may') =>
  Array.from({ length: n }, (_none, i) => result(`${level}-${i}`, level, i % 2 === 0 ? 'not-stated' : 'fail'));

describe('the report for GitHub Actions', () => {
  it('names what falls short first, then silence', () => {
    expect(githubReport(ONE, { silence: true }).split('\n')).toEqual([
      '::error file=courses/one.md,line=32,endLine=32,col=1,endColumn=36,title=Most code-book time goes to CPT (required)::Not met. Found: 58%25. Worked out: 70 CPT hours of 120 (70 CPT + 40 ICD-10-CM + 10 HCPCS). Expected: 70%25 to 90%25 of the hours on the three code books go to CPT. Ask: Of the hours on the code books, how many are on CPT?',
      '::error file=courses/one.md,line=9,endLine=9,col=1,endColumn=35,title=Roughly 80 contact hours (required)::Not stated. Found: Nothing. No line says how many hours of class the course has. Closest line: This is work outside of class, not class time. Expected: 72 hours or more of class, lab and supervised practice. Homework does not count. Ask: How many hours of class does the course include?',
      '::warning file=courses/one.md,line=1,endLine=1,col=1,endColumn=1,title=At least 80 contact hours (advised)::Not stated. Found: Nothing. Expected: Expected of hours-80. Ask: Is it 80 hours?',
      '1 course: 1 falls short.',
      '',
    ]);
  });

  it('begins with what could not be judged', () => {
    const { commands } = workflowLines(githubReport(THREE, { silence: false }));
    expect(commands.map((c) => [c.command, c.properties['title'], c.properties['file']])).toEqual([
      ['error', 'Not judged', 'courses/bad.yaml'],
      ['error', 'Most code-book time goes to CPT (required)', 'courses/one.md'],
    ]);
  });

  it.each([
    [10, []],
    [11, ['and 1 more error', 'and 1 more warning', 'and 1 more notice']],
    [25, ['and 15 more errors', 'and 15 more warnings', 'and 15 more notices']],
  ])('shows at most ten of %i of each kind', (n, words) => {
    const results = [...many(n, 'must'), ...many(n, 'should'), ...many(n, 'may')];
    const lines = workflowLines(githubReport(report([document(results)], []), { silence: true }));
    expect(lines.words).toEqual([...words, '1 course: 1 falls short.']);
    expect(lines.commands.map((c) => c.command)).toEqual([
      ...Array.from({ length: 10 }, () => 'error'),
      ...Array.from({ length: 10 }, () => 'warning'),
      ...Array.from({ length: 10 }, () => 'notice'),
    ]);
    expect(lines.commands.slice(0, Math.min(10, Math.floor(n / 2))).every((c) => c.message.startsWith('Not met.'))).toBe(true);
  });

  it('says nothing of columns for several lines, which GitHub would refuse', () => {
    const long = result('a', 'must', 'fail', { evidence: [evidence(3, 'x', { endLine: 4 })] });
    const { commands } = workflowLines(githubReport(report([document([long])], []), { silence: true }));
    expect(commands[0]?.properties).toEqual({ file: 'courses/one.md', line: '3', endLine: '4', title: 'a (required)' });
  });

  it('leaves out what is waived', () => {
    const waived = result('a', 'must', 'fail', { waiver: { reason: 'Agreed' } });
    expect(githubReport(report([document([waived])], []), { silence: true })).toBe('1 course: 1 meets all requirements.\n');
  });

  it.each([
    ['a,b: c%2C.md', 'file=a%2Cb%3A c%252C.md'],
    ['a\r\n::error::b.md', 'file=a%0D%0A%3A%3Aerror%3A%3Ab.md'],
    ['a\u001b[2J\u202e.md', 'file=a.md'],
  ])('the path %j is written as %s', (path, property) => {
    const text = githubReport(report([document([result('a', 'must', 'fail')], { path })], []), { silence: true });
    expect(text.split('\n')).toHaveLength(3);
    expect(text).toContain(`::error ${property},line=1`);
  });

  it.each([
    ['\n::set-output name=x::y', '::set-output name=x::y'],
    ['100%0A', '100%250A'],
    ['\r##[error]x', '##[error]x'],
  ])('the words %j are data, written as %s', (found, said) => {
    const one = report([document([result('a', 'must', 'fail', { found })])], [rule('a', `A, b: c${found}`, 'must')]);
    const text = githubReport(one, { silence: true });
    expect(text).toContain(`::Not met. Found: ${said} Expected`);
    expect(workflowLines(text).commands).toHaveLength(1);
  });
});
