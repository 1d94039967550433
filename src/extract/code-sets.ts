import { say, miss, type Draft } from './draft.ts';
import { aboutAnother, clauses, cues, denied, has, isElsewhere, sentence, type Page } from './page.ts';
import type { Passage } from './passages.ts';
import { dictionary, within, type Hit } from './phrases.ts';
import type { Span } from '../read/outline.ts';
import { hitsIn } from './page.ts';
import type { Reason } from './syllabus.ts';
import { codeSetHits } from './topics.ts';
import { mayBe } from './vocabulary.ts';

const CPC = dictionary([{ term: 'CPT', spellings: ['CPC'] }]);
const CERTIFYING = /\b(?:certif\w*|exam\w*|credential\w*|AAPC|coder|prepar\w*|apprentice|mock)\b/i;

const OF_CODES = /\bCPC (?:codes?|modifiers|manual|code book|coding)\b/;

/** "CPC, HCPCS and ICD-10-CM": CPC written for CPT, where it stands among code sets and nobody speaks of an exam. */
function slips(p: Passage): Hit[] {
  const sets = codeSetHits(p);
  if ((sets.length === 0 && !OF_CODES.test(p.text)) || sets.some((h) => h.term === 'CPT') || CERTIFYING.test(p.text)) return [];
  return hitsIn(CPC, p, p.span);
}

export const namedCodeSets = (p: Passage): Hit[] => [...codeSetHits(p), ...slips(p)].toSorted((a, b) => a.span.start - b.span.start);

/** "A note on ICD-10" in a syllabus that teaches something else. */
const ABOUT_ICD_10 = /\bnote on ICD|\bICD-10 transition|\bchange to ICD|\babout ICD-10\b/i;

const heading = (page: Page, p: Passage): string => page.passages[p.path.at(-1) ?? -1]?.text ?? '';

/** Only where the old revision is spoken of is the new one something to come. */
const speaksOfOldIcd = (page: Page): boolean => page.passages.some((p) => codeSetHits(p).some((h) => h.term === 'ICD-9-CM'));

/** "…; see HIT 171 (ICD-10-CM)". */
const SEE =
  /\b(?:see|left (?:for|to)|(?:taught|covered|studied|taken up|offered|done|handled|dealt with) in|the subject of|moved to|belongs to|part of) [A-Z]{2,5} ?\d{2,4}[A-Z]?\b/;
const text = (p: Passage, span: Span): string => p.text.slice(span.start - p.span.start, span.end - p.span.start);

/** A clause that speaks of what the one before it named: "…; students do not code with it". */
const OF_THE_LAST =
  /^[,\s]*(?:and |but )?(?:it|they|these|those|this|that|both|neither|students?|learners?|we|you|will|is|are|does|do|not)\b/i;

/** "Compare the Canadian version with ICD-10-CM", "explain why a CPT code and a PCS code look different": no word that either is taught. */
const COMPARES = /\b(?:compare|contrast)s?\b.* (?:with|to|against)\b/i;
const DIFFERENCE = /\b(?:why|how)\b.*\b(?:departs? from|looks? (?:so )?different|differs? from (?:those|ours))\b/i;
const isComparison = (p: Passage, own: Span, hit: Hit): boolean =>
  COMPARES.test(text(p, { start: own.start, end: hit.span.start })) || DIFFERENCE.test(text(p, own));

/** "CPT codes stand on every claim, but choosing them is not taught here.", "They use CPT. They aren't taught." */
const NOT_TAUGHT =
  /\b(?:is|are)(?: not|n['’]t) (?:taught|covered|studied|a part|part)\b(?! by)|\b(?:will|do|does)(?: not|n['’]t) (?:choose|assign|select|learn|use|study|teach) (?:them|it|these|those)\b/i;
