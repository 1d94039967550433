import { describe, expect, it } from 'vitest';
import { loadProfile, loadRule, loadRules } from '../../src/check/load.ts';
import { lineColumn, RULE } from './rule-text.ts';

/** Each problem as "line:column code message remedy". */
function told(text: string, problems: ReturnType<typeof loadRule>['problems']): string[] {
  return problems.map((p) => `${lineColumn(text, p.span.start)} ${p.code}: ${p.message} ${p.remedy}`);
}

const loaded = (text: string): string[] => told(text, loadRule('rules/x.yaml', text).problems);

/** Replaces one piece of the rule, which must be in it. */
function spoiled(piece: string | RegExp, by: string): string {
  const text = RULE.replace(piece, by);
  expect(text).not.toBe(RULE);
  return text;
}

const expecting = (expectation: string): string => spoiled(/^expect:.*$/m, `expect: ${expectation}`);

describe('a rule file', () => {
  it('becomes a rule', () => {
    const { rule, problems } = loadRule('rules/x.yaml', RULE);
    expect(problems).toEqual([]);
    expect(rule).toMatchObject({
      id: 'long-enough',
      level: 'must',
      expect: { fact: 'contact-hours', 'at-least': 72 },
      examples: { pass: [{ 'contact-hours': 72 }] },
    });
  });

  it('may say yes and no in words', () => {
    const text = RULE.replace(/^expect:.*$/m, 'expect: { fact: practicum, is: yes }')
      .replace('contact-hours: 72', 'practicum: yes')
      .replace('contact-hours: 71', 'practicum: no');
    const { rule } = loadRule('rules/x.yaml', text);
    expect(rule).toMatchObject({ expect: { is: true }, examples: { pass: [{ practicum: true }], fail: [{ practicum: false }] } });
  });

  it('may begin with a byte order mark and end its lines with CRLF', () => {
    expect(loadRule('rules/x.yaml', `\uFEFF${RULE.replaceAll('\n', '\r\n')}`).rule?.id).toBe('long-enough');
  });
});

describe('keys and types', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['a mistyped key', spoiled('why:', 'wyh:'), ['4:1 unknown-key: The key "wyh" is not known here. Did you mean "why"?']],
    [
      'a mistyped condition',
      spoiled('at-least', 'at-leats'),
      ['9:32 unknown-key: The key "at-leats" is not known here. Did you mean "at-least"?'],
    ],
    [
      'a mistyped outcome',
      spoiled('not-stated:', 'notstated:'),
      ['17:3 unknown-key: The key "notstated" is not known here. Did you mean "not-stated"?'],
    ],
    [
      'a strange key',
      spoiled('fix:', 'severity: high\nfix:'),
      [
        '11:1 unknown-key: The key "severity" is not known here. Use one of: id, title, level, why, source, expect, when, ask, fix, examples.',
      ],
    ],
    ['a missing key', spoiled(/^ask.*\n/m, ''), ['1:1 missing-key: The key "ask" is missing. Add "ask: …".']],
    ['a missing key of a source', spoiled(/^ {4}checked.*\n/m, ''), ['6:5 missing-key: The key "checked" is missing. Add "checked: …".']],
    ['no example that fails', spoiled(/ {2}fail:\n.*\n/, ''), ['12:1 missing-key: The key "fail" is missing. Add "fail: […]".']],
    [
      'a text for a number',
      spoiled('at-least: 72', 'at-least: many'),
      ['9:42 wrong-type: "at-least" cannot be the text "many". Write a number.'],
    ],
    ['a number for a text', spoiled(/^title:.*$/m, 'title: 80'), ['2:8 wrong-type: "title" cannot be the number 80. Write a text.']],
    [
      'a text for a list',
      spoiled(/source:\n( .*\n){3}/, 'source: S4\n'),
      ['5:9 wrong-type: "source" cannot be the text "S4". Write a list, such as [a, b].'],
    ],
    ['a number for a check', expecting('80'), ['9:9 wrong-type: "expect" cannot be the number 80. Write keys with values.']],
    [
      'stated: false',
      expecting('{ fact: weeks, stated: false }'),
      ['9:32 wrong-type: "stated" cannot be "false". Write "stated" as: true.'],
    ],
    ['a why left empty', spoiled(/^why:.*$/m, 'why:'), ['4:5 wrong-type: "why" cannot be empty. Write a text.']],
    ['an empty why', spoiled(/^why:.*$/m, 'why: " "'), ['4:6 bad-rule: "why" is empty. Write at least one sentence.']],
    ['an empty ask', spoiled(/^ask:.*$/m, "ask: ''"), ['10:6 bad-rule: "ask" is empty. Write at least one sentence.']],
    ['an empty fix', spoiled(/^fix:.*$/m, "fix: ''"), ['11:6 bad-rule: "fix" is empty. Write at least one sentence.']],
    ['no source', spoiled(/source:\n( .*\n){3}/, 'source: []\n'), ['5:9 bad-rule: "source" is empty. Give at least one entry.']],
    ['an unknown level', spoiled('level: must', 'level: most'), ['3:8 unknown-term: "most" is not known as a level. Did you mean "must"?']],
    [
      'an unknown standing',
      spoiled('recommendation', 'hearsay'),
      ['7:15 unknown-term: "hearsay" is not known as a standing. Use one of: official, recommendation, third-party, ours.'],
    ],
    ['a bad date', spoiled('2026-11-22', '2026-13-01'), ['8:14 bad-rule: "2026-13-01" is not a date. Write the date as YYYY-MM-DD.']],
    [
      'a bad link',
      spoiled('    checked', '    link: javascript:alert(1)\n    checked'),
      ['8:11 bad-rule: "javascript:alert(1)" is not a link. Write a full link that begins with https://.'],
    ],
    [
      'a bad id',
      spoiled('long-enough', 'Long enough'),
      ['1:5 bad-rule: "Long enough" is not an id. Use lower-case letters, digits and hyphens, such as contact-hours.'],
    ],
  ])('%s', (_, text, problems) => {
    expect(loaded(text)).toEqual(problems);
  });
});

