import { afterEach, describe, expect, it } from 'vitest';
import { markdownIn, readsAlike } from '../../../scripts/markdown-parsers/compare.ts';
import { generatedMarkdown } from '../../../scripts/markdown-parsers/generated.ts';
import { nativeMarkdown } from '../../../src/cli/native-markdown.ts';
import { isPlainMarkdown, parserFor } from '../../../src/read/markdown/parser.ts';
import { parseWithRemark } from '../../../src/read/markdown/remark.ts';
import { useFastParser } from '../../../src/read/markdown/fast.ts';

const fast = nativeMarkdown(process.cwd());
const texts = markdownIn(['curricula', 'test/corpus']);

describe.skipIf(fast === null)('the native parser', () => {
  it('reads the examples and the corpus as remark does, to the last span', async () => {
    const differing: string[] = [];
    for (const [path, text] of texts) if (!(await readsAlike(text, fast!))) differing.push(path);
    expect(differing).toEqual([]);
    expect(texts.size).toBeGreaterThan(200);
  }, 60_000);

  it('reads generated documents alike, of which a script compares ten thousand', async () => {
    const all = [...texts.values()].slice(0, 40);
    const lines = all.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
    const differing: number[] = [];
    for (let seed = 1_000_000; seed < 1_000_200; seed++)
      if (!(await readsAlike(generatedMarkdown(seed, all, lines), fast!))) differing.push(seed);
    expect(differing).toEqual([]);
  }, 60_000);

  it('reads most of the corpus, so that it is worth having', () => {
    const plain = [...texts.values()].filter(isPlainMarkdown).length;
    expect(plain / texts.size).toBeGreaterThan(0.85);
  });
});

describe('what two parsers may read in another way', () => {
  it.each([
    'a\u0000b',
    'a\rb',
    '```\ncode\n```',
    '+++\ntitle = 1\n+++',
    '---\nnever closed',
    '***x***',
    '**a**_b_**c**',
    '\\**x**',
    '😀**x**',
    '&nbsp;*x*',
    '- - x',
    '1. 2) x',
    '-\n  x',
    '- |',
    'x\n\n    code',
    '<b>\n    x',
    '\ud83d',
    '*\ufeff*',
  ])('is left to remark: %j', (text) => expect(isPlainMarkdown(text)).toBe(false));

  it.each([
    '# Coding I\r\n\r\nHours: **40**',
    '---\ntitle: x\n---\n\n- a\n  - b\n\n1. c',
    '| a | b |\n|---|--:|\n| 1 | 2 |',
    'Title\n---\n\na_b 😀',
  ])('is not: %j', (text) => expect(isPlainMarkdown(text)).toBe(true));

  afterEach(() => useFastParser(null));

  it('decides on the parser, text by text', async () => {
    const own = parseWithRemark('of its own');
    const read = async (source: string) => (await parserFor(source))(source);
    useFastParser(() => () => own);
    expect(await read('# Plain')).toBe(own);
    expect(await read('- - x')).toEqual(parseWithRemark('- - x'));
    const inParts = await parserFor('- - x\n\n# Plain');
    expect([inParts('- - x\n\n'), inParts('# Plain')]).toEqual([parseWithRemark('- - x\n\n'), own]);
    useFastParser(null);
    expect(await read('# Plain')).toEqual(parseWithRemark('# Plain'));
  });

  it('loads the fast parser once, when the first text is read', async () => {
    let loaded = 0;
    useFastParser(() => (loaded++, null));
    expect(loaded).toBe(0);
    for (const source of ['# One', '# Two']) expect(await parserFor(source)).toBe(parseWithRemark);
    expect(loaded).toBe(1);
  });
});
