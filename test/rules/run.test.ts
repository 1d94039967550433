import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROFILE_IDS } from '../../src/check/profile.ts';
import { DATA_CHECKED, RULES } from '../../src/check/rules.generated.ts';
import { runIn } from '../cli/world.ts';

const FILES = {
  'cpc.yaml': readFileSync('curricula/cpc-exemplary.yaml', 'utf8'),
  'ccs.yaml': readFileSync('curricula/ccs-exemplary.yaml', 'utf8'),
  'other.yaml': 'title: Office work\ncredentials: [CBCS]\ncontact-hours: 96\n',
  'silent.yaml': 'title: Coding I\ncontact-hours: 96\n',
  'empty.md': '',
};

interface Document {
  readonly path: string;
  readonly profile: string;
  readonly because?: string;
  readonly verdict: string | null;
}

const ran = async (...argv: string[]) => {
  const { out, err, code } = await runIn(FILES, [...argv, '--format', 'json']);
  return { code, err, ...(JSON.parse(out) as { rules: object; documents: Document[]; problems?: { code: string; level: string }[] }) };
};

describe('--profile auto', () => {
  it('takes the profile of the first credential, and says why', async () => {
    const { rules, documents } = await ran('cpc.yaml', 'ccs.yaml', 'other.yaml', 'silent.yaml', 'empty.md', 'no.md', '--profile', 'auto');
    expect(documents.map((d) => [d.path, d.profile, d.because, d.verdict])).toEqual([
      ['cpc.yaml', 'cpc', 'The first credential stated is CPC.', 'meets'],
      ['ccs.yaml', 'ccs', 'The first credential stated is CCS.', 'meets'],
      ['other.yaml', 'recommended', 'The first credential stated is CBCS, which has no profile of its own.', 'falls-short'],
      ['silent.yaml', 'recommended', 'No credential is stated as the goal.', 'cannot-tell'],
      ['empty.md', 'recommended', undefined, null],
      ['no.md', 'recommended', undefined, null],
    ]);
    expect(Object.keys(rules)).toEqual(['ccs', 'cpc', 'recommended']);
  });

  it('lists the rules of the profiles that were taken, and of no other', async () => {
    const { rules } = await ran('cpc.yaml', '--profile', 'auto');
    expect(Object.keys(rules)).toEqual(['cpc']);
  });

  it('says it at the head of the report, for the terminal and in Markdown', async () => {
    const line = 'Profile: ccs, because the first credential stated is CCS.';
    expect((await runIn(FILES, ['ccs.yaml', '--profile', 'auto'])).out).toContain(`Hospital Coding Specialist\n${line}\n`);
    expect((await runIn(FILES, ['ccs.yaml', '--profile', 'auto', '--format', 'markdown'])).out).toContain(`\n${line}\n`);
  });

  it('gives no reason where a profile was asked for', async () => {
    const { documents } = await ran('cpc.yaml', '--profile', 'cpc');
    expect(documents.map((d) => [d.profile, 'because' in d])).toEqual([['cpc', false]]);
    expect((await runIn(FILES, ['cpc.yaml', '--profile', 'cpc'])).out).not.toContain('because');
  });

  it('is among the names that are offered', async () => {
    const { code, err } = await runIn(FILES, ['cpc.yaml', '--profile', 'autom']);
    expect([code, err]).toEqual([2, 'syllint: There is no profile "autom". Did you mean "auto"?\n']);
  });
});

describe('each profile', () => {
  it.each(PROFILE_IDS.map((id) => [id, id === 'ccs' ? 'ccs.yaml' : 'cpc.yaml']))('%s is met by an exemplary course', async (id, file) => {
    const { documents } = await ran(file, '--profile', id);
    expect(documents[0]?.verdict).toBe('meets');
  });
});

/** The oldest day among the sources of the rules and the data, and days after it. */
const OLDEST = [...Object.values(DATA_CHECKED), ...RULES.flatMap((r) => r.source.map((s) => s.checked))].toSorted()[0] ?? '';
const later = (years: number, days = 0): string => {
  const day = new Date(`${OLDEST}T00:00:00Z`);
  return new Date(Date.UTC(day.getUTCFullYear() + years, day.getUTCMonth(), day.getUTCDate() + days)).toISOString().slice(0, 10);
};

describe('data that were checked long ago', () => {
  it('are a note, once for a run of several courses', async () => {
    const now = await ran('cpc.yaml', 'ccs.yaml', 'silent.yaml', '--date', OLDEST);
    const then = await ran('cpc.yaml', 'ccs.yaml', 'silent.yaml', '--date', later(5));
    expect(then.err).toBe(
      `syllint: Note: Some of the sources and exam facts behind the rules were last checked on ${OLDEST}, more than 12 months before ${later(5)}. Look for a newer version of syllint, and ask AAPC or AHIMA about the exam.\n`,
    );
    expect(then.problems).toMatchObject([{ code: 'old-data', level: 'note' }]);
    expect([then.code, then.documents]).toEqual([now.code, now.documents]);
  });

  it.each([
    ['on the day itself', later(0), 0],
    ['12 months later', later(1), 0],
    ['a day after that', later(1, 1), 1],
    ['long before', '1999-01-01', 0],
  ])('%s, on %s: %d notes', async (_when, date, notes) => {
    const { err, problems } = await ran('cpc.yaml', '--date', date);
    expect([err === '', problems?.length ?? 0]).toEqual([notes === 0, notes]);
  });

  it('are not spoken of where it is to be quiet', async () => {
    expect((await runIn(FILES, ['cpc.yaml', '--quiet', '--date', later(5)])).err).toBe('');
  });
});
