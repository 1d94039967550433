import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { profileRules, PROFILE_IDS } from '../../src/check/profile.ts';
import { RULES } from '../../src/check/rules.generated.ts';

const TEXT = readFileSync('docs/criteria.md', 'utf8');
const rows = TEXT.split('\n').filter((line) => /^\| (?!---)/.test(line));
const named = (text: string): string[] => [...text.matchAll(/`([a-z0-9-]+)`/g)].flatMap(([, id]) => id ?? []);
const ids = new Set(RULES.map((rule) => rule.id));

describe('the table of criteria', () => {
  it('names rules and profiles that exist', () => {
    expect(named(TEXT).filter((id) => !ids.has(id) && !PROFILE_IDS.includes(id))).toEqual([]);
  });

  it('leaves no rule out', () => {
    expect([...ids].filter((id) => !named(TEXT).includes(id))).toEqual([]);
  });

  it('has a rule or a reason in each row', () => {
    const bare = rows.filter(
      (row) => named(row).length === 0 && !row.includes('No rule.') && !/^\| (?:Criterion|What the texts say|Topic) /.test(row),
    );
    expect(rows.length).toBeGreaterThan(50);
    expect(bare).toEqual([]);
  });

  it('gives the profiles the rules that they have', () => {
    const [head = '', ...topics] = rows.slice(rows.findIndex((row) => row.startsWith('| Topic ')));
    const columns = named(head);
    const cells = topics.map((row) => row.slice(1, -1).split('|'));
    const wrong = cells.flatMap(([topic, ...of]) =>
      columns.flatMap((profile, i) => {
        const has = profileRules(profile)?.rules.map((r) => r.id) ?? [];
        return named(of[i] ?? '')
          .filter((id) => !has.includes(id))
          .map((id) => `${topic}: ${profile} does not ask ${id}`);
      }),
    );
    expect(wrong).toEqual([]);
    const listed = new Set(cells.flatMap(([, ...of]) => of.slice(0, columns.length).flatMap(named)));
    expect([...ids].filter((id) => !listed.has(id))).toEqual([]);
  });
});
