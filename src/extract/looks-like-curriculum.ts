import { FACT_NAMES, factRow } from './facts.ts';

/** The keys by which a YAML file shows itself to be a curriculum, besides its title. */
const KEYS: ReadonlySet<string> = new Set([
  ...FACT_NAMES.filter((fact) => fact !== 'title' && !factRow(fact).computed),
  'units',
  'exams',
  'courses',
]);

const SCHEMA_LINE = /^#\s*yaml-language-server:\s*\$schema=\S*curriculum/m;
const TOP_KEY = /^["']?([a-z][a-z-]*)["']?[ \t]*:(?=\s|$)/gm;

/** Whether YAML text is a curriculum: it names its schema, or has a title and one more key of a curriculum at the top. */
export function looksLikeCurriculum(text: string): boolean {
  if (SCHEMA_LINE.test(text)) return true;
  const keys = new Set([...text.replace(/^\ufeff/, '').matchAll(TOP_KEY)].map((match) => match[1] ?? ''));
  return keys.has('title') && [...keys].some((key) => KEYS.has(key));
}
