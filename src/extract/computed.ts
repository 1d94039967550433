import type { Span } from '../read/outline.ts';
import { say, type Draft, type TimeBlock } from './draft.ts';
import { plainNumber } from './hours-derived.ts';
import { COVERED, round, spansOf, timed, total, type TimedBlock } from './blocks.ts';
import { contradictions } from './contradictions.ts';

export type HoursFact =
  | 'cpt-hours'
  | 'icd-hours'
  | 'hcpcs-hours'
  | 'billing-hours'
  | 'anatomy-hours'
  | 'terminology-hours'
  | 'exam-prep-hours'
  | 'other-hours';

const COUNTED_UNDER: Readonly<Record<string, HoursFact>> = {
  CPT: 'cpt-hours',
  'ICD-10-CM': 'icd-hours',
  'ICD-10-PCS': 'icd-hours',
  'ICD-9-CM': 'icd-hours',
  'ICD-10': 'icd-hours',
  ICD: 'icd-hours',
  HCPCS: 'hcpcs-hours',
  billing: 'billing-hours',
  anatomy: 'anatomy-hours',
  terminology: 'terminology-hours',
  'exam-prep': 'exam-prep-hours',
};
const NAMES: Readonly<Record<HoursFact, string>> = {
  'cpt-hours': 'CPT',
  'icd-hours': 'ICD',
  'hcpcs-hours': 'HCPCS',
  'billing-hours': 'billing',
  'anatomy-hours': 'anatomy',
  'terminology-hours': 'terminology',
  'exam-prep-hours': 'exam preparation',
  'other-hours': 'other',
};
export const CODE_BOOKS = ['cpt-hours', 'icd-hours', 'hcpcs-hours'] as const;
/** Billing above this part of the course is substantial. */
const SUBSTANTIAL = 0.25;
const LEAST_TOPICS = 5;

const bucket = (block: TimeBlock): HoursFact => block.subjects.map((s) => COUNTED_UNDER[s]).find((f) => f !== undefined) ?? 'other-hours';

/** Whether the blocks are the whole course; without a known total they are taken to be. */
function cover(draft: Draft, blocks: readonly TimedBlock[]): boolean {
  const contact = draft.said['contact-hours'][0]?.value;
  const sum = total(blocks);
  const named = blocks.some((b) => b.subjects.length > 0);
  return blocks.length > 1 && named && (contact === undefined || (sum >= COVERED * contact && sum <= contact / COVERED));
}

/** Hours by subject, from the blocks of time that the text gives; a block on several subjects stays with the first. */
function hoursBySubject(draft: Draft): void {
  const blocks = timed(draft);
  if (!cover(draft, blocks)) return;
  for (const [fact, own] of groups(blocks)) {
    if (draft.said[fact].length > 0) continue;
    const hours = total(own);
    const classes = own.some((b) => b.how !== undefined);
    const how =
      own.length > 1 || classes ? `${own.map((b) => b.how ?? plainNumber(b.hours)).join(' + ')} = ${plainNumber(hours)}.` : undefined;
    const spans = [...spansOf(own), ...(classes ? (draft.said['contact-hours'][0]?.spans ?? []) : [])];
    say(draft, fact, { value: hours, basis: how ? 'computed' : 'stated', ...(how ? { how } : {}), spans });
  }
}

function groups(blocks: readonly TimedBlock[]): Map<HoursFact, TimedBlock[]> {
  const by = new Map<HoursFact, TimedBlock[]>();
  for (const b of blocks) by.set(bucket(b), [...(by.get(bucket(b)) ?? []), b]);
  return by;
}

/** The hours fact under which time on a code set is counted. */
export const bucketOf = (set: string): HoursFact => COUNTED_UNDER[set] ?? 'other-hours';

