import type { Span } from '../read/outline.ts';
import type { Fact } from '../extract/facts.ts';
import type { NearMiss, Statement, Syllabus } from '../extract/syllabus.ts';
import type { Answer, Finding } from './answer.ts';
import { contradictionOn } from './contradiction.ts';

/** The places that an outcome rests on, each once: the deciding one first, the others in the order of the text. */
export function proof(finding: Finding, syllabus: Syllabus): readonly Span[] {
  const told = finding.outcome === 'pass' ? finding.decisive.slice(0, 1) : finding.decisive;
  const spans = told.flatMap((a) => restsOf(a, syllabus)).flatMap((s) => s.spans);
  const [deciding, ...others] = distinct(spans);
  return deciding ? [deciding, ...others.toSorted((a, b) => a.start - b.start || a.end - b.end)] : [];
}

/** Where the text gives two answers, both are shown. */
function restsOf({ fact, rests }: Answer, syllabus: Syllabus): readonly Statement[] {
  const contradiction = rests.length > 0 ? contradictionOn(fact, syllabus) : undefined;
  return contradiction ? [...rests, contradiction] : rests;
}

function distinct(spans: readonly Span[]): readonly Span[] {
  const unique = new Map<string, Span>();
  for (const span of spans) if (!unique.has(`${span.start} ${span.end}`)) unique.set(`${span.start} ${span.end}`, span);
  return [...unique.values()];
}

/** The near misses on the facts on which the text is silent. */
export function closest(finding: Finding, syllabus: Syllabus): readonly NearMiss[] {
  if (finding.outcome === 'pass') return [];
  const silent = new Set<Fact>(finding.answers.filter((a) => a.said.length === 0 || a.outcome === 'not-stated').map((a) => a.fact));
  return syllabus.near.filter((miss) => silent.has(miss.fact));
}
