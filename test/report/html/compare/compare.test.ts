import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { htmlComparison } from '../../../../src/report/html/compare/html.tsx';
import type { Report } from '../../../../src/report/report.ts';
import { many, of, ONE, TWO } from '../../compare/pairs.ts';
import { document, evidence, report, result, rule } from '../../sample.ts';
import { comparisonPage, fileAt, UNREAD, words } from '../pages.ts';

const BLUEPRINT = fileAt('test/corpus/samples/02-curriculum-blueprint-180.md');
const CLASSES = fileAt('test/corpus/samples/16-cpc-classes-80-120.md');
const EXEMPLARY = fileAt('curricula/cpc-exemplary.yaml');

const made = (value: Report, texts: readonly (readonly [string, string])[] = []): string =>
  htmlComparison(value, { profiles: [], texts: new Map(texts) });

describe('the page of a comparison', () => {
  let html = '';
  beforeAll(async () => {
    html = await comparisonPage([BLUEPRINT, CLASSES, EXEMPLARY, UNREAD]);
  });

  it('begins with what the courses come to', () => {
    expect(words(html)).toContain(
      'Four courses, side by side Checked against “Recommended”: the advice of working coders on choosing a course, with ICD-10 in place of ICD-9. As of November 22, 2026. ' +
        '1 of the 3 meets all 9 requirements. They differ on 2. 1 was not judged. Differences come first.',
    );
    expect(html).toContain('<title>Four courses, side by side – course comparison</title>');
  });

  it('names each course with its letter, its standing and its questions', () => {
    expect(words(html)).toMatch(
      / A The Medical Billing and Coding Online Course Curriculum test\/corpus\/samples\/02-curriculum-blueprint-180\.md School not stated Falls short 8 of 9 required met, 1 not met 11 questions to ask the school of course A Of the hours/,
    );
    expect(words(html)).toContain('D bad.yaml Not judged Line 2: This line is indented with a tab. Indent with spaces.');
  });

  it('has a column for each course that could be read, and a head for each row', () => {
    const tables = html.match(/<table[^]*?<\/table>/g) ?? [];
    expect(tables.length).toBeGreaterThan(2);
    for (const table of tables) {
      expect(table.match(/scope="col"/g)).toHaveLength(4);
      const rows = table.split('<tbody')[1]!.match(/<tr[^]*?<\/tr>/g) ?? [];
      expect(rows.filter((row) => row.match(/<td/g)?.length !== 3 || row.match(/scope="row"/g)?.length !== 1)).toEqual([]);
    }
  });

  it('shows the outcome, what was found and the lines that it rests on', () => {
    const [row = ''] = html.slice(html.indexOf('<b>Most code-book time goes to CPT</b>')).split('</tr>');
    expect(words(row)).toContain(
      'Required. 70% to 90% of the hours on the three code books go to CPT. Only hours on CPT, ICD and HCPCS count. ' +
        'A Not met The Medical Billing and Coding Online Course Curriculum 58.3%. Worked out: 70 CPT hours of 120 (70 CPT + 40 ICD + 10 HCPCS). ' +
        'Lines 32, 34, 36 of course A: Most code-book time goes to CPT Line 32 Step 2: Diagnosis coding (40 hours)',
    );
  });

  it('marks the proof in a quote, and holds no more of the text', () => {
    expect(html).toContain('<p dir="auto">Total Estimated Time | <mark>180 hours</mark></p>');
    expect(html).not.toContain('I still think of the chef');
  });

  it('shows the cost and does not judge it', () => {
    const shown = words(html.slice(html.indexOf('id="shown"')));
    expect(shown).toMatch(/Shown, and not judged Fact A .+ B .+ C .+ Cost A Not stated .+ B Not stated .+ C \$1,950 .+ Line 52 cost: /);
  });

  it('lets in only its own styles and script', () => {
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;
    const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map((m) => hash(m[1]!));
    expect(styles).toHaveLength(2);
    expect(policy.split('; ')[1]).toBe(`style-src ${styles.join(' ')}`);
    expect(html).not.toMatch(/\sstyle="|\son\w+="|<(?:img|iframe|object|link rel="stylesheet")/);
  });

  it('has each id once, and a target for each jump', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((m) => m[1]!);
    expect(ids).toHaveLength(new Set(ids).size);
    const jumps = [...html.matchAll(/ href="#([^"]*)"/g)].map((m) => m[1]!);
    expect(jumps.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('is the same each time', async () => expect(await comparisonPage([BLUEPRINT, CLASSES, EXEMPLARY, UNREAD])).toBe(html));
});

describe('a comparison', () => {
  it('of many courses scrolls in a region of its own, of few it does not', () => {
    expect(made(many(5)).match(/<div class="across" role="region" aria-labelledby="[\w-]+" tabindex="0">/g)).toHaveLength(4);
    expect(made(many(4))).not.toContain('class="across"');
  });

  it('is the courses alone where it is to be quiet, and where only one was read', async () => {
    expect(await comparisonPage([BLUEPRINT, EXEMPLARY], true)).not.toContain('<table');
    const alone = await comparisonPage([BLUEPRINT, UNREAD]);
    expect(alone).not.toContain('<table');
    expect(words(alone)).toContain('Only 1 of the 2 could be judged, so there is nothing to compare.');
  });

  it('says what is waived, and why the closest line does not count', () => {
    const text = words(made(of(ONE, TWO)));
    expect(text).toContain('A Not met, waived Coding I A sure pass. Waived: Agreed Line 9');
    expect(text).toContain('Not stated Coding II Nothing. This is work outside of class, not class time. Closest: Line 44 of course B');
  });

  it('names the criteria of each course where they are not the same', () => {
    const other = document([result('goal', 'must', 'pass')], {
      path: 'o.md',
      profile: 'mine',
      because: 'The first credential stated is CCS.',
    });
    const text = words(made({ ...report([ONE, other], []), rules: { recommended: [], mine: [rule('goal', 'A goal', 'must')] } }));
    expect(text).toContain('Checked against “recommended”.');
    expect(text).toContain('Checked against “mine”. The first credential stated is CCS.');
    expect(text).toContain('Not asked');
  });

  it('names the file of a proof in a program as short as it can', () => {
    const proof = evidence(1, 'Goal: CPC', { path: 'p/one.md', column: 7 });
    const program = document([result('goal', 'must', 'pass', { evidence: [proof] })], { path: 'p/all.yaml', courses: ['p/one.md'] });
    const html = made(of(program, TWO), [['p/one.md', 'Goal: CPC\n']]);
    expect(html).toContain('<span class="small">one.md, line 1</span><p dir="auto">Goal: <mark>CPC</mark></p>');
  });

  it('takes hostile text for text', () => {
    const EVIL = '</style></script><script>alert(1)</script><img src=x onerror=alert(1)>"\' onload="x" <!-- ]]> \u202eevil\u0000\ud800';
    const bad = evidence(1, EVIL);
    const near = { fact: 'contact-hours', reason: 'denied', evidence: [bad] } as const;
    const evil = (path: string) =>
      document(
        [result('goal', 'must', 'fail', { expected: EVIL, found: EVIL, evidence: [bad], closest: [near], waiver: { reason: EVIL } })],
        {
          path: path + EVIL,
          title: EVIL,
          because: EVIL,
          facts: { cost: [{ value: EVIL, basis: 'stated', evidence: [bad] }], provider: [{ value: EVIL, basis: 'stated', evidence: [] }] },
          problems: [{ code: 'near-key', level: 'note', message: EVIL, remedy: EVIL, path: EVIL, line: 1, column: 2 }],
        },
      );
    const html = made(report([evil('a'), evil('b')], [{ ...rule('goal', EVIL, 'must', EVIL), why: EVIL, fix: EVIL }]));
    expect(html.match(/<script>/g)).toHaveLength(1);
    expect(html.match(/<style>/g)).toHaveLength(2);
    expect(html).not.toMatch(/<[^>]*\son(?:error|load)=|<img|<!-- |[\u0000\u202e]|\p{Cs}/u);
    expect(html.split('&lt;img src=x').length).toBeGreaterThan(20);
  });
});
