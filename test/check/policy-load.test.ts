import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../src/check/policy-load.ts';
import { policyProblems } from '../../src/check/policy-meaning.ts';
import type { Library } from '../../src/check/policy.ts';
import { PROFILES, RULES } from '../../src/check/rules.generated.ts';
import { POLICY } from './policy-text.ts';
import { lineColumn } from './rule-text.ts';

const LIBRARY: Library = { rules: RULES, profiles: PROFILES };

/** Each problem as "line:column code level message remedy". */
function told(text: string): string[] {
  const { root, policy, problems } = loadPolicy('syllint.config.yaml', text);
  const all = policy ? policyProblems(root, policy, LIBRARY) : problems;
  return all.map((p) => `${lineColumn(text, p.span.start)} ${p.code} ${p.level}: ${p.message} ${p.remedy}`);
}

/** Replaces one piece of the policy, which must be in it. */
function spoiled(piece: string, by: string): string {
  const text = POLICY.replace(piece, by);
  expect(text).not.toBe(POLICY);
  return text;
}

describe('a policy file', () => {
  it('becomes a policy', () => {
    expect(told(POLICY)).toEqual([]);
    expect(loadPolicy('p.yaml', POLICY).policy).toEqual({
      profile: 'cpc',
      include: ['courses/**'],
      exclude: ['courses/drafts'],
      'rule-folders': ['rules'],
      rules: { practicum: 'must', 'contact-hours': { level: 'should', expect: { fact: 'contact-hours', 'at-least': 60 } } },
      waivers: [{ rule: 'claims', files: 'courses/*.md', reason: 'The page was written by the agency', until: '2027-06-30' }],
    });
  });

  it.each(['', '\n', '# Nothing yet\n', '\uFEFF# Nothing yet\r\n\r\n', 'profile: auto\n'])('may be %j', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('what is wrong with a policy file', () => {
  it.each<readonly [what: string, text: string, problem: string]>([
    [
      'a misspelt key',
      spoiled('profile:', 'profil:'),
      '1:1 unknown-key error: The key "profil" is not known here. Did you mean "profile"?',
    ],
    [
      'a key of another tool',
      spoiled('profile:', 'severity: high\nprofile:'),
      '1:1 unknown-key error: The key "severity" is not known here. Use one of: profile, include, exclude, rules, rule-folders, terms, waivers.',
    ],
    [
      'a profile that does not exist',
      spoiled('cpc', 'recomended'),
      '1:10 bad-policy error: There is no profile "recomended". Did you mean "recommended"?',
    ],
    [
      'one pattern that is no list',
      spoiled('[courses/**]', 'courses/**'),
      '2:10 wrong-type error: "include" cannot be the text "courses/**". Write a list, such as [a, b].',
    ],
    [
      'a pattern that leads outside',
      spoiled('courses/**', '../courses/**'),
      '2:11 bad-policy error: The pattern "../courses/**" leads out of the folder of this file. Write it from the folder of this file on, such as courses/*.md.',
    ],
    [
      'a pattern from the root of the disk',
      spoiled('courses/drafts', '/courses/drafts'),
      '3:11 bad-policy error: The pattern "/courses/drafts" begins at the root of the disk or at a home folder. Write it from the folder of this file on, such as courses/*.md.',
    ],
    [
      'a pattern with backslashes',
      spoiled('courses/*.md', 'courses\\*.md'),
      '10:12 bad-policy error: The pattern "courses\\*.md" holds a backslash. Write / between folders.',
    ],
    [
      'a pattern with a bracket left open',
      spoiled('courses/*.md', '"courses/[a.md"'),
      '10:12 bad-policy error: The pattern "courses/[a.md" holds a bracket that is not closed. Close it with ], or write ? in its place.',
    ],
    [
      'a pattern with braces',
      spoiled('courses/*.md', '"courses/{a,b}.md"'),
      '10:12 bad-policy error: The pattern "courses/{a,b}.md" holds braces, which have no meaning here. Write a pattern of its own for each.',
    ],
    [
      'a pattern that takes back',
      spoiled('courses/drafts', '"!courses/drafts"'),
      '3:11 bad-policy error: The pattern "!courses/drafts" begins with an exclamation mark, which has no meaning here. Name the files that are meant.',
    ],
    [
      'a folder of rules outside',
      spoiled('[rules]', '[../rules]'),
      '4:16 bad-policy error: The folder "../rules" is not inside the folder of this file. Move the rules into a folder beside this file, and name that.',
    ],
    [
      'a kind of terms that does not exist',
      'terms:\n  credential:\n    - { term: CPC, spellings: [coder] }\n',
      '2:3 unknown-key error: The key "credential" is not known here. Did you mean "credentials"?',
    ],
    [
      'spellings of a term that does not exist',
      'terms:\n  credentials:\n    - { term: CPT, spellings: [coder] }\n',
      '3:15 unknown-term error: "CPT" is not a term of "credentials". Did you mean "CPC"?',
    ],
    [
      'a term without spellings',
      'terms:\n  credentials:\n    - { term: CPC, spellings: [] }\n',
      '3:31 bad-rule error: "spellings" is empty. Give at least one entry.',
    ],
    [
      'a spelling that is none',
      'terms:\n  credentials:\n    - { term: CPC, spellings: [coder, "*"] }\n',
      '3:39 bad-policy error: "*" is no spelling. Begin and end it with a word.',
    ],
    [
      'a rule that does not exist',
      spoiled('practicum', 'practicums'),
      '6:3 unknown-rule error: There is no rule "practicums". Did you mean "practicum"?',
    ],
    [
      'an unknown level',
      spoiled('practicum: must', 'practicum: shall'),
      '6:14 bad-policy error: "shall" is not known for the rule "practicum". Use one of: must, should, may, off.',
    ],
    [
      'a level that is misspelt',
      spoiled('practicum: must', 'practicum: shoud'),
      '6:14 bad-policy error: "shoud" is not known for the rule "practicum". Did you mean "should"?',
    ],
    [
      'a rule without a level',
      spoiled('practicum: must', 'practicum:'),
      '6:3 bad-policy error: Nothing is said for the rule "practicum". Use one of: must, should, may, off.',
    ],
    [
      'a change without an expectation',
      spoiled('{ level: should, expect: { fact: contact-hours, at-least: 60 } }', '{ level: should }'),
      '7:3 missing-key error: The key "expect" is missing. Add "expect: …".',
    ],
    [
      'a change with an unknown level',
      spoiled('level: should', 'level: off'),
      '7:27 unknown-term error: "off" is not known as a level. Use one of: must, should, may.',
    ],
    [
      'a misspelt check',
      spoiled('at-least', 'at-lest'),
      '7:66 unknown-key error: The key "at-lest" is not known here. Did you mean "at-least"?',
    ],
    [
      'an unknown fact',
      spoiled('fact: contact-hours', 'fact: contact-hour'),
      '7:51 unknown-term error: "contact-hour" is not known as a fact. Did you mean "contact-hours"?',
    ],
    [
      'a wrong unit',
      spoiled('at-least: 60', 'at-least: 60 hours'),
      '7:76 wrong-type error: "at-least" cannot be the text "60 hours". Write a number.',
    ],
    [
      'a check that does not fit',
      spoiled('at-least: 60', 'includes-all: [CPT]'),
      '7:66 bad-rule error: "includes-all" does not fit "contact-hours", which holds a number. Use stated, at-least or at-most.',
    ],
    [
      'a term of another fact',
      spoiled('fact: contact-hours, at-least: 60', 'fact: code-sets, includes-all: [CPC]'),
      '7:77 unknown-term error: "CPC" is not a term of "code-sets". Did you mean "CPT"?',
    ],
    [
      'a waiver of a rule that does not exist',
      spoiled('rule: claims', 'rule: claim'),
      '9:11 unknown-rule error: There is no rule "claim". Did you mean "claims"?',
    ],
    [
      'a waiver without a reason',
      spoiled('    reason: The page was written by the agency\n', ''),
      '9:5 missing-key error: The key "reason" is missing. Add "reason: …".',
    ],
    [
      'a waiver with an empty reason',
      spoiled('The page was written by the agency', '" "'),
      '11:13 bad-rule error: "reason" is empty. Write at least one sentence.',
    ],
    [
      'a waiver for no files',
      spoiled('    files: courses/*.md\n', ''),
      '9:5 missing-key error: The key "files" is missing. Add "files: …".',
    ],
    [
      'a waiver to a day that does not exist',
      spoiled('2027-06-30', '2027-06-31'),
      '12:12 bad-rule error: "2027-06-31" is not a date. Write the date as YYYY-MM-DD.',
    ],
    [
      'a waiver with a misspelt key',
      spoiled('until:', 'untill:'),
      '12:5 unknown-key error: The key "untill" is not known here. Did you mean "until"?',
    ],
    [
      'a list of waivers that is none',
      'waivers: claims\n',
      '1:10 wrong-type error: "waivers" cannot be the text "claims". Write a list, such as [a, b].',
    ],
    ['a key that stands twice', `${POLICY}profile: ccs\n`, '13:1 duplicate-key error: This key is given twice. Keep one of the two lines.'],
    [
      'a bracket left open',
      'include: [a\n',
      '2:1 yaml-syntax error: A bracket or brace is not closed. Close the list with "]" or the map with "}".',
    ],
  ])('%s', (_, text, problem) => {
    expect(told(text)).toEqual([problem]);
  });
});
