import fc from 'fast-check';
import type { DocumentReport, Evidence, ProblemReport, Report, ResultReport, RuleReport } from '../../src/report/report.ts';
import { document, evidence, report, result, rule } from './sample.ts';

/** What drives terminals, forges commands, or begins markup in one of the formats. */
const PIECES = [
  ...['\u0000', '\u0008', '\u001b[2J', '\u009b31m', '\u0085', '\u2028', '\u202e', '\u2066', '\ufeff', '\ufffe', '\uffff'],
  ...['\ud800', '\udc00', '\u{1f600}', 'é', '中'],
  ...['\n', '\r\n', '\t', ' ', '  ', '"', "'", '\\', '/', '..', '?', '#', ',', ':', '=', '|', '`', '$'],
  ...[']]>', '<![CDATA[', '<script>alert(1)</script>', '<!--', '-->', '&amp;', '&#0;', '&x;'],
  ...['::set-output name=x::y', '\n::error::x', '\r::stop-commands::x', '##[error]x', '%0A', '%0D', '%25', '%'],
  ...['{0}', '{{', '}', '[a](http://e.example)', '](1)', '@team', '#12', '**b**', 'CPT', '80 hours'],
];

export const text = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) }),
    {
      maxLength: 8,
    },
  )
  .map((pieces) => pieces.join(''));

const LEVELS = ['must', 'must', 'should', 'should', 'may'] as const;

const rules: fc.Arbitrary<RuleReport[]> = fc.tuple(text, text, text).map(([title, why, ask]) =>
  LEVELS.map((level, i) => ({
    ...rule(`rule-${i}`, title, level, ask),
    why,
    fix: why,
    source: [{ name: title, standing: 'ours', figure: ask, checked: '2026-11-22' }],
  })),
);

const line = fc.integer({ min: 1, max: 99 });

const proof: fc.Arbitrary<Evidence> = fc
  .record({ at: line, lines: fc.nat(2), words: text })
  .map(({ at, lines, words }) => evidence(at, words, { endLine: at + lines, endColumn: words.length + 1 }));

const answer = (i: number): fc.Arbitrary<ResultReport> =>
  fc
    .record({
      outcome: fc.constantFrom('pass', 'fail', 'not-stated', 'not-applicable'),
      expected: text,
      found: text,
      evidence: fc.array(proof, { maxLength: 2 }),
      closest: fc.option(fc.array(proof, { maxLength: 1 }), { nil: undefined }),
      reason: fc.option(text, { nil: undefined }),
    })
    .map(({ outcome, expected, found, evidence: lines, closest, reason }) => {
      const waivable = outcome === 'fail' || outcome === 'not-stated';
      return result(`rule-${i}`, LEVELS[i] ?? 'may', outcome, {
        expected,
        found,
        evidence: lines,
        ...(closest ? { closest: [{ fact: 'contact-hours', reason: 'out-of-class', evidence: closest }] } : {}),
        ...(waivable && reason !== undefined ? { waiver: { reason } } : {}),
      });
    });

const problem = (path: string): fc.Arbitrary<ProblemReport> =>
  fc
    .record({ message: text, remedy: text, at: line })
    .map(({ message, remedy, at }) => ({ code: 'yaml-syntax', level: 'error', message, remedy, path, line: at, column: 1 }));

const judged = (path: string): fc.Arbitrary<DocumentReport> =>
  fc
    .record({ title: fc.option(text), results: fc.tuple(...LEVELS.map((_level, i) => answer(i))) })
    .map(({ title, results }) => document(results, { path, title }));

const unread = (path: string): fc.Arbitrary<DocumentReport> =>
  fc.array(problem(path), { minLength: 1, maxLength: 2 }).map((problems) => document([], { path, title: null, verdict: null, problems }));

/** Reports on courses whose every word was written to do harm. */
export const hostileReport: fc.Arbitrary<Report> = fc
  .uniqueArray(text, { minLength: 1, maxLength: 4 })
  .chain((paths) =>
    fc.tuple(
      rules,
      fc.tuple(...paths.map((path) => fc.oneof({ weight: 4, arbitrary: judged(path) }, { weight: 1, arbitrary: unread(path) }))),
    ),
  )
  .map(([all, documents]) => report(documents, all));
