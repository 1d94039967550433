import { withoutHiddenRuns } from './hidden.ts';
import { EMPTY } from '../decode.ts';
import { START, error } from '../problem.ts';
import type { Problem } from '../reading.ts';
import { kindOf } from '../signature.ts';
import { storedZip, unpacked, zipEntries, type ZipEntry, type ZipPart } from './zip.ts';

/** What no syllabus in Word has. All of it is known, and checked, before and while a part is unpacked. */
export const DOCX_BOUNDS = {
  /** Bytes of all parts that are read, when unpacked. */
  size: 8_000_000,
  /** How many times larger a part may be unpacked than packed; text in Word's markup shrinks to a tenth or twentieth. */
  ratio: 250,
  /** Tags of all parts that are read. */
  tags: 200_000,
  /** Tags inside of one another. */
  depth: 200,
} as const;

/** A part so small may be of any ratio. */
const SMALL = 100_000;
/** The part that says what the others are. */
const TYPES = '[Content_Types].xml';
const PART = /\.(?:xml|rels)$/i;
const UNREAD_PART = /^(?:customXml|docProps)\/|(?:^|\/)(?:media|theme|glossary|embeddings|charts|diagrams|activeX|fonts|settings\.xml)/i;

const problem = (code: 'unreadable-file' | 'too-large', message: string, remedy: string): Problem => error(code, START, message, remedy);
const DAMAGED = problem(
  'unreadable-file',
  'This Word file is damaged, or not whole.',
  'Open it in Word, save it again as .docx, and use that.',
);
const LOCKED = problem(
  'unreadable-file',
  'This Word file is locked with a password.',
  'Open it, save it without a password, and use that.',
);
const OLD = problem('unreadable-file', 'This is a file of an old Word (.doc).', 'Open it in Word, save it as .docx, and use that.');
const NOT_WORD = problem(
  'unreadable-file',
  'This is no Word file, although its name ends in .docx.',
  'Open it in the program that made it, and save it as .docx.',
);
const BOMB = problem(
  'too-large',
  'This Word file holds far more than a syllabus does when it is unpacked.',
  'Copy the text of the syllabus into a new file.',
);

/** "EncryptedPackage", as a locked file of Office names what it holds. */
const LOCK = [...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0]);

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

/** What is wrong with a file that is no archive. */
function noArchive(bytes: Uint8Array): Problem {
  if (bytes.length === 0) return EMPTY;
  if (kindOf(bytes) === 'old-office') return holds(bytes, LOCK) ? LOCKED : OLD;
  return kindOf(bytes) === 'zip' ? DAMAGED : NOT_WORD;
}

/** What is wrong with the parts by the directory of the archive alone. */
function outOfDirectory(entries: readonly ZipEntry[]): Problem | null {
  if (entries.some((e) => e.encrypted)) return LOCKED;
  const size = entries.reduce((sum, e) => sum + e.size, 0);
  const swollen = entries.some((e) => e.size > SMALL && e.size > e.packed * DOCX_BOUNDS.ratio);
  return size > DOCX_BOUNDS.size || swollen ? BOMB : null;
}

/** The number of tags and how deep they stand in one another. */
function measured(xml: string): { tags: number; depth: number } {
  let tags = 0;
  let depth = 0;
  let deepest = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    tags += 1;
    const next = xml.charAt(at + 1);
    if (next === '/') depth -= 1;
    else if (next !== '?' && next !== '!') {
      const end = xml.indexOf('>', at);
      if (end > 0 && xml.charAt(end - 1) !== '/') depth += 1;
      if (end < 0) break;
    }
    deepest = Math.max(deepest, depth);
  }
  return { tags, depth: deepest };
}

/** Word writes no declarations of types; in those of others, words may stand for ever more words. */
const DECLARATION = /<!(?:DOCTYPE|ENTITY)/i;

/** The parts of a Word file that are read, in an archive of their own; or what is wrong with it. */
export async function readableDocx(bytes: Uint8Array): Promise<{ readonly zip: Uint8Array } | Problem> {
  const all = kindOf(bytes) === 'zip' ? zipEntries(bytes) : null;
  if (!all) return noArchive(bytes);
  const entries = all.filter(({ name }) => PART.test(name) && !UNREAD_PART.test(name));
  const wrong = outOfDirectory(entries);
  if (wrong) return wrong;
  if (!entries.some(({ name }) => name === TYPES)) return NOT_WORD;
  const parts: ZipPart[] = [];
  let tags = 0;
  for (const entry of entries) {
    const part = await unpacked(bytes, entry);
    if (!part) return DAMAGED;
    const xml = new TextDecoder().decode(part);
    if (DECLARATION.test(xml)) return DAMAGED;
    if (entry.name === TYPES && !xml.includes('wordprocessingml')) return NOT_WORD;
    const size = measured(xml);
    tags += size.tags;
    if (tags > DOCX_BOUNDS.tags || size.depth > DOCX_BOUNDS.depth) return BOMB;
    parts.push({ name: entry.name, crc: entry.crc, bytes: new TextEncoder().encode(withoutHiddenRuns(xml)) });
  }
  return { zip: storedZip(parts) };
}
