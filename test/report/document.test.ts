import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../src/check/rule.ts';
import { emptyDraft, finished, say } from '../../src/extract/draft.ts';
import type { Span } from '../../src/read/outline.ts';
import { EMPTY_OUTLINE } from '../../src/read/problem.ts';
import type { PlaceMark, Problem, Reading } from '../../src/read/reading.ts';
import { documentReport } from '../../src/report/document.ts';
import { factsDocument } from '../../src/report/facts.ts';

const TEXT = '\ufeffTitle: Coding I\r\nHours:  84.0000000001\r\nHomework: 6 hours a week\r\n';

const spanOf = (words: string): Span => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const reading = (problems: readonly Problem[] = [], place: readonly PlaceMark[] = []): Reading => ({
  path: 'a.txt',
  text: TEXT,
  outline: EMPTY_OUTLINE,
  place,
  problems,
});

function extraction(problems: readonly Problem[] = []) {
  const draft = emptyDraft();
  say(draft, 'title', { value: 'Coding I', basis: 'stated', spans: [spanOf('Coding I')] });
  say(draft, 'contact-hours', { value: 84.0000000001, basis: 'computed', how: '7 × 12 = 84', spans: [spanOf('84.0000000001')] });
  draft.near.push({ fact: 'contact-hours', reason: 'out-of-class', spans: [spanOf('6 hours')] });
  return { syllabus: finished(draft), problems };
}

const judgement = (more: Partial<Judgement>): Judgement => ({
  rule: 'hours',
  level: 'must',
  outcome: 'pass',
  expected: '80 hours.',
  found: '84 hours.',
  spans: [spanOf('84.0000000001')],
  near: [],
  ...more,
});

const NOTE: Problem = { code: 'schedule-total', level: 'note', message: 'A note.', remedy: 'Look.', span: spanOf('Homework') };
const ERROR: Problem = { ...NOTE, code: 'wrong-type', level: 'error' };

const HOURS = { line: 2, column: 9, endLine: 2, endColumn: 22, text: 'Hours: 84.0000000001' };
const HOMEWORK = { line: 3, column: 11, endLine: 3, endColumn: 18, text: 'Homework: 6 hours a week' };

describe('the report on a document', () => {
  it('locates every span, and prints no floating noise', () => {
    const silent = judgement({ rule: 'weeks', outcome: 'not-stated', spans: [], near: extraction().syllabus.near });
    expect(documentReport(reading(), extraction(), [judgement({}), silent], 'recommended')).toEqual({
      path: 'a.txt',
      title: 'Coding I',
      profile: 'recommended',
      verdict: 'cannot-tell',
      counts: {
        must: { pass: 1, fail: 0, 'not-stated': 1, 'not-applicable': 0, waived: 0 },
        should: { pass: 0, fail: 0, 'not-stated': 0, 'not-applicable': 0, waived: 0 },
        may: { pass: 0, fail: 0, 'not-stated': 0, 'not-applicable': 0, waived: 0 },
      },
      facts: {
        title: [
          { value: 'Coding I', basis: 'stated', evidence: [{ line: 1, column: 8, endLine: 1, endColumn: 16, text: 'Title: Coding I' }] },
        ],
        'contact-hours': [{ value: 84, basis: 'computed', how: '7 × 12 = 84', evidence: [HOURS] }],
      },
      results: [
        { rule: 'hours', level: 'must', outcome: 'pass', expected: '80 hours.', found: '84 hours.', evidence: [HOURS] },
        {
          rule: 'weeks',
          level: 'must',
          outcome: 'not-stated',
          expected: '80 hours.',
          found: '84 hours.',
          evidence: [],
          closest: [{ fact: 'contact-hours', reason: 'out-of-class', evidence: [HOMEWORK] }],
        },
      ],
      problems: [],
    });
  });

  it('has no verdict where there is an error, and keeps it beside a note', () => {
    const broken = documentReport(reading([ERROR]), extraction(), [judgement({})], 'recommended');
    expect([broken.verdict, broken.results, broken.facts]).toEqual([null, [], {}]);
    expect(broken.problems).toEqual([
      { code: 'wrong-type', level: 'error', message: 'A note.', remedy: 'Look.', path: 'a.txt', line: 3, column: 1 },
    ]);
    expect(documentReport(reading(), extraction([NOTE]), [judgement({})], 'recommended').verdict).toBe('meets');
  });

  it('names a problem once that reading and extraction both hand on', () => {
    expect(factsDocument(reading([NOTE]), extraction([NOTE])).problems).toHaveLength(1);
  });

  it('names the page where the text has pages', () => {
    const pages = [
      { start: 0, page: 1 },
      { start: TEXT.indexOf('Homework'), page: 2 },
    ];
    const { facts, near } = factsDocument(reading([], pages), extraction());
    expect(facts.title?.[0]?.evidence[0]?.page).toBe(1);
    expect(near[0]?.evidence[0]?.page).toBe(2);
  });
});
