import { describe, expect, it } from 'vitest';
import { dictionary, find, within } from '../../src/extract/phrases.ts';
import { tokenize } from '../../src/extract/tokens.ts';
import { termFile, type Term } from '../../src/extract/vocabulary.ts';

const CODE_SETS = dictionary([...termFile('code-sets'), ...termFile('other-code-sets')]);

/** The terms that a text names, by one spelling or by a dictionary. */
function named(text: string, dict: ReturnType<typeof dictionary>): string[] {
  return find(dict, tokenize(text)).map((h) => h.term);
}

const matches = (spelling: string, text: string): boolean => named(text, dictionary([{ term: 't', spellings: [spelling] }])).length > 0;

describe('a spelling', () => {
  it.each<readonly [spelling: string, text: string, found: boolean]>([
    ['contact hours', 'Contact Hours', true],
    ['contact hours', 'contact-hours', true],
    ['contact hours', 'contact (hours)', true],
    ['contact hours', 'contact. Hours', false],
    ['contact hours', 'contact and clock hours', false],
    ['contact hours', 'contacthours', false],
    ['hours', 'hours45', true],
    ['hour', 'hours', false],
    ['CPC', 'the CPC exam', true],
    ['CPC', 'the cpc exam', false],
    ['CPC', 'the CPCs', false],
    ['AAPC', 'Aapc', false],
    ['none', 'NONE', true],
    ['guarantee*', 'guaranteed', true],
    ['guarantee*', 'guarantees', true],
    ['guarantee*', 'guarantee', true],
    ['guarantee*', 'guaranty', false],
    ['job|jobs sure', 'jobs sure', true],
    ['job|jobs sure', 'job sure', true],
    ['job|jobs sure', 'work sure', false],
    ['guarantee* ... job', 'guarantee job', true],
    ['guarantee* ... job', 'guarantees you a good first job', true],
    ['guarantee* ... job', 'guarantees that you will find a job', false],
    ['guarantee* ... job', 'guarantees. A job', false],
    ['A and P', 'A & P', true],
    ['A and P', 'A&P', true],
    ['cafe', 'Café', true],
    ['% accuracy', '95% accuracy', true],
    ['code book', 'code® book', true],
    ['10 th revision', '10th Revision', true],
  ])('"%s" in "%s": %s', (spelling, text, found) => {
    expect(matches(spelling, text)).toBe(found);
  });

  it('gives the span from its first to its last word', () => {
    const text = 'We use the CPT® Professional Edition.';
    const [hit] = find(dictionary([{ term: 'book', spellings: ['CPT professional'] }]), tokenize(text));
    expect(hit && text.slice(hit.span.start, hit.span.end)).toBe('CPT® Professional');
    expect(hit).toMatchObject({ term: 'book', from: 3, to: 6 });
  });
});

describe('the longest spelling wins', () => {
  const terms: readonly Term[] = [
    { term: 'short', spellings: ['coding'] },
    { term: 'long', spellings: ['coding specialist'] },
    { term: 'longest', spellings: ['certified coding specialist'] },
  ];

  it.each<readonly [text: string, found: readonly string[]]>([
    ['coding', ['short']],
    ['coding specialist', ['long']],
    ['certified coding specialist', ['longest']],
    ['certified coding', ['short']],
    ['coding coding specialist', ['short', 'long']],
  ])('%s', (text, found) => {
    expect(named(text, dictionary(terms))).toEqual(found);
    expect(named(text, dictionary(terms.toReversed()))).toEqual(found);
  });
});

describe('code sets', () => {
  it.each<readonly [text: string, found: readonly string[]]>([
    ['ICD-10-CM', ['ICD-10-CM']],
    ['ICD-10 CM', ['ICD-10-CM']],
    ['ICD 10 CM', ['ICD-10-CM']],
    ['ICD10CM', ['ICD-10-CM']],
    ['ICD-CM', ['ICD-10-CM']],
    ['ICD-10-PCS', ['ICD-10-PCS']],
    ['ICD 10 PCS', ['ICD-10-PCS']],
    ['ICD-PCS', ['ICD-10-PCS']],
    ['PCS', ['ICD-10-PCS']],
    ['ICD-10-CM/PCS', ['ICD-10-CM', 'ICD-10-PCS']],
    ['ICD-10-CM & PCS', ['ICD-10-CM', 'ICD-10-PCS']],
    ['ICD-10-CM, ICD-10-PCS', ['ICD-10-CM', 'ICD-10-PCS']],
    ['HCPCS', ['HCPCS']],
    ['HCPCs', ['HCPCS']],
    ['HCPCS Level II', ['HCPCS']],
    ['Healthcare Common Procedure Coding System', ['HCPCS']],
    ['Health Care Financing Administration Common Procedure Coding System', ['HCPCS']],
    ['CPT', ['CPT']],
    ['CPT®', ['CPT']],
    ['CPT-4', ['CPT']],
    ['Current Procedural Terminology', ['CPT']],
    ['ICD-9-CM', ['ICD-9-CM']],
    ['ICD 9', ['ICD-9-CM']],
    ['ICD-10', ['ICD-10']],
    ['ICD', ['ICD']],
    ['International Classification of Diseases', ['ICD']],
    ['International Classification of Diseases, Tenth Revision', ['ICD-10']],
    ['International Classification of Diseases, Tenth Revision, Clinical Modification', ['ICD-10-CM']],
    ['International Classification of Diseases, 10 th Revision, Clinical Modification', ['ICD-10-CM']],
    ['International Classification of Diseases, Ninth Revision', ['ICD-9-CM']],
    ['ICD-10-CA', ['ICD-10-CA']],
    ['ICD-11', ['ICD-11']],
    ['encoding', []],
    ['pcs of paper', []],
  ])('%s: %j', (text, found) => {
    expect(named(text, CODE_SETS)).toEqual(found);
  });
});

describe('a span within another', () => {
  it.each<readonly [inner: readonly [number, number], outer: readonly [number, number], is: boolean]>([
    [[2, 4], [2, 4], true],
    [[2, 4], [0, 9], true],
    [[1, 4], [2, 4], false],
    [[2, 5], [2, 4], false],
  ])('%j in %j: %s', ([a, b], [c, d], is) => {
    expect(within({ start: a, end: b }, { start: c, end: d })).toBe(is);
  });
});
