import { expect, it } from 'vitest';
import { fingerprint } from '../../src/report/fingerprint.ts';

it.each([
  [[''], 'cbf29ce484222325'],
  [['a'], 'af63dc4c8601ec8c'],
  [['foobar'], '85944171f73967e8'],
])('of %j is that of FNV-1a', (parts, hash) => expect(fingerprint(...parts)).toBe(hash));

it('tells apart what is divided in another way', () => {
  const all = [fingerprint('ab', 'c'), fingerprint('a', 'bc'), fingerprint('abc'), fingerprint('abc', '')];
  expect(new Set(all).size).toBe(4);
});

it('tells apart the rules of many courses', () => {
  const paths = Array.from({ length: 2000 }, (_none, i) => `courses/${i}.md`);
  const all = new Set(
    paths.flatMap((path) => ['contact-hours', 'contact-hours-80', 'cpt-share'].map((rule) => fingerprint(path, rule, rule))),
  );
  expect(all.size).toBe(6000);
});
