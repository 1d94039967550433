import type { Heading } from '../read/outline.ts';
import { rolesOf, type Role } from './roles.ts';

/** How much of a heading a role must fill; the first heading is the title, and seldom anything else. */
const HEADING_COVER = 0.4;
const TITLE_COVER = 0.9;
const OF_PROGRAM = /\((?:diploma|certificate|a\.?a\.?s\.?)\)\s*$|\b(?:diploma|certificate) program\s*$/i;
const ANY_PROGRAM = /^\W*(?:diploma|certificate)(?: program)?\W*$/i;
const OF_CODING = /\b(?:cod(?:ing|er)|billing|biller|health information|reimbursement)\b/i;

/** "Also in this department", "Other classes on weekends" */
const ALSO =
  /^\W*(?:also (?:at|in|from|with|on|by|offered|available|popular)\b|(?:other|related|similar|more) (?:\w+ ){0,2}(?:courses|programs?|programmes|classes|certificates|diplomas|trainings)\b)/i;
/** "DENTAL ASSISTANT", "Pharmacy Technician (continued)": the program of another trade. */
const TRADE =
  /^[^\p{L}\d]*(?:[a-z-]+ ){0,3}(?:assistant|technician|aide|assisting|hygienist|phlebotom(?:y|ist)|nursing|cosmetology|welding|hvac|sonography|massage therapy)s?(?: \([^()]{2,30}\))?$/iu;
const OTHERS: readonly Role[] = [{ term: 'other-courses', short: false }];

/** The role of a heading in capitals that names the program of another trade; null for any other. */
export const ofOtherTrade = (own: string): readonly Role[] | null => (TRADE.test(own) && !OF_CODING.test(own) ? OTHERS : null);

/** "DENTAL ASSISTANT – 36 weeks – 800 hours": a heading with the figures of its program. */
const PROGRAM_LINE = /^([^\d:;.]{4,60}?) [-–—|] ?[\d.,]+ (?:weeks|months|(?:clock |contact )?hours)\b/i;

/** The roles of a line that heads a program with its figures: none for one in coding; null for any other line. */
export function programRoles(own: string): readonly Role[] | null {
  const name = PROGRAM_LINE.exec(own)?.[1];
  return name === undefined ? null : OF_CODING.test(name) ? [] : ofOtherTrade(name);
}

/** The role of a heading that says what else is taught at the school; null for any other. */
export const ofOthers = (own: string): readonly Role[] | null => alsoTaught(own) ?? ofOtherTrade(own);

/** The role of a line such as "Other classes in this series", also without strong type. */
export const alsoTaught = (own: string): readonly Role[] | null =>
  ALSO.test(own) && own.length <= LONGEST && !/[.!?]$/.test(own) ? OTHERS : null;
const LONGEST = 80;

/** "Medical Coding Career Launchpad" */
const NAME_OF_COURSE =
  /\b(?:launchpad|boot ?camp|program(?:me)?|course|training|accelerator|track|path|pathway|master ?class|certificate|diploma)\W*$/i;

/** The roles of a heading; a program with another name than coding or billing is another one. */
export function headingRoles(text: string, heading: Heading): readonly Role[] {
  const own = text.slice(heading.span.start, heading.span.end);
  const another = OF_PROGRAM.test(own) && !OF_CODING.test(own) && !ANY_PROGRAM.test(own);
  const others = another ? OTHERS : ofOthers(own);
  if (heading.depth > 1 && others) return others;
  const roles = rolesOf(text, heading.span, heading.depth === 1 ? TITLE_COVER : HEADING_COVER);
  return NAME_OF_COURSE.test(own) && OF_CODING.test(own) ? roles.filter((role) => role.term !== 'career') : roles;
}
