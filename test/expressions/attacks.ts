import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** A text that a regular expression may take long for: `part` between two others, as often as it is wanted. */
export interface Attack {
  readonly before: string;
  readonly part: string;
  readonly after: string;
}

/** A character that hardly any expression takes, so that a long match fails at its end. */
const MISSES = ['', '\u0001', '!'] as const;
/** What is repeated so many times is worth an attack. */
const LONG = 5;

/** A character of a class, or one outside of it. */
function ofClass(node: AST.CharacterClass | AST.CharacterSet | AST.ExpressionCharacterClass): string {
  const tried = ['a', 'A', '1', ' ', '-', '.', '\n', ',', 'é', '$', '"', '|', '<', '½', '\u0300', '•', '\u001b', '!'];
  const is = new RegExp(`^${node.raw}$`, 'u');
  return tried.find((char) => is.test(char)) ?? (node.type === 'CharacterClass' ? firstOf(node) : 'a');
}

function firstOf({ elements }: AST.CharacterClass): string {
  const [first] = elements;
  if (first?.type === 'Character') return String.fromCodePoint(first.value);
  return first?.type === 'CharacterClassRange' ? String.fromCodePoint(first.min.value) : 'a';
}

/** A text that a node matches, as short as can be. */
function sample(node: AST.Node): string {
  switch (node.type) {
    case 'Character':
      return String.fromCodePoint(node.value);
    case 'CharacterClass':
    case 'CharacterSet':
    case 'ExpressionCharacterClass':
      return ofClass(node);
    case 'Quantifier':
      return sample(node.element).repeat(node.min);
    case 'Alternative':
      return node.elements.map(sample).join('');
    case 'Group':
    case 'CapturingGroup':
      return sample(node.alternatives[0]!);
    default:
      return '';
  }
}

/** What every repetition of an expression can be given, with the texts that lead up to it. */
function* attacksOn(node: AST.Alternative, before: string): Generator<{ before: string; part: string }> {
  let led = before;
  for (const element of node.elements) {
    const inner = element.type === 'Quantifier' ? element.element : element;
    if (element.type === 'Quantifier' && element.max >= LONG) yield* partsOf(inner, led);
    if (inner.type === 'Group' || inner.type === 'CapturingGroup' || (inner.type === 'Assertion' && 'alternatives' in inner))
      for (const alternative of inner.alternatives) yield* attacksOn(alternative, led);
    led += sample(element.type === 'Quantifier' && element.min === 0 ? inner : element);
  }
  yield { before, part: led.slice(before.length) };
}

function* partsOf(inner: AST.Node, before: string): Generator<{ before: string; part: string }> {
  yield { before, part: sample(inner) };
  if (inner.type === 'Group' || inner.type === 'CapturingGroup')
    for (const alternative of inner.alternatives) yield { before, part: sample(alternative) };
}

/** Texts made of the expression's own parts, which nearly match it. */
export function attacks(source: string, flags: string): Attack[] {
  const { alternatives } = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  const all = alternatives.flatMap((alternative) => [...attacksOn(alternative, '')]);
  // A search begins anew at each place, so that what leads up to a repetition is repeated, too.
  const bare = all.flatMap(({ before, part }) => [part, before].map((only) => ({ before: '', part: only })));
  const known = new Map<string, Attack>();
  for (const { before, part } of [...all, ...bare].filter((one) => one.part !== ''))
    for (const after of MISSES) known.set(`${before}\u0000${part}\u0000${after}`, { before, part, after });
  return [...known.values()];
}
