import { describe, expect, it } from 'vitest';
import { gitlabReport } from '../../src/report/gitlab.ts';
import { ONE, THREE } from './courses.ts';
import { document, evidence, report, result } from './sample.ts';

const subject = (id: string): string => id;
const issues = (one = ONE, silence = true) => JSON.parse(gitlabReport(one, { silence, subject }));

describe('the report in Code Quality', () => {
  it('is a list of issues', () => {
    expect(issues(ONE, false)).toEqual([
      {
        description:
          'Most code-book time goes to CPT (required). Not met. Found: 58%. Worked out: 70 CPT hours of 120 (70 CPT + 40 ICD-10-CM + 10 HCPCS). Expected: 70% to 90% of the hours on the three code books go to CPT.',
        check_name: 'share',
        fingerprint: expect.stringMatching(/^[\da-f]{16}$/),
        severity: 'major',
        location: { path: 'courses/one.md', lines: { begin: 32 } },
      },
    ]);
  });

  it.each([
    ['must', 'major'],
    ['should', 'minor'],
    ['may', 'info'],
  ] as const)('%s is %s', (level, severity) => {
    expect(issues(report([document([result('a', level, 'not-stated')])], []))).toMatchObject([{ severity }]);
  });

  it('names a document that could not be read', () => {
    expect(issues(THREE).at(-1)).toMatchObject({
      description: 'Not judged. A tab indents this line. Use spaces.',
      check_name: 'yaml-syntax',
      severity: 'blocker',
      location: { path: 'courses/bad.yaml', lines: { begin: 3 } },
    });
  });

  it('is an empty list where nothing falls short, or all that does is waived', () => {
    const clean = [result('a', 'must', 'pass'), result('b', 'must', 'fail', { waiver: { reason: 'Agreed' } })];
    expect(gitlabReport(report([document(clean)], []), { silence: true, subject })).toBe('[]\n');
  });

  it('knows an issue again when its line has moved', () => {
    const at = (line: number) => issues(report([document([result('a', 'must', 'fail', { evidence: [evidence(line, 'x')] })])], []))[0];
    expect(at(4).fingerprint).toBe(at(40).fingerprint);
    expect([at(4), at(40)].map((i) => i.location.lines.begin)).toEqual([4, 40]);
  });
});
