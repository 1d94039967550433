import type { Token } from './tokens.ts';

/** Number words up to the hundreds. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((w, i) => [w, i] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((w, i) => [w, 20 + 10 * i] as const),
]);
const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** A number in the text: its value, and its tokens from `from` up to, not including, `to`. */
export interface NumberAt {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

const isSign = (token: Token | undefined, ...signs: string[]): boolean => token?.kind === 'sign' && signs.includes(token.text);

/** Whether a number may begin with the token. */
export const beginsNumber = (token: Token): boolean => token.kind === 'number' || (token.kind === 'word' && WORDS.has(token.text));

/** "45", "1,110", "2½", "1 1/2" from digits. */
function digits(tokens: readonly Token[], at: number): NumberAt | null {
  const first = tokens[at];
  if (first?.kind !== 'number') return null;
  if (first.raw in FRACTIONS) return { value: FRACTIONS[first.raw]!, from: at, to: at + 1 };
  const value = Number(first.raw.replaceAll(',', ''));
  const next = tokens[at + 1];
  const fraction = next && FRACTIONS[next.raw];
  return fraction === undefined ? { value, from: at, to: at + 1 } : { value: value + fraction, from: at, to: at + 2 };
}

/** "eighty", "forty-five", "one hundred and twenty", also "eighty (80)". */
function spelled(tokens: readonly Token[], at: number): NumberAt | null {
  let [value, to] = [0, at];
  for (let i = at; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    const word = token.kind === 'word' ? WORDS.get(token.text) : undefined;
    if (word !== undefined) value += word;
    else if (token.text === 'hundred' && i > at) value *= 100;
    else if (i > to || i === at || !(isSign(token, '-') || token.text === 'and')) break;
    else continue;
    to = i + 1;
  }
  if (to === at) return null;
  const bracketed = isSign(tokens[to], '(') ? digits(tokens, to + 1) : null;
  return bracketed && isSign(tokens[bracketed.to], ')')
    ? { value: bracketed.value, from: at, to: bracketed.to + 1 }
    : { value, from: at, to };
}

/** The number that begins at this token, or null. */
export const numberAt = (tokens: readonly Token[], at: number): NumberAt | null => digits(tokens, at) ?? spelled(tokens, at);

/** A number or a range ("16 – 18", "8 to 10"), low before high. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly to: number;
}

export function rangeAt(tokens: readonly Token[], at: number): Range | null {
  const low = numberAt(tokens, at);
  if (!low) return null;
  const single = { low: low.value, high: low.value, from: at, to: low.to };
  const between = tokens[low.to];
  if (!isSign(between, '-', '–', '—', '‑', '‐', '−') && between?.text !== 'to') return single;
  const high = numberAt(tokens, low.to + 1);
  return high && high.value > low.value ? { low: low.value, high: high.value, from: at, to: high.to } : single;
}
