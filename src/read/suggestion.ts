import { closest, distance } from 'fastest-levenshtein';

/** The known word that a mistyped one is closest to, or null where none is close. */
export function suggestion(word: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const folded = new Map(known.map((k) => [k.toLowerCase(), k]));
  const near = closest(word.toLowerCase(), [...folded.keys()]);
  const length = Math.max(word.length, near.length);
  // Two exchanged letters count as two changes, also in a short word.
  const allowed = Math.min(Math.max(2, Math.floor(length / 3)), length - 1);
  return distance(word.toLowerCase(), near) <= allowed ? (folded.get(near) ?? null) : null;
}

/** What to do about an unknown word: the closest known one, else all of them. */
export function didYouMean(word: string, known: readonly string[]): string {
  const meant = suggestion(word, known);
  if (meant !== null) return `Did you mean "${meant}"?`;
  return known.length > MANY
    ? `Known are ${known.slice(0, MANY).join(', ')} and ${known.length - MANY} more.`
    : `Use one of: ${known.join(', ')}.`;
}

const MANY = 12;
