import type { Span } from '../../read/outline.ts';
import type { Evidence } from '../report.ts';
import type { Citation } from './citations.ts';
import type { CourseView } from './course-view.ts';
import { proofIn } from './proof.ts';
import type { Passage } from './shown.ts';

/** The number of a place and where it is; a link where the text is at hand. */
export function Ref({ citation, view }: { readonly citation: Citation; readonly view: CourseView }) {
  const inside = (
    <>
      <span class="tab">{citation.number}</span> <span class="place">{citation.place}</span>
    </>
  );
  return view.texts.has(citation.path) ? (
    <a class="ref" href={`#${citation.id}`}>
      {inside}
    </a>
  ) : (
    <span class="ref">{inside}</span>
  );
}

/** Spans in the order of the text, with those that overlap made one. */
export function united(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && span.start <= last.end) found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else found.push(span);
  }
  return found;
}

/** What tells the proof in a quote from the rest of it. */
export interface QuoteSource extends Pick<CourseView, 'texts' | 'offset'> {
  readonly document: { readonly path: string };
}

/** The parts of a quote that are proof. Without its text nothing tells them from the rest. */
function proofSpans(evidence: Passage, view: QuoteSource): Span[] {
  const spans = evidence.map((e): Span => {
    const path = e.path ?? view.document.path;
    const source = view.texts.get(path);
    if (source === undefined) return { start: 0, end: e.text.length };
    return proofIn(e.text, source, { start: view.offset(path, e.line, e.column), end: view.offset(path, e.endLine, e.endColumn) });
  });
  return united(spans);
}

function Marked({ text, spans }: { readonly text: string; readonly spans: readonly Span[] }) {
  return (
    <>
      {spans.map(({ start, end }, i) => [text.slice(spans[i - 1]?.end ?? 0, start), <mark key={start}>{text.slice(start, end)}</mark>])}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  );
}

/** The words of the school with the proof in them marked. */
export const QuotedWords = ({ passage, source }: { readonly passage: Passage; readonly source: QuoteSource }) => (
  <p dir="auto">
    <Marked text={passage[0].text} spans={proofSpans(passage, source)} />
  </p>
);

interface QuoteProps {
  readonly passage: Passage;
  readonly view: CourseView;
  /** It only comes close. */
  readonly near?: boolean;
}

/** The words of the school with their place. */
export function Quote({ passage, view, near }: QuoteProps) {
  const [first]: readonly [Evidence, ...Evidence[]] = passage;
  const citation = view.citations.of(first);
  return (
    <blockquote class={near ? 'near' : undefined}>
      {citation && <Ref citation={citation} view={view} />}
      <QuotedWords passage={passage} source={view} />
    </blockquote>
  );
}

/** Places that are named and not quoted. */
export function Places({ passages, view }: { readonly passages: readonly Passage[]; readonly view: CourseView }) {
  const citations = passages.flatMap(([first]) => view.citations.of(first) ?? []);
  return (
    <>
      {citations.map((citation) => (
        <Ref key={citation.number} citation={citation} view={view} />
      ))}
    </>
  );
}
