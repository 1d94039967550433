/** A small generator of numbers from 0 to 1: the same seed gives the same numbers. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What means something in Markdown, in its extensions or to one parser only. */
const SIGNS = [
  ...[
    '> ',
    '>',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2) ',
    '10. ',
    '    ',
    '\t',
    '  ',
    '# ',
    '## ',
    '###### ',
    '#',
    '---',
    '===',
    '***',
    '```',
    '~~~',
  ],
  ...['```yaml', '|', '| a | b |', '|---|---|', '|:-|-:|', '| 1 \\| 2 | `x|y` |', '<div>', '</div>', '<br>', '<!-- c -->', '<script>'],
  ...[
    '&amp;',
    '&nbsp;',
    '&#8217;',
    '\\*',
    '\\',
    '  \n',
    '\\\n',
    '**b**',
    '__b__',
    '*e*',
    '_e_',
    '***x***',
    '**',
    '*',
    '_',
    '`c`',
    '`` c ` ``',
  ],
  ...[
    '`',
    '[l](u)',
    '[l](<u> "t")',
    '![i](u)',
    '[r]: u',
    '[r]',
    '[r][]',
    '[ ] ',
    '- [ ] t',
    '- [x] t',
    '~~s~~',
    'www.a.com',
    'http://a.com',
  ],
  ...['a@b.co', '<http://a.com>', '[^1]', '[^1]: n', ':', '::', '$x$', '$$', ':::note', '{#id}', '^x^', '~H2O~', '"', '--', '...', '+++'],
  ...[
    'é',
    '😀',
    '“',
    '\u00a0',
    '\u200b',
    '\u2028',
    '\ufeff',
    '\r',
    '\r\n',
    '\f',
    '\0',
    '\n',
    '\n\n',
    'a',
    ' ',
    '1',
    '.',
    ')',
    'Hours: 40',
    'CPT',
  ],
];

const TOPICS = ['CPT: surgery', 'ICD-10-CM: chapters 1 to 21', 'HCPCS Level II', 'Anatomy review', 'The billing cycle', 'Mock exam'];

/** A week-by-week table, as most syllabi have one. */
function schedule(next: () => number): string {
  const weeks = Array.from({ length: 4 + Math.floor(next() * 12) }, (_, week) => {
    const topic = TOPICS[Math.floor(next() * TOPICS.length)];
    return `| ${week + 1} | ${topic} | ${1 + Math.floor(next() * 6)} |`;
  });
  return ['| Week | Topic | Hours |', '|---|---|---|', ...weeks].join('\n');
}

/** A syllabus with figures of its own, and a schedule at the end. */
export function syllabus(texts: readonly string[], next: () => number): string {
  const text = texts[Math.floor(next() * texts.length)] ?? '';
  const changed = text.replace(/\b\d{2,3}(?= (?:hours|weeks))/g, () => String(10 + Math.floor(next() * 90)));
  return `${changed.trimEnd()}\n\n## Schedule\n\n${schedule(next)}\n`;
}

/** Lines of many syllabi in any order, into some of which signs were put. */
function mixed(lines: readonly string[], next: () => number): string {
  const pick = (all: readonly string[]): string => all[Math.floor(next() * all.length)] ?? '';
  const count = 3 + Math.floor(next() * 25);
  return Array.from({ length: count }, () => {
    let line = pick(lines);
    for (let n = Math.floor(next() * 3); n > 0; n--) {
      const at = next() < 0.4 ? 0 : Math.floor(next() * line.length);
      line = line.slice(0, at) + pick(SIGNS) + line.slice(at);
    }
    return line + (next() < 0.3 ? '\n\n' : '\n');
  }).join('');
}

/** Signs alone. */
const noise = (next: () => number): string =>
  Array.from({ length: 3 + Math.floor(next() * 30) }, () => SIGNS[Math.floor(next() * SIGNS.length)] + (next() < 0.3 ? '\n' : '')).join('');

/** A document for a seed: a half are syllabi with figures of their own, the others put together of lines and signs. */
export function generatedMarkdown(seed: number, texts: readonly string[], lines: readonly string[]): string {
  const next = random(seed);
  const kind = next();
  if (kind < 0.5) return syllabus(texts, next);
  const front = next() < 0.1 ? '---\ntitle: Coding I\n---\n' : '';
  return front + (kind < 0.85 ? mixed(lines, next) : noise(next));
}
