import { type Page, type Paint, type Style, unpainted } from '../report/layout.ts';
import type { Io } from './io.ts';

/** Select Graphic Rendition codes: how each style begins and ends. */
const CODES: { readonly [S in Style]: readonly [begin: number, end: number] | null } = {
  strong: [1, 22],
  quiet: [2, 22],
  fail: [31, 39],
  'not-stated': [33, 39],
  pass: [32, 39],
  'not-applicable': [2, 22],
  quote: null,
};

const painted: Paint = (style, text) => {
  const code = CODES[style];
  return code ? `\u001b[${code[0]}m${text}\u001b[${code[1]}m` : text;
};

/** `--color` and `--no-color` decide, then NO_COLOR and FORCE_COLOR, then whether a person looks. */
export function wantsColor(asked: boolean | undefined, { env, terminal }: Pick<Io, 'env' | 'terminal'>): boolean {
  if (asked !== undefined) return asked;
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
  return terminal && env['TERM'] !== 'dumb';
}

const NARROWEST = 30;
const WIDEST = 100;

/** The width and the colors of what goes to standard output; what goes to a file is plain and 80 columns wide. */
export function pageOf(file: string | null, color: boolean | undefined, io: Io): Page {
  if (file !== null) return { width: 80, paint: unpainted };
  const asked = io.columns ?? (Number(io.env['COLUMNS']) || 80);
  return { width: Math.min(WIDEST, Math.max(NARROWEST, asked)), paint: wantsColor(color, io) ? painted : unpainted };
}