const NEXT_NOT_TAUGHT =
  /^\W*(?:they|it|these|those|both|neither)\b.{0,40}\b(?:is|are)(?: not|n['’]t)? (?:taught|covered|studied|part of)\b/i;
function isNotTaught(p: Passage, hit: Hit): boolean {
  const around = sentence(p, hit.span);
  const rest = { start: hit.span.end, end: around.end };
  const at = NOT_TAUGHT.exec(text(p, rest))?.index;
  const others = at === undefined ? null : codeSetHits(p, { start: hit.span.end, end: hit.span.end + at });
  const joined = others?.every((h, i) => AND.test(text(p, { start: (others[i - 1] ?? hit).span.end, end: h.span.start }))) ?? false;
  const next = NEXT_NOT_TAUGHT.exec(p.text.slice(around.end - p.span.start, around.end - p.span.start + LONGEST_DENIAL))?.[0] ?? '';
  return joined || /n['’]t|\bnot\b|neither/i.test(next);
}
const LONGEST_DENIAL = 120;
/** "CPT and ICD-10-CM" */
const AND = /^ (?:and|or|&) $|^\/$/;

/** "Coming soon: Inpatient Upgrade (ICD-10-PCS)" */
const COMING = /\b(?:coming soon|on our wish ?list|in the works|to be added)\b/i;

/** What stands between the names of several code sets: ", ", " and ", "/". */
const JOINED = /^(?:[\s,/]|and|or|the|from|to|with|volumes? \d)*$/i;

/** "ICD-10-PCS; it isn't on the exam" */
const IT_IS_NOT = /^[;,.:]? ?(?:it|that|this) (?:is|does|will|was)(?: not|n['’]t)\b/i;

/** "how they differ from ICD-10-PCS", "in place of a CPT code": what stands right behind such words is named for contrast only. */
function isContrast(p: Passage, own: Span, hit: Hit): boolean {
  const cue = cues(p, own).findLast((c) => c.term === 'contrasted' && c.span.end <= hit.span.start);
  if (!cue) return false;
  const between = { start: cue.span.end, end: hit.span.start };
  const others = codeSetHits(p, between);
  const words = others.reduceRight(
    (all, h) => all.slice(0, h.span.start - between.start) + all.slice(h.span.end - between.start),
    text(p, between),
  );
  return others.length === 0 ? !/[,:]/.test(words) : JOINED.test(words);
}

/** The clauses that speak of a code set: its own first, then those of its sentence that name it again or point back to it. */
function clausesOn(p: Passage, hit: Hit): Span[] {
  const all = clauses(p, hit.span);
  const own = all.findIndex((c) => within(hit.span, c));
  const speaks = (c: Span, i: number): boolean => {
    const named = codeSetHits(p, c);
    return (
      named.some((h) => h.term === hit.term) ||
      (i === own + 1 && named.length === 0 && OF_THE_LAST.test(p.text.slice(c.start - p.span.start)))
    );
  };
  return [all[own] ?? p.span, ...all.filter((c, i) => i !== own && speaks(c, i))];
}

function reasonAgainst(page: Page, p: Passage, hit: Hit): Reason | 'elsewhere' | null {
  const around = cues(p, sentence(p, hit.span)).map((c) => c.term);
  const own = clausesOn(p, hit);
  const beside = own.flatMap((c) => cues(p, c).map((cue) => cue.term));
  if (has(p, 'other-courses', 'corequisites')) return 'another-course';
  if (
    isElsewhere(p) ||
    has(
      p,
      'prerequisites',
      'recommended',
      'instructor',
      'books',
      'optional-books',
      'class-copies',
      'cost',
      'career',
      'external-exam',
      'course-number',
    )
  )
    return 'elsewhere';
  if (around.includes('class-copy')) return 'elsewhere';
  if (beside.includes('no-longer')) return 'no-longer-taught';
  if (isContrast(p, own[0]!, hit) || isComparison(p, own[0]!, hit)) return 'compared-only';
  if (aboutAnother(page, p, hit.span) && !has(p, 'schedule', 'title')) return 'another-course';
  if (around.includes('announced') && hit.term.startsWith('ICD-10') && speaksOfOldIcd(page)) return 'announced-only';
  if (COMING.test(text(p, sentence(p, hit.span)))) return 'announced-only';
  if ((ABOUT_ICD_10.test(heading(page, p)) || ABOUT_ICD_10.test(p.text)) && hit.term.startsWith('ICD-10')) return 'announced-only';
  if (around.includes('compared') && hit.term.startsWith('ICD-9')) return 'compared-only';
  if (beside.includes('another-course') || SEE.test(text(p, own[0]!))) return 'another-course';
  return isNotTaught(p, hit) ||
    denied(p, hit.span, 10, own[0]) ||
    answeredNo(page, p, hit) ||
    IT_IS_NOT.test(p.text.slice(hit.span.end - p.span.start))
    ? 'denied'
    : null;
}

/** "Is PCS part of this course? No. ICD-10-PCS is for inpatients.": what the answer says goes for each time that it is named. */
function answeredNo(page: Page, p: Passage, hit: Hit): boolean {
  const own = p.text.slice(0, hit.span.start - p.span.start);
  const asked = ANSWERED_NO.exec(own);
  const above = page.passages[p.index - 1];
  const by = asked ? p : ANSWERED_NO.test(`? ${own}`) && above?.text.trimEnd().endsWith('?') ? above : null;
  const until = asked ? p.span.start + asked.index : Infinity;
  return by !== null && codeSetHits(by).some((h) => h.term === hit.term && h.span.end <= until);
}
const ANSWERED_NO = /\?["”*)]* (?:no|not|nope)\b/i;

/** How good a line is as the proof: what is taught, before what is called so; the title last. */
function rank(page: Page, draft: Draft, p: Passage): number {
  const title = draft.said.title[0]?.spans[0];
  const own = page.source(p.span);
  if (title && title.start >= own.start && title.end <= own.end) return 2;
  return p.kind === 'heading' || has(p, 'certification', 'title') ? 1 : 0;
}

/** Words of a sentence that says what is taught. */
const TEACHES =
  /\b(?:cover(?:s|ed|ing)?|teach(?:es|ing)?|taught|learn(?:s|ed|ing)?|stud(?:y|ies|ied)|introduc(?:es?|ed|ing|tion)|us(?:es?|ing)|includ(?:es?|ed|ing)|train(?:s|ed|ing)?|practi[cs](?:es?|ed|ing)|assign(?:s|ed|ing|ment)?|appl(?:y|ies|ied|ying)|cod(?:e|es|ed|ing)|systems?|guidelines|emphasis|emphasi[sz]\w*|focus\w*|knowledge|skills?|abstract\w*|select\w*|format|conventions|manuals?|books?|proficien\w*|understand\w*|explain\w*|describe\w*|master\w*|work with|hands[- ]on|curriculum|topics?|modules?|contents?|syllabus)\b/i;
/** A line that says something is no topic of a list. */
const SAYS_SOMETHING = /\b(?:is|are|was|were|will|belongs?|coming|wish)\b/i;
/** A topic is no longer than this, and a code set that begins a line heads it, in UTF-16 units. */
const LONGEST_TOPIC = 90;
const HEADS = 25;

/** Whether a code set is named as something that is taught: in a list, in a section on what is taught, or by a sentence that says so. */
function isTaught(p: Passage, hit: Hit): boolean {
  if (p.kind === 'heading' || p.row || p.item > 0 || has(p, 'schedule', 'outcomes', 'description', 'title')) return true;
  const words = text(p, sentence(p, hit.span));
  const isTopic = p.text.length < LONGEST_TOPIC || hit.span.start - p.span.start < HEADS;
  return TEACHES.test(words) || (isTopic && !SAYS_SOMETHING.test(words));
}

/** Vague names add nothing where the revision is named too. */
function settled(terms: ReadonlySet<string>, term: string): boolean {
  return mayBe('code-sets', term).some((t) => terms.has(t));
}

export function codeSets(page: Page, draft: Draft): void {
  const named: { p: Passage; hit: Hit }[] = [];
  for (const p of page.passages)
    for (const hit of namedCodeSets(p)) {
      const reason = reasonAgainst(page, p, hit);
      if (reason === null) named.push({ p, hit });
      else if (reason !== 'elsewhere') miss(draft, 'code-sets', reason, page.source(hit.span));
    }
  // Where the text says of some code sets that they are taught, one that it only mentions is not.
  const sure = new Set(named.filter(({ p, hit }) => isTaught(p, hit)).map(({ hit }) => hit.term));
  const taught = named.filter(({ hit }) => sure.size === 0 || sure.has(hit.term));
  for (const { hit } of named)
    if (sure.size > 0 && !sure.has(hit.term)) miss(draft, 'code-sets', 'named-in-passing', page.source(hit.span));
  const terms = new Set(taught.map((t) => t.hit.term));
  for (const { hit } of taught.toSorted((a, b) => rank(page, draft, a.p) - rank(page, draft, b.p)))
    if (!settled(terms, hit.term)) say(draft, 'code-sets', { value: hit.term, basis: 'stated', spans: [page.source(hit.span)] });
}

/** Code books that must be had imply that their code sets are taught. Books must be known before. */
export function codeSetsFromBooks(draft: Draft): void {
  const taught = new Set(draft.said['code-sets'].map((s) => s.value));
  for (const book of draft.said['code-books'])
    if (book.value !== 'none' && !taught.has(book.value) && !settled(taught, book.value))
      say(draft, 'code-sets', {
        value: book.value,
        basis: 'computed',
        how: `From the books: students need the ${book.value} code book.`,
        spans: book.spans,
      });
}