describe('what goes together', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'an unknown fact',
      expecting('{ fact: contact-hour, at-least: 72 }'),
      ['9:17 unknown-term: "contact-hour" is not known as a fact. Did you mean "contact-hours"?'],
    ],
    [
      'an unknown term',
      expecting('{ fact: code-sets, includes-all: [CPT, HCPC] }'),
      ['9:48 unknown-term: "HCPC" is not a term of "code-sets". Did you mean "HCPCS"?'],
    ],
    [
      'a term of another fact',
      expecting('{ fact: course-level, is: beginner }'),
      ['9:35 unknown-term: "beginner" is not a term of "course-level". Use one of: introductory, extensive.'],
    ],
    [
      'a check for terms on a number',
      expecting('{ fact: contact-hours, includes-all: [CPT] }'),
      ['9:32 bad-rule: "includes-all" does not fit "contact-hours", which holds a number. Use stated, at-least or at-most.'],
    ],
    [
      'a check for numbers on terms',
      expecting('{ fact: claims, at-most: 0 }'),
      ['9:25 bad-rule: "at-most" does not fit "claims", which holds terms. Use stated, includes-all, includes-any, only or excludes.'],
    ],
    [
      'a check for terms on a text',
      expecting('{ fact: cost, is: cheap }'),
      ['9:23 bad-rule: "is" does not fit "cost", which holds a text. Use stated.'],
    ],
    [
      'only on one term',
      expecting('{ fact: course-level, only: [extensive] }'),
      ['9:31 bad-rule: "only" does not fit "course-level", which holds one term. Use stated, is, includes-any or excludes.'],
    ],
    [
      'a word for yes or no',
      expecting('{ fact: practicum, is: maybe }'),
      ['9:32 wrong-type: "practicum" is yes or no, not "maybe". Write is: true or is: false.'],
    ],
    [
      'yes or no for a term',
      expecting('{ fact: course-level, is: yes }'),
      ['9:35 wrong-type: "course-level" is a term, not yes or no. Use one of: introductory, extensive.'],
    ],
    [
      'a check that asks nothing',
      expecting('{ fact: weeks }'),
      ['9:17 bad-rule: Nothing is asked about "weeks". Add stated, at-least or at-most.'],
    ],
    [
      'a check without a fact',
      expecting('{ at-least: 3 }'),
      ['9:1 missing-key: The key "fact" is missing. Name the fact that is asked about, such as fact: contact-hours.'],
    ],
    [
      'bounds that exclude each other',
      expecting('{ fact: weeks, at-least: 9, at-most: 8 }'),
      ['9:46 bad-rule: No value is at least 9 and at most 8. Let at-least be the smaller number.'],
    ],
    [
      'an empty list of terms',
      expecting('{ fact: code-sets, excludes: [] }'),
      ['9:38 bad-rule: "excludes" is empty. Name at least one term.'],
    ],
    [
      'any-of beside a check',
      expecting('{ fact: weeks, stated: true, any-of: [{ fact: months, stated: true }] }'),
      ['9:38 bad-rule: "any-of" stands beside "fact", "stated". Put every check inside any-of, or leave any-of out.'],
    ],
    [
      'any-of inside any-of',
      expecting('{ any-of: [{ any-of: [{ fact: months, stated: true }] }] }'),
      ['9:22 bad-rule: "any-of" stands inside "any-of". List all checks in the outer any-of.'],
    ],
    [
      'a fault inside of any-of',
      expecting('{ any-of: [{ fact: months, at-leest: 3 }] }'),
      ['9:36 unknown-key: The key "at-leest" is not known here. Did you mean "at-least"?'],
    ],
    [
      'a fault in the guard',
      spoiled('ask:', 'when: { fact: months, is: yes }\nask:'),
      ['10:23 bad-rule: "is" does not fit "months", which holds a number. Use stated, at-least or at-most.'],
    ],
  ])('%s', (_, text, problems) => {
    expect(loaded(text)).toEqual(problems);
  });
});

