import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withWaivers } from '../../src/check/policy-baseline.ts';
import { loadPolicy } from '../../src/check/policy-load.ts';

const NEW = { rule: 'claims', files: 'a, b.md', reason: 'Baseline of 2026-11-22' };
const ITEM = '{ rule: claims, files: "a, b.md", reason: Baseline of 2026-11-22 }';
const OLD = { rule: 'practicum', files: '*.md', reason: 'x' };

describe('waivers are added', () => {
  it.each<readonly [what: string, before: string, after: string]>([
    ['to nothing', '', `# What syllint judges by in this folder and below, and what is accepted here.\nwaivers:\n  - ${ITEM}\n`],
    ['to a comment', '# Ours\n', `# Ours\nwaivers:\n  - ${ITEM}\n`],
    ['to other keys', 'profile:   cpc # ours\nexclude: [a,b]', `profile:   cpc # ours\nexclude: [a,b]\nwaivers:\n  - ${ITEM}\n`],
    [
      'to a list, before what follows it',
      'waivers:\n    # why\n    - rule: practicum\n      files: "*.md"\n      reason: x # tail\n\n# after\nprofile: cpc\n',
      `waivers:\n    # why\n    - rule: practicum\n      files: "*.md"\n      reason: x # tail\n    - ${ITEM}\n\n# after\nprofile: cpc\n`,
    ],
    [
      'to a list that is not indented and ends without a line end',
      'waivers:\n- { rule: practicum, files: "*.md", reason: x }',
      `waivers:\n- { rule: practicum, files: "*.md", reason: x }\n- ${ITEM}\n`,
    ],
    ['with the line ends of the file', 'profile: cpc\r\n', `profile: cpc\r\nwaivers:\r\n  - ${ITEM}\r\n`],
    ['to an empty list', 'waivers: []\nprofile: cpc # ours\n', `waivers:\n  - ${ITEM}\nprofile: cpc # ours\n`],
    ['to a key without a list', 'waivers:\nprofile: cpc # ours\n', `waivers:\n  - ${ITEM}\nprofile: cpc # ours\n`],
  ])('%s', (_, before, after) => {
    expect(withWaivers(before, [NEW])).toBe(after);
  });

  it.each([
    'waivers: [{ rule: practicum, files: "*.md", reason: x }]\nprofile: cpc\n',
    '{ profile: cpc, waivers: [{ rule: practicum, files: "*.md", reason: x }] }\n',
    '---\nprofile: cpc\nwaivers:\n  - rule: practicum\n    files: "*.md"\n    reason: >-\n      x\n...\n',
  ])('whatever the form of the file: %j', (before) => {
    const after = withWaivers(before, [NEW, { ...NEW, until: '2027-01-01' }]);
    expect(parse(after)).toEqual({ profile: 'cpc', waivers: [OLD, NEW, { ...NEW, until: '2027-01-01' }] });
    expect(loadPolicy('p.yaml', after).problems).toEqual([]);
  });
});
