import { referenced } from './log-commands.ts';
import { ACTIVE } from './plain.ts';

/** All that XML 1.0 cannot hold, not even as a reference. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Markup, and white space that a parser would change in an attribute. */
const MARKUP = /[&<>"'\t\n\r]/g;

const NAMES: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

const reference = (character: string): string => NAMES[character] ?? `&#${character.charCodeAt(0)};`;

/** Text as XML that a parser reads as the same text, in an element as in an attribute. What XML cannot hold becomes the sign for an unknown character. */
export const escapeXml = (text: string): string =>
  referenced(text.replace(FORBIDDEN, '\ufffd').replace(MARKUP, reference).replace(ACTIVE, reference));
