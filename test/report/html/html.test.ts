import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { htmlReport } from '../../../src/report/html/html.tsx';
import type { Report } from '../../../src/report/report.ts';
import { document, evidence, report, result, rule } from '../sample.ts';
import { fileAt, pageOf, UNREAD, words } from './pages.ts';

const BLUEPRINT = fileAt('test/corpus/samples/02-curriculum-blueprint-180.md');
const EXEMPLARY = fileAt('curricula/cpc-exemplary.yaml');

const idsOf = (html: string): string[] => [...html.matchAll(/ id="([^"]*)"/g)].map((m) => m[1]!);
const jumpsOf = (html: string): string[] => [...html.matchAll(/ href="#([^"]*)"/g)].map((m) => m[1]!);
const bodyOf = (html: string): string => html.slice(html.indexOf('<body>'));
/** The element of an id, up to the end of the page. */
const from = (html: string, id: string): string => html.slice(html.indexOf(` id="${id}"`));

/** A page of documents that are made up. */
const made = (value: Report, texts: readonly (readonly [string, string])[] = []): string =>
  htmlReport(value, { profiles: [], texts: new Map(texts) });

describe('the page of one course', () => {
  let html = '';
  beforeAll(async () => {
    html = await pageOf([BLUEPRINT]);
  });

  it('begins with the verdict and says what it was checked against', () => {
    expect(words(html)).toContain(
      'The Medical Billing and Coding Online Course Curriculum School not stated. Read from test/corpus/samples/02-curriculum-blueprint-180.md , 60 lines, on November 22, 2026. ' +
        'Checked against “Recommended”: the advice of working coders on choosing a course, with ICD-10 in place of ICD-9. What CPT, CPC and the other letters mean . ' +
        'Falls short: 8 of 9 requirements met, 1 not met. ',
    );
    expect(html).toContain('<title>Falls short: The Medical Billing and Coding Online Course Curriculum – course report</title>');
  });

  it('shows the facts, and what is not stated in its place', () => {
    const facts = words(from(html, 'fact-contact-hours'));
    expect(facts).toContain(
      'Contact hours 180 hours 3 Line 14 Prepares for CPC, CCA 1 Line 9 Code books you need ICD-10-CM, CPT, HCPCS 5 Line 22 6 Line 23 7 Line 24 Weeks Not stated',
    );
  });

  it('draws the hours with all numbers in words', () => {
    const labels = [...html.matchAll(/role="img" aria-label="([^"]*)"/g)].map((m) => m[1]);
    expect(labels).toEqual([
      'Bar: this course has 180 hours. 80 hours are advised.',
      'Two bars. This course: CPT 58.3%, ICD and HCPCS together 41.7%. Advised: CPT 75% to 85%.',
      'Hours by subject. Code books: CPT 70, ICD 40, HCPCS 10. Other subjects: Billing 25, Exam practice 15, Anatomy 10, Terminology 10.',
    ]);
    expect(words(html)).toContain('Where the 180 hours go.');
  });

  it('gives each criterion its proof, and each proof its criteria', () => {
    const share = from(html, 'rule-cpt-share');
    expect(words(share)).toContain(
      'Found 58.3%. Worked out: 70 CPT hours of 120 (70 CPT + 40 ICD + 10 HCPCS). It says 9 Line 32 Step 2: Diagnosis coding (40 hours) – ICD-10-CM conventions, guidelines, chapters. 10 Line 34',
    );
    expect(share).toContain('<a class="ref" href="#e9"><span class="tab">9</span> <span class="place">Line 32</span></a>');
    const line = from(html, 'e9').split('</ul>', 1)[0]!;
    expect(line).toContain('href="#rule-cpt-share"');
    expect(words(line)).toContain('9 CPT share of the code-book hours: required , advised');
  });

  it('says whose advice it is', () => {
    expect(words(from(html, 'rule-cpt-share'))).toContain(
      'Whose advice Four Steps to Becoming a Home Based Medical Coder : 80% of class time on CPT, 20% on ICD and HCPCS. A recommendation, not an exam rule.',
    );
    expect(html).toContain('<a class="ext" href="https://www.aapc.com/resources/cpc-exam-faqs">AAPC, CPC exam questions and answers</a>');
  });

  it('asks the school', () => {
    const [letter = ''] = words(from(html, 'questions')).split('Thank you.');
    expect(letter).toContain('I am thinking about enrolling in “The Medical Billing and Coding Online Course Curriculum”.');
    const mail = /href="(mailto:[^"]*)"/.exec(html)![1]!.replaceAll('&amp;', '&');
    expect(new URL(mail).searchParams.get('body')).toContain(
      '\n11. Until when can I leave the course, and how much do I get back?\n\nThank you.',
    );
  });

  it('shows the text with the numbers of its lines', () => {
    const source = from(html, 'source');
    expect(words(source)).toContain('# The Medical Billing and Coding Online Course Curriculum I still think of the chef');
    expect(source).toContain('<li class="gap" value="3">I still think');
    expect(source).toContain('<li>- coffee</li>');
  });
});

