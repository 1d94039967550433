import { miss, say, type Draft } from './draft.ts';
import { aboutAnother, cues, denied, has, hitsIn, isElsewhere, sentence, type Page } from './page.ts';
import type { Passage } from './passages.ts';
import { dictionary, within, type Hit } from './phrases.ts';
import { termFile } from './vocabulary.ts';

const PRACTICE = dictionary(termFile('practice').filter((t) => ['practicum', 'real-charts', 'practice-aim'].includes(t.term)));
const THIS_COURSE =
  /\bthis course has no\b|\bnot (?:a )?part of (?:this|the) (?:course|class|program)\b|\bnot (?:a )?part of [A-Z]{2,5} ?\d/i;
const NOTHING = /^\W*(?:false|none|n\/?a|no|nil|zero|0(?:\.0+)?(?: hours?)?$|not required|not included|not offered|not applicable)\b/i;
/** Below a heading: "None in this course." */
const NONE_HERE = /^\W*(?:none|no|not) (?:in|part of|required (?:in|for)|included in|offered in) (?:this|the) (?:course|class|program)\b/i;
/** A key without a value says nothing. */
const EMPTY = /^\W*(?:null|tb[ad])?\W*$/i;
const HOURS_KEY = /^[^.:]{0,30}\b(?:hours|hrs)(?: (?:per|a|each) week)?\W*$/i;
const NOT_HERE = ['career', 'other-courses', 'prerequisites', 'external-exam', 'audience', 'instructor', 'provider'] as const;
const OPTIONAL = /\boptional\b|\bmay (?:choose|apply|opt)\b|\bif you wish\b/i;
/** "cannot guarantee a specific site" denies the site, not the practicum. */
const SITE = /\bguarantee|\bspecific\b|\bplacement\b/i;

const text = (p: Passage, start: number, end: number): string => p.text.slice(Math.max(0, start - p.span.start), end - p.span.start);

/** The words after a label "Field Work:" or beside it in a row; of a record, whether it is offered. */
const labelValue = (page: Page, p: Passage): string =>
  OFFERED.exec(page.passages[p.index + 1]?.text ?? '')?.[1] ?? (p.value ? page.text.slice(p.value.start, p.value.end) : '');
const OFFERED = /^(?:offered|included|required|available): (\S+)/i;

/** Tells of a practicum, or why it is none; false where it belongs to another course. */
function practicum(page: Page, draft: Draft, p: Passage, hit: Hit): boolean {
  const below = isHead(p) ? page.passages[p.index + 1] : undefined;
  if (below && NONE_HERE.test(below.text)) {
    say(draft, 'practicum', { value: false, basis: 'stated', spans: [page.source(below.span)] });
    return true;
  }
  const around = sentence(p, hit.span);
  const spans = [page.source(hit.span)];
  const isKey = p.own.length > 0 || p.value !== null || p.text.endsWith(':');
  const inLabel = isKey && p.label !== null && hit.span.start >= p.label.start && hit.span.end <= p.label.end;
  const no =
    (inLabel && !inColumns(page, p) && NOTHING.test(labelValue(page, p))) ||
    (denied(p, hit.span, 4) && !SITE.test(text(p, around.start, hit.span.start)));
  const said = cues(p, around).map((c) => c.term);
  if ((inLabel && EMPTY.test(labelValue(page, p))) || HOURS_KEY.test(p.text)) return true;
  if (aboutAnother(page, p, hit.span) || said.includes('another-course') || ofNumber(page, p, hit)) {
    miss(draft, 'practicum', 'another-course', ...spans);
    return false;
  }
  if (no || said.includes('no-longer')) say(draft, 'practicum', { value: false, basis: 'stated', spans });
  else if (OPTIONAL.test(text(p, around.start, around.end))) miss(draft, 'practicum', 'optional', ...spans);
  else if (said.includes('teacher')) miss(draft, 'practicum', 'another-course', ...spans);
  else say(draft, 'practicum', { value: true, basis: 'stated', spans });
  return true;
}

const NUMBER_BEFORE = /\b([A-Z]{2,5})[ -]?(\d{2,4}[A-Z]?)(?: ?[-–:(])? ?(?:[A-Z][a-z]{1,20} ){0,2}$/;

/** A course number stands so far at most before the words of its name, in UTF-16 units. */
const NAME_REACH = 60;

/** "HIT 240 Professional Practice Experience": the name of a course with another number. */
function ofNumber(page: Page, p: Passage, hit: Hit): boolean {
  const found = page.number === null ? null : NUMBER_BEFORE.exec(text(p, hit.span.start - NAME_REACH, hit.span.start));
  return found !== null && `${found[1]}${found[2]}` !== page.number;
}

const NUMBER = /^\d+(?:\.\d+)?$/;

/** A row of figures, one to a line, of which the first is no answer. */
const inColumns = (page: Page, p: Passage): boolean =>
  [p.index + 1, p.index + 2].every((at) => NUMBER.test(page.passages[at]?.text.trim() ?? ''));

/** "Industrial training", and nothing else: the line below says whether there is any. */
const isHead = (p: Passage): boolean =>
  (p.kind === 'heading' || p.own.includes('practicum')) && p.value?.start !== p.span.start && p.text.length < 40;

/** Externship, practice on real records, its aim, and how many cases are coded. */
export function practice(page: Page, draft: Draft): void {
  const above = new Set<number>();
  for (const p of page.passages) {
    const ofThis = THIS_COURSE.test(p.text) && has(p, 'policies');
    if ((isElsewhere(p) && !ofThis) || has(p, ...NOT_HERE)) continue;
    for (const hit of hitsIn(PRACTICE, p, p.span)) {
      if (hit.term === 'practicum') void (practicum(page, draft, p, hit) || p.path.forEach((at) => above.add(at)));
      else if (!denied(p, hit.span, 4))
        say(draft, hit.term as 'real-charts' | 'practice-aim', { value: true, basis: 'stated', spans: [page.source(hit.span)] });
    }
    for (const q of page.quantities[p.index]!)
      if (q.unit === 'case' && q.low >= 5 && !has(p, 'grading') && !denied(p, q.span, 3))
        say(draft, 'practice-cases', { value: q.low, basis: 'stated', spans: [page.source(q.span)] });
  }
  // A heading alone says nothing against the lines below it.
  const refused = draft.said.practicum.some((s) => !s.value);
  const heads = page.passages.filter((p) => isHead(p) && (refused || above.has(p.index))).map((p) => page.source(p.span));
  draft.said.practicum = draft.said.practicum.filter((s) => !s.value || !heads.some((head) => within(s.spans[0]!, head)));
  for (const fact of ['practicum', 'real-charts', 'practice-aim'] as const) draft.said[fact] = merged(draft.said[fact]);
}

/** Equal answers stand once, with all their places. */
function merged<S extends { readonly value: boolean; readonly spans: readonly unknown[] }>(all: readonly S[]): S[] {
  const by = new Map<boolean, S>();
  for (const s of all) {
    const known = by.get(s.value);
    by.set(s.value, known ? { ...known, spans: [...known.spans, ...s.spans] } : s);
  }
  return [...by.values()];
}
