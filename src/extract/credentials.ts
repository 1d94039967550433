import type { Span } from '../read/outline.ts';
import { miss, say, type Draft } from './draft.ts';
import { clause, cues, denied, has, hitsIn, isElsewhere, saysOfThis, sentence, type Page } from './page.ts';
import { namedCodeSets } from './code-sets.ts';
import type { Passage } from './passages.ts';
import { dictionary, find, nearby, type Hit } from './phrases.ts';
import { NONE, type Reason } from './syllabus.ts';
import { tokenize } from './tokens.ts';
import { termFile } from './vocabulary.ts';

const CREDENTIALS = dictionary(termFile('credentials'));
const NEITHER = /\bneither is\b|\bnor is\b|\bnone (?:of them )?is needed\b|\bthe letters\b/i;
const OWN_CERTIFICATE =
  /\bissued by (?:the|our) (?:institute|academy|school|college|cent(?:er|re)|provider|company)\b|\b(?:our|the school’s|the school's) own certificate\b/i;
const TARGETS = /\bprepar|\btarget|\bexternal|\bleads? to/i;
/** "Coders who wish to take the CPC later on …" */
const LATER_ON = /\bcoders who (?:wish|want|plan)\b|\blater on\b/i;
const SALARY = /[$€£₹]\s?\d|\bsalar(?:y|ies)\b|\bearn(?:s|ing)?\b more/i;
/** Who or what prepares: the course itself, in whatever section it says so. */
const OF_COURSE =
  /\b(?:our|this|the) (?:course|program(?:me)?|training|class|batch|review)\b|\b(?:graduates|completers)\b|^\W*the content\b|^\W*it (?:gets|prepares|readies)\b/i;
const LISTED = /^\W*(?:\d{1,2}|[A-Za-z])[.)] /;
/** A credential that is a status of another one. */
const STATUS_OF: Readonly<Record<string, string>> = { 'CPC-A': 'CPC', 'COC-A': 'COC' };
const NAME_BEFORE =
  /(?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ.'’-]{0,40} ){1,3}[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ'’-]{1,40}(?:, [A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ.]{1,6}(?:-[A-Z]{1,2})?(?:\(s\))?)*, ?$/u;
const NOT_A_NAME =
  /\b(?:Cod(?:er|ers|ing)|Certif\w+|Course|Exams?|Program|Specialist|Training|Association|Credentials?|Prep|Preparation|Bootcamp)\b/;

/** An abbreviation that also means other things counts only where its body or one of its words stands nearby. */
function isCredential(p: Passage, hit: Hit): boolean {
  const words = hit.entry.near;
  if (!words) return true;
  const around = tokenize(p.text, {
    start: Math.max(0, hit.span.start - p.span.start - 120),
    end: Math.min(p.text.length, hit.span.end - p.span.start + 120),
  });
  return find(nearby(words), around).length > 0;
}

export const credentialHits = (p: Passage, span: Span = p.span): Hit[] => hitsIn(CREDENTIALS, p, span).filter((h) => isCredential(p, h));

/** "R. Delmonte, RHIA, CCS": letters after a name, or after other letters that follow one. */
function afterName(p: Passage, hit: Hit): boolean {
  const before = p.text.slice(Math.max(0, hit.span.start - p.span.start - 70), hit.span.start - p.span.start);
  const name = NAME_BEFORE.exec(before);
  return name !== null && !NOT_A_NAME.test(name[0]);
}

const isTeacher = (p: Passage, hit: Hit): boolean =>
  has(p, 'instructor') ||
  afterName(p, hit) ||
  cues(p, sentence(p, hit.span)).some(
    (c) => c.term === 'teacher' && !/certif/i.test(p.text.slice(c.span.end - p.span.start, hit.span.start - p.span.start)),
  );

/** In the list or table under a label such as "Prepares for". */
function underTarget(page: Page, p: Passage): boolean {
  const above = page.passages[p.path.at(-1) ?? -1];
  return p.roles[0] === 'certification' && above !== undefined && TARGETS.test(above.text);
}

/** The cues of the line before, where it ends with a colon: "It prepares you for two national examinations:". */
function announced(page: Page, p: Passage): readonly Hit[] {
  const before = page.passages[p.index - 1];
  return before?.text.endsWith(':') && before.own.length === 0 ? cues(before) : [];
}

/** One of the lines of an outline: "3. Credentials – CPC, CCA, CCS", and below it "B. ICD-10-CM". */
const isTopic = (page: Page, p: Passage): boolean =>
  (LISTED.test(p.text) && LISTED.test(page.passages[p.index + 1]?.text ?? '')) ||
  (p.item > 0 && has(p, 'schedule') && AFTER_DASH.test(p.text));
const AFTER_DASH = /^\W*credentials?\b[^:]* [–—-] /i;