describe('every page', () => {
  it.each([
    ['of one course', [BLUEPRINT]],
    ['of a course that meets all', [EXEMPLARY]],
    ['of several courses', [BLUEPRINT, EXEMPLARY, UNREAD]],
    ['of what could not be read', [UNREAD]],
  ])('%s has each id once and a target for each jump', async (_which, files) => {
    const html = await pageOf(files);
    const ids = idsOf(html);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(jumpsOf(html).filter((id) => !ids.includes(id))).toEqual([]);
    expect(html).not.toMatch(/\sstyle="|\son\w+="|<(?:img|iframe|object|link rel="stylesheet")/);
  });

  it('lets in only its own style and script', async () => {
    const html = await pageOf([EXEMPLARY]);
    const hash = (tag: string): string => {
      const text = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(html)![1]!;
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    };
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hash('style')}`,
      `script-src ${hash('script')}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('is the same each time', async () => expect(await pageOf([BLUEPRINT])).toBe(await pageOf([BLUEPRINT])));
});

describe('the page of several courses', () => {
  let html = '';
  beforeAll(async () => {
    html = await pageOf([BLUEPRINT, EXEMPLARY, UNREAD]);
  });

  it('begins with all of them', () => {
    expect(words(html)).toContain(
      'Course report of November 22, 2026 3 courses: 1 meets all requirements, 1 falls short, 1 was not judged. Course Verdict Required ' +
        'The Medical Billing and Coding Online Course Curriculum test/corpus/samples/02-curriculum-blueprint-180.md Falls short 8 of 9 met ' +
        'Professional Medical Coding curricula/cpc-exemplary.yaml Meets 9 of 9 met bad.yaml bad.yaml Not judged ',
    );
    expect(jumpsOf(html).filter((id) => id.endsWith('-course'))).toEqual(['c1-course', 'c2-course', 'c3-course']);
  });

  it('says what stood in the way of one', () => {
    expect(words(from(html, 'c3-course'))).toContain(
      'Not judged. Line 2: This line is indented with a tab. Indent with spaces. What the letters mean',
    );
  });

  it('is the table alone where it is to be quiet', async () => {
    const quiet = await pageOf([BLUEPRINT, EXEMPLARY], true);
    expect(quiet).toContain('<table');
    expect(quiet).not.toContain('<article');
    expect(jumpsOf(quiet)).toEqual(['main', 'm-not-met', 'm-met']);
  });
});

describe('what a report may hold besides', () => {
  const RULES = [rule('goal', 'A goal is named', 'must'), rule('hours', 'Enough hours', 'must')];

  it('a waiver with its reason, and no question', () => {
    const waived = result('goal', 'must', 'fail', { waiver: { reason: 'Named in the catalog', until: '2027-06-30' } });
    const text = words(made(report([document([waived, result('hours', 'must', 'pass')])], RULES)));
    expect(text).toContain('A goal is named Not met Required, waived');
    expect(text).toContain('Waived Named in the catalog. Until 2027-06-30.');
    expect(text).not.toContain('Question on goal?');
  });

  it('a closest line with its reason, underlined', () => {
    const near = {
      fact: 'contact-hours',
      reason: 'out-of-class',
      evidence: [evidence(1, 'Homework: 6 hours', { column: 11, endColumn: 18 })],
    } as const;
    const html = made(report([document([result('hours', 'must', 'not-stated', { closest: [near] })])], RULES), [
      ['courses/one.md', 'Homework: 6 hours'],
    ]);
    expect(html).toContain(
      '<p dir="auto">Homework: <mark>6 hours</mark></p></blockquote><p>This is work outside of class, not class time.</p>',
    );
    expect(html).toContain('Homework: <mark class="near" id="e1">6 hours</mark><span class="tab">1</span>');
  });

  it('proof of which the text is not at hand, without links', () => {
    const html = made(report([document([result('goal', 'must', 'pass', { evidence: [evidence(3, 'Goal: CPC')] })])], RULES));
    expect(html).toContain(
      '<span class="ref"><span class="tab">1</span> <span class="place">Line 3</span></span><p dir="auto"><mark>Goal: CPC</mark></p>',
    );
    expect(html).not.toContain('id="source"');
  });

  it('more proofs than are quoted, by their places', () => {
    const lines = Array.from({ length: 30 }, (_, i) => evidence(i + 1, `CPT ${i}`));
    const text = words(made(report([document([result('goal', 'must', 'pass', { evidence: lines })])], RULES)));
    expect(text).toContain('3 Line 3 CPT 2 Also 4 Line 4 5 Line 5');
    expect(text).toContain('15 Line 15 and 15 more places');
  });

  it('why the syllabus decided on its profile', () => {
    const html = made(report([document([result('goal', 'must', 'pass')], { because: 'The first credential stated is CPC.' })], RULES));
    expect(words(html)).toContain('Checked against “recommended”. The first credential stated is CPC.');
  });

  it('notes on the reader’s own files', () => {
    const problem = { code: 'old-data', level: 'note', message: 'Old.', remedy: 'Look.', path: 'syllint', line: 1, column: 1 } as const;
    expect(words(made({ ...report([document([])], []), problems: [problem] }))).toContain('Note. syllint : Old. Look.');
  });
});

describe('hostile text', () => {
  const EVIL = '</style></script><script>alert(1)</script><img src=x onerror=alert(1)>"\' onload="x" &lt; <!-- ]]> \u202eevil\u0000\ud800';
  const SHOWN =
    "&lt;/style>&lt;/script>&lt;script>alert(1)&lt;/script>&lt;img src=x onerror=alert(1)>&quot;' onload=&quot;x&quot; &amp;lt; &lt;!-- ]]> evil\ufffd";

  const html = (() => {
    const bad = evidence(1, EVIL, { endColumn: EVIL.length + 1 });
    const source = { name: EVIL, standing: 'official', figure: EVIL, link: 'javascript:alert(1)', checked: '2026-11-22' } as const;
    const rules = [{ ...rule('goal', EVIL, 'must', EVIL), why: EVIL, fix: EVIL, source: [source] }];
    const near = { fact: 'contact-hours', reason: 'denied', evidence: [bad] } as const;
    const results = [
      result('goal', 'must', 'fail', { expected: EVIL, found: EVIL, evidence: [bad], closest: [near] }),
      result('other', 'must', 'fail', { waiver: { reason: EVIL } }),
    ];
    const facts = { provider: [{ value: EVIL, basis: 'computed', how: EVIL, evidence: [bad] }] } as const;
    const problems = [{ code: 'near-key', level: 'note', message: EVIL, remedy: EVIL, path: EVIL, line: 1, column: 2 }] as const;
    const evil = document(results, { path: EVIL, title: EVIL, because: EVIL, facts, problems });
    return made(report([evil, document([], { path: 'b.md' })], rules), [[EVIL, EVIL]]);
  })();

  it('is only ever text', () => {
    const tags = new Set([...bodyOf(html).matchAll(/<\/?([a-z0-9]+)/gi)].map((m) => m[1]));
    for (const tag of ['img', 'style', 'iframe']) expect(tags).not.toContain(tag);
    expect(html.match(/<script>/g)).toHaveLength(1);
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html).not.toMatch(/<[^>]*\son(?:error|load)=/);
    expect(html).not.toContain('javascript:');
    expect(html).not.toContain('<!-- ');
  });

  it('is shown as it is, without what nobody sees', () => {
    expect(bodyOf(html).split(SHOWN).length).toBeGreaterThan(15);
    expect(html).not.toMatch(/[\u0000\u202e]|\p{Cs}/u);
  });
});

describe('a very long syllabus', () => {
  it('is shown around its marks', async () => {
    const filler = 'Nothing that matters stands on this line of the text.\n\n'.repeat(5_000);
    const html = await pageOf([['long.md', `# Medical Coding I\n\nContact hours: 96\n\n${filler}`]]);
    expect(html.length).toBeLessThan(150_000);
    expect(words(html)).toContain('hold no mark and are left out.');
  });
});