/** A title such as "Diagnosis Coding with ICD-10-CM", and no other subject of coding in the text. */
function namesOne(draft: Draft): boolean {
  const others = draft.said.subjects.some((s) =>
    ['billing', 'anatomy', 'terminology', 'exam-prep', 'pharmacology', 'pathophysiology'].includes(s.value),
  );
  return !others && draft.said.title.some((t) => ONE_KIND.test(t.value));
}
const ONE_KIND = /\bdiagnos(?:is|es|tic)\b|\bICD\b|\bprocedur(?:e|al)\b|\bCPT\b|\bHCPCS\b/i;

/** Parts that name their subject by so much of the hours are split by subject, and not by chapters of one. */
const SPLIT = 0.5;

/** Whether the topics, or else the title, tell what the whole course is on. Of a schedule with hours most parts must be chapters of one subject. */
function isWhole(draft: Draft): boolean {
  const listed = timed(draft);
  if (listed.length === 0) return draft.blocks.length >= LEAST_TOPICS || namesOne(draft);
  return cover(draft, listed) && namesOne(draft) && total(listed.filter((b) => b.subjects.length > 0)) < SPLIT * total(listed);
}

/** A course on one code set, or on billing and no code set, spends all its hours there. */
function oneSubject(draft: Draft): boolean {
  const contact = draft.said['contact-hours'][0];
  if (!contact || !isWhole(draft)) return false;
  const sets = new Set(draft.said['code-sets'].map((s) => bucketOf(s.value)));
  const topics = draft.blocks.filter((b) => b.subjects.length > 0).map(bucket);
  const billing = topics.filter((t) => t === 'billing-hours').length;
  // "Musculoskeletal" is a section of CPT, and a chapter of ICD where CPT is not named.
  const unnamed = (t: HoursFact): boolean => (CODE_BOOKS as readonly HoursFact[]).includes(t) && !sets.has(t);
  const [only] = sets.size === 1 ? sets : sets.size === 0 && billing * 2 > topics.length ? (['billing-hours'] as const) : [];
  if (!only || (only !== 'billing-hours' && (topics.some((t) => t !== only && t !== 'other-hours' && !unnamed(t)) || billing > 0)))
    return false;
  say(draft, only, {
    value: contact.value,
    basis: 'computed',
    how: `All ${plainNumber(contact.value)} hours are on ${NAMES[only]}: the text names no other subject of coding.`,
    spans: contact.spans,
  });
  return true;
}

/** A block that names more than one of CPT, ICD and HCPCS leaves the split open. */
const mixes = (b: TimeBlock): boolean =>
  new Set(b.subjects.map((s) => COUNTED_UNDER[s]).filter((f) => (CODE_BOOKS as readonly (string | undefined)[]).includes(f))).size > 1;

/** The share of CPT in the hours on the code books, where the split is known: from the blocks, or because the caller knows. */
export function cptShare(draft: Draft, splitKnown = timed(draft).length > 0): void {
  const blocks = timed(draft);
  const known = CODE_BOOKS.map((f) => ({ fact: f, said: draft.said[f][0] }));
  const answered = known.some((k) => k.said?.basis === 'yours');
  if (!answered && blocks.length > 0 && (!cover(draft, blocks) || blocks.some(mixes))) return;
  if ((answered || !splitKnown) && known.some((k) => !k.said)) return;
  const cpt = known[0]!.said;
  const parts = known.filter((k) => k.said);
  const sum = parts.reduce((s, k) => s + k.said!.value, 0);
  if (sum <= 0) return;
  const hours = cpt?.value ?? 0;
  const how = `${plainNumber(hours)} CPT hours of ${plainNumber(sum)} (${parts.map((k) => `${plainNumber(k.said!.value)} ${NAMES[k.fact]}`).join(' + ')}).`;
  say(draft, 'cpt-share', { value: round((100 * hours) / sum), basis: 'computed', how, spans: parts.flatMap((k) => k.said!.spans) });
}

/** The hours of the course: as stated, else the sum of its blocks. */
function courseHours(draft: Draft): { value: number; spans: readonly Span[] } | null {
  const contact = draft.said['contact-hours'][0];
  const blocks = timed(draft);
  return contact ?? (cover(draft, blocks) ? { value: total(blocks), spans: spansOf(blocks) } : null);
}