describe('examples', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'one that comes out otherwise',
      spoiled('at-least: 72', 'at-least: 73'),
      [
        '14:7 untrue-example: This example stands under "pass" and comes out as "fail": 72 hours. Move it to "fail", or change what the rule expects.',
      ],
    ],
    [
      'one that is not silent',
      spoiled('title: Coding I', 'contact-hours: 90'),
      [
        '18:7 untrue-example: This example stands under "not-stated" and comes out as "pass": 90 hours. Move it to "pass", or change what the rule expects.',
      ],
    ],
    [
      'an unknown fact',
      spoiled('title: Coding I', 'titel: Coding I'),
      ['18:7 unknown-key: The key "titel" is not known here. Did you mean "title"?'],
    ],
    [
      'a wrong type',
      spoiled('contact-hours: 71', 'contact-hours: few'),
      ['16:22 wrong-type: "contact-hours" cannot be the text "few". Write a number.'],
    ],
    [
      'an unknown term',
      spoiled('title: Coding I', 'code-sets: [CPT, ICD-10-MC]'),
      ['18:24 unknown-term: "ICD-10-MC" is not a term of "code-sets". Did you mean "ICD-10-CM"?'],
    ],
    [
      'none in a list of terms',
      spoiled('title: Coding I', 'code-sets: [CPT, none]'),
      ['18:24 unknown-term: "none" is not a term of "code-sets". Use one of: CPT, ICD-10-CM, ICD-10-PCS, HCPCS, ICD-9-CM, ICD-10, ICD.'],
    ],
    [
      'no keys at all',
      spoiled('- title: Coding I', '- 6'),
      ['18:7 wrong-type: "not-stated" cannot be the number 6. Write keys with values.'],
    ],
  ])('%s', (_, text, problems) => {
    expect(loaded(text)).toEqual(problems);
  });
});

describe('YAML', () => {
  it.each<readonly [string, string, string]>([
    ['an empty file', '', '1:1 wrong-type'],
    ['a list', '- a\n', '1:1 wrong-type'],
    ['a duplicate key', `${RULE}ask: again\n`, '19:1 duplicate-key'],
    ['an alias', RULE.replace('level: must', 'level: *must'), '3:8 yaml-feature'],
    ['a bracket left open', RULE.replace('at-least: 72 }', 'at-least: 72'), '10:1 yaml-syntax'],
  ])('%s', (_, text, start) => {
    expect(loaded(text)[0]).toMatch(new RegExp(`^${start}: \\S`));
  });

  it('survives brackets without end', () => {
    expect(loadRule('rules/x.yaml', '['.repeat(50_000)).problems[0]?.code).toBe('yaml-syntax');
  });
});

describe('rules together', () => {
  it('must differ in their ids', () => {
    const files = loadRules([
      { path: 'rules/a.yaml', text: RULE },
      { path: 'rules/b.yaml', text: `# again\n${RULE}` },
      { path: 'rules/c.yaml', text: RULE.replace('long-enough', 'another') },
    ]);
    expect(files.map((f) => f.rule?.id)).toEqual(['long-enough', undefined, 'another']);
    expect(files.flatMap((f) => told(f.text, f.problems))).toEqual([
      '2:5 duplicate-rule: The rule "long-enough" stands in rules/a.yaml already. Give this rule another id, or delete one of the two files.',
    ]);
  });
});

describe('a profile file', () => {
  const PROFILE =
    'id: mine\ntitle: Mine\ndescription: What I ask for.\nrules:\n  - rule: contact-hours\n  - rule: practicum\n    level: must\n';
  const ids = ['contact-hours', 'practicum', 'claims'];

  it('becomes a profile', () => {
    expect(loadProfile('p.yaml', PROFILE, ids).profile).toEqual({
      id: 'mine',
      title: 'Mine',
      description: 'What I ask for.',
      rules: [{ rule: 'contact-hours' }, { rule: 'practicum', level: 'must' }],
    });
  });

  it.each<readonly [string, string, string]>([
    [
      'an unknown rule',
      PROFILE.replace('contact-hours', 'contact-hour'),
      '5:11 bad-profile: There is no rule "contact-hour". Did you mean "contact-hours"?',
    ],
    [
      'a rule twice',
      PROFILE.replace('practicum', 'contact-hours'),
      '6:11 bad-profile: The rule "contact-hours" stands here twice. Delete one of the two lines.',
    ],
    [
      'an unknown level',
      PROFILE.replace('must', 'shall'),
      '7:12 unknown-term: "shall" is not known as a level. Use one of: must, should, may.',
    ],
    ['an unknown key', PROFILE.replace('level', 'lvel'), '7:5 unknown-key: The key "lvel" is not known here. Did you mean "level"?'],
    ['no rules', PROFILE.replace(/rules:[^]*/, 'rules: []\n'), '4:8 bad-rule: "rules" is empty. Give at least one entry.'],
  ])('%s', (_, text, problem) => {
    expect(told(text, loadProfile('p.yaml', text, ids).problems)).toEqual([problem]);
  });
});