function reasonAgainst(page: Page, p: Passage, hit: Hit): Reason | null {
  const around = sentence(p, hit.span);
  const text = p.text.slice(around.start - p.span.start, around.end - p.span.start);
  const said = new Set([...cues(p, around), ...announced(page, p)].map((c) => c.term));
  if (isTeacher(p, hit)) return 'instructor';
  if (has(p, 'other-courses', 'prerequisites', 'corequisites') || said.has('another-course')) return 'another-course';
  if (OTHER_COURSE.test(p.text.slice(hit.span.end - p.span.start))) return 'another-course';
  if (LEADS_NOWHERE.test(p.text) && !saysOfThis(text)) return 'another-course';
  if (has(p, 'testimonials')) return 'testimonial';
  if ((has(p, 'career', 'audience') && !(said.has('preparing') && OF_COURSE.test(text))) || SALARY.test(text) || LATER_ON.test(text))
    return 'career-overview';
  if (isElsewhere(p) || (has(p, 'books', 'optional-books', 'recommended', 'grading') && !(said.has('preparing') && saysOfThis(text))))
    return 'membership-or-body';
  if (denied(p, hit.span, 12, clause(p, hit.span)) || said.has('no-longer') || NEITHER.test(text)) return 'denied';
  if (OWN_CERTIFICATE.test(text)) return 'own-certificate';
  if (isTopic(page, p) && !said.has('preparing')) return 'career-overview';
  if (p.own.includes('certification') || p.own.includes('title') || underTarget(page, p)) return null;
  if (text.trim().endsWith('?')) return 'career-overview';
  if (p.kind === 'heading' && p.depth <= 2 && !has(p, 'external-exam', 'faq')) return null;
  if (said.has('preparing')) return null;
  return 'career-overview';
}

/** "COC Training (40 hours)" in running text: a course that is named after its credential. */
const OTHER_COURSE = /^[®™]? (?:training|course|prep|class|batch|bootcamp|review) ?\(?\d+ ?(?:hours|hrs|weeks|months|days)\b/i;

/** "Graduates of the program may sit for the exam. This course alone does not lead to a credential." */
const LEADS_NOWHERE =
  /\bthis (?:course|class) (?:alone |by itself |on its own )?(?:does not|doesn['’]t|will not|cannot) (?:lead to|earn|qualify (?:\w+ )?for|prepare (?:\w+ )?for) (?:an?|any) (?:\w+ )?(?:credential|certification|licen[cs]e)\b/i;

/** "It does not prepare you for the CPC exam.": where no other is named, the course prepares for none. */
const refuses = (p: Passage, hit: Hit): boolean => {
  const around = sentence(p, hit.span);
  return DOES_NOT_PREPARE.test(p.text.slice(around.start - p.span.start, hit.span.end - p.span.start));
};
const DOES_NOT_PREPARE =
  /\b(?:not|n['’]t|never) (?:by itself |itself |alone )?(?:prepar|qualif|lead|train|ready|make you eligible)|\bnot (?:long )?enough to (?:get you ready|prepare)/i;

/** "Review for the CPC Exam": a course that is named after the credential. */
const inTitle = (page: Page, draft: Draft, hit: Hit): boolean => {
  const at = page.source(hit.span);
  return draft.said.title.some(({ value, spans }) => PREPARING.test(value) && spans.some((s) => s.start <= at.start && at.end <= s.end));
};
const PREPARING = /\b(?:exam|prep\w*|review|certification|training|bootcamp|boot camp|readiness)\b/i;

/** Credentials that the course says it prepares for, and those of its teachers. */
export function credentials(page: Page, draft: Draft): void {
  const targets: { p: Passage; hit: Hit }[] = [];
  const refused: Span[] = [];
  for (const p of page.passages)
    for (const hit of credentialHits(p)) {
      if (namedCodeSets(p).some((s) => s.span.start === hit.span.start)) continue;
      const reason = inTitle(page, draft, hit) ? null : reasonAgainst(page, p, hit);
      if (reason === 'instructor')
        say(draft, 'instructor-credentials', { value: hit.term, basis: 'stated', spans: [page.source(hit.span)] });
      if (reason === null) targets.push({ p, hit });
      else miss(draft, 'credentials', reason, page.source(hit.span));
      if (reason === 'denied' && refuses(p, hit)) refused.push(page.source(hit.span));
    }
  if (targets.length === 0 && refused.length > 0) say(draft, 'credentials', { value: NONE, basis: 'stated', spans: refused.slice(0, 1) });
  const rank = (p: Passage): number => (p.kind === 'heading' ? 1 : 0);
  for (const { hit } of targets.toSorted((a, b) => rank(a.p) - rank(b.p)))
    say(draft, 'credentials', { value: STATUS_OF[hit.term] ?? hit.term, basis: 'stated', spans: [page.source(hit.span)] });
  wrongBodies(page, draft, targets);
}

const BODIES = dictionary(termFile('bodies'));
const BODY_REACH = 60;

/** "CPC from AHIMA": the only body in the sentence stands close to the credential and is not its own. */
function wrongBodies(page: Page, draft: Draft, targets: readonly { p: Passage; hit: Hit }[]): void {
  for (const { p, hit } of targets) {
    const bodies = hitsIn(BODIES, p, sentence(p, hit.span));
    const known = new Set(termFile('credentials').map((t) => t.body));
    const others = credentialHits(p, sentence(p, hit.span)).filter((h) => h.entry.body !== hit.entry.body);
    const wrong = bodies.find((b) => known.has(b.term) && b.term !== hit.entry.body && Math.abs(b.span.start - hit.span.end) < BODY_REACH);
    if (!wrong || others.length > 0 || bodies.some((b) => b.term === hit.entry.body)) continue;
    say(draft, 'wrong-body', { value: hit.term, basis: 'stated', spans: [page.source(hit.span), page.source(wrong.span)] });
  }
}
