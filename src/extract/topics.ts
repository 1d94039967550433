import type { Passage } from './passages.ts';
import type { Span } from '../read/outline.ts';
import { dictionary, within, type Hit } from './phrases.ts';
import { hitsIn } from './page.ts';
import { tokenize } from './tokens.ts';
import { termFile } from './vocabulary.ts';

const CODE_SETS = dictionary([...termFile('code-sets'), ...termFile('other-code-sets')]);
const SUBJECTS = dictionary(termFile('subjects'));
const OTHER = new Set(termFile('other-code-sets').map((t) => t.term));

/** Code sets named in a span of a passage; classifications that only sound like one of ours are left out. */
export const codeSetHits = (p: Passage, span: Span = p.span): Hit[] => hitsIn(CODE_SETS, p, span).filter((h) => !OTHER.has(h.term));

/** How far such a word may stand from the span, in UTF-16 units. */
const BEFORE = 30;
const BEHIND = 12;

/** Whether some word near the span tells that the subject is not meant. */
function outOfPlace(p: Passage, hit: Hit): boolean {
  const words = hit.entry['not-near'];
  if (!words) return false;
  const near = tokenize(p.text, {
    start: Math.max(0, hit.span.start - p.span.start - BEFORE),
    end: Math.min(p.text.length, hit.span.end - p.span.start + BEHIND),
  });
  const text = ` ${near.map((t) => t.text).join(' ')} `;
  return words.some((w) => text.includes(` ${w.toLowerCase()} `));
}

export const subjectHits = (p: Passage, span: Span = p.span): Hit[] => {
  const subjects = hitsIn(SUBJECTS, p, span);
  if (subjects.length === 0) return subjects;
  const sets = codeSetHits(p, span);
  return subjects.filter((h) => !outOfPlace(p, h) && !sets.some((s) => within(h.span, s.span)));
};

/** The subject that a topic's time is counted under: the code set of a part of it, or the subject itself. */
const countedUnder = (hit: Hit): string => hit.entry['part-of'] ?? hit.term;

/** Modifiers belong to CPT, save in a topic on HCPCS alone. */
function belongs(hit: Hit, all: readonly Hit[]): boolean {
  return hit.term !== 'modifiers' || !all.some((h) => h.term === 'HCPCS') || all.some((h) => h.term === 'CPT');
}

/** What a topic is about, in the order of its words, each subject once. */
export function topicSubjects(p: Passage, span: Span = p.span): string[] {
  const hits = [...codeSetHits(p, span), ...subjectHits(p, span)].toSorted(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
  return [...new Set(hits.filter((h) => belongs(h, hits)).map(countedUnder))];
}