function billingShare(draft: Draft): void {
  const all = courseHours(draft);
  const blocks = timed(draft);
  const billing = draft.said['billing-hours'][0];
  if (!all || all.value <= 0 || (!billing && !cover(draft, blocks))) return;
  const hours = billing?.value ?? 0;
  const how = `${plainNumber(hours)} billing hours of ${plainNumber(all.value)}.`;
  say(draft, 'billing-share', {
    value: round((100 * hours) / all.value),
    basis: 'computed',
    how,
    spans: [...(billing?.spans ?? spansOf(blocks)), ...all.spans],
  });
}

const BILLING_TITLE = /\b(?:billing|biller|insurance|claims|reimbursement|revenue cycle)\b/i;

/** A course on billing by its title, whose text names no code set. */
function byTitle(draft: Draft): void {
  const title = draft.said.title[0];
  if (!title || !BILLING_TITLE.test(title.value) || draft.said['code-sets'].length > 0) return;
  const how = 'The title names billing, and the text names no code set.';
  say(draft, 'billing-extent', { value: 'substantial', basis: 'computed', how, spans: title.spans });
}

const LISTS = { schedule: ' in the schedule', outcomes: ' in the outcomes', list: ' in one list' } as const;
const inList = ([first]: readonly TimeBlock[]): string => (first?.list ? LISTS[first.list] : '');

/** Billing by its share of the hours, else by its share of the topics. */
function billingExtent(draft: Draft): void {
  if (draft.said['billing-extent'].length > 0) return;
  const share = draft.said['billing-share'][0];
  const extent = (part: number): string => (part === 0 ? 'none' : part <= SUBSTANTIAL ? 'basics' : 'substantial');
  const billed = draft.blocks.filter((b) => bucket(b) === 'billing-hours').toSorted((a, b) => (b.hours ?? 0) - (a.hours ?? 0));
  if (share)
    return say(draft, 'billing-extent', {
      value: extent(share.value / 100),
      basis: 'computed',
      how: share.how ?? '',
      spans: [...spansOf(billed), ...share.spans],
    });
  const topics = draft.blocks.filter((b) => b.subjects.length > 0);
  if (topics.length < LEAST_TOPICS) return byTitle(draft);
  const billing = topics.filter((b) => bucket(b) === 'billing-hours');
  const mentioned = draft.said.subjects.find((s) => s.value === 'billing');
  const value = billing.length === 0 && mentioned ? 'basics' : extent(billing.length / topics.length);
  const spans = billing.length > 0 ? spansOf(billing) : mentioned ? mentioned.spans.slice(0, 1) : spansOf(topics);
  return say(draft, 'billing-extent', {
    value,
    basis: 'computed',
    how: `${billing.length} of ${topics.length} known topics${inList(topics)} are billing.`,
    spans,
  });
}

/** The share and the extent of billing. */
export function billingFacts(draft: Draft): void {
  billingShare(draft);
  billingExtent(draft);
}

/** How old the oldest required book is in the year of the course. */
export function editionLag(draft: Draft): void {
  const year = draft.said['course-year'][0];
  const oldest = draft.said['book-editions'].toSorted((a, b) => a.value - b.value)[0];
  if (year && oldest)
    say(draft, 'edition-lag', {
      value: year.value - oldest.value,
      basis: 'computed',
      how: `${year.value} − ${oldest.value} = ${year.value - oldest.value}.`,
      spans: [...oldest.spans, ...year.spans],
    });
}

/** Adds the facts that follow from others by arithmetic, each with the spans of all its inputs. `text` is the source. */
export function computed(draft: Draft, text: string): void {
  if (!oneSubject(draft)) hoursBySubject(draft);
  cptShare(draft);
  billingFacts(draft);
  editionLag(draft);
  contradictions(draft, text);
}
