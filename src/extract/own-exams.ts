import { credentialHits } from './credentials.ts';
import { cues, hitsIn, sentence } from './page.ts';
import type { Passage } from './passages.ts';
import { dictionary, type Hit } from './phrases.ts';
import { numberAt } from './numbers.ts';
import type { Token } from './tokens.ts';
import { termFile } from './vocabulary.ts';

/** Words for exams, practice exams among them. */
export const OWN_EXAMS = dictionary(termFile('practice').filter((t) => t.term === 'practice-exam' || t.term === 'own-exam'));
const NOT_AN_EXAM =
  /^\W*(?:overview|review|strateg\w*|tips|prep\w*|preparation|information|registration|fee|fees|day|date|voucher|taking|anxiety|discussion|guide|bank)\b/i;

/** The words of the passage behind a hit. */
const after = (p: Passage, hit: Hit): string => p.text.slice(hit.span.end - p.span.start);

/** Words for exams of the course itself, as far as they name an exam and not the talk about one. */
export function ownExams(p: Passage): Hit[] {
  return hitsIn(OWN_EXAMS, p, p.span).filter((h) => !isNoExam(p, h) && !isExternal(p, h));
}

/** "the Certified Professional Biller (CPB) examination": the exam right behind a credential is that of its body, save a practice one. */
export function ofCredential(p: Passage, hit: Hit): boolean {
  const words = p.text.slice(hit.span.start - p.span.start, hit.span.end - p.span.start);
  return (
    !/mock|practice|simulat|model/i.test(words) &&
    credentialHits(p).some((c) => hit.span.start - c.span.end >= 0 && hit.span.start - c.span.end <= 3)
  );
}

function isExternal(p: Passage, hit: Hit): boolean {
  if (ofCredential(p, hit)) return true;
  const around = cues(p, sentence(p, hit.span));
  return around.some((c) => c.term === 'external-exam' && c.span.start <= hit.span.end && c.span.end >= hit.span.start);
}

/** "a 60-minute test", "the two-hour final", "a 100-question exam": the number says how long the exam is. */
const isTime = (tokens: readonly Token[], at: number): boolean =>
  /^(?:minutes?|min|hours?|hrs?|questions?|items?|points?|percent|%)$/.test(tokens[at + 1]?.text ?? '') ||
  (tokens[at + 1]?.text === '-' && /^(?:minutes?|min|hours?|hrs?|questions?|items?|points?)$/.test(tokens[at + 2]?.text ?? ''));

/** Whether the words behind a hit turn it into something that is no exam, such as "exam fee". */
export const isNoExam = (p: Passage, hit: Hit): boolean => NOT_AN_EXAM.test(after(p, hit));

/** How many exams a phrase names: the number before it or in brackets after it, else one, or two for a plural. */
export function howMany(p: Passage, hit: Hit, plural: number): number {
  const tokens = p.tokens;
  const at = tokens.findIndex((t) => t.start === hit.span.start);
  for (let i = at - 1; i >= Math.max(0, at - 6); i -= 1) {
    const token = tokens[i]!;
    if (token.kind === 'sign' && token.text !== '-' && token.text !== ')' && token.text !== '(') break;
    const n = isTime(tokens, i) ? null : numberAt(tokens, i);
    if (n && n.value >= 1 && n.value <= 60 && Number.isInteger(n.value)) return n.value;
  }
  const bracket = /^ ?\((\d{1,2})\)/.exec(after(p, hit));
  if (bracket) return Number(bracket[1]);
  return p.text.slice(hit.span.start - p.span.start, hit.span.end - p.span.start).endsWith('s') ? plural : 1;
}
