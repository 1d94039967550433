import { describe, expect, it } from 'vitest';
import { addedTerms, isSpelling, type TermAdditions } from '../../src/extract/added-terms.ts';
import { extract } from '../../src/extract/extract.ts';
import { read } from '../../src/read/read.ts';

const TEXT =
  '# Coding for the Kodierfachkraft of AAPC\n\nThis course prepares for the Kodierfachkraft exam of AAPC.\n\nContact hours: 80\n';

async function credentials(additions: TermAdditions | null, path = 'a.md', text = TEXT): Promise<readonly string[]> {
  const reading = await read({ path, bytes: new TextEncoder().encode(text) });
  const { syllabus } = await extract(reading, additions && addedTerms(additions));
  return syllabus.said.credentials.map((s) => s.value);
}

const KODIERFACHKRAFT: TermAdditions = { credentials: [{ term: 'CPC', spellings: ['Kodierfachkraft'] }] };

describe('added spellings', () => {
  it('are found in a text, and only where they are added', async () => {
    expect(await credentials(null)).toEqual([]);
    expect(await credentials(KODIERFACHKRAFT)).toEqual(['CPC']);
    expect(await credentials({ subjects: [{ term: 'anatomy', spellings: ['Kodierfachkraft'] }] })).toEqual([]);
    expect(await credentials(null)).toEqual([]);
  });

  it('come on top of those that are known', async () => {
    expect(await credentials(KODIERFACHKRAFT, 'a.md', TEXT.replaceAll('Kodierfachkraft', 'CPC'))).toEqual(['CPC']);
  });

  it('may be added to one term twice', async () => {
    const twice = { credentials: [...(KODIERFACHKRAFT.credentials ?? []), { term: 'CPC', spellings: ['x'] }] };
    expect(await credentials(twice)).toEqual(['CPC']);
  });

  it('do not meet in runs at the same time', async () => {
    expect(await Promise.all([credentials(KODIERFACHKRAFT), credentials(null), credentials(KODIERFACHKRAFT)])).toEqual([
      ['CPC'],
      [],
      ['CPC'],
    ]);
  });
});

describe('a spelling', () => {
  it.each([
    ['coder', true],
    ['medical|health coder*', true],
    ['guarantee* ... job', true],
    ['ICD-10-CM', true],
    ['*', false],
    ['... job', false],
    ['job ...', false],
    ['job | career', false],
    ['®', false],
    [' ', false],
  ])('%j can be searched for: %s', (text, can) => expect(isSpelling(text)).toBe(can));
});
