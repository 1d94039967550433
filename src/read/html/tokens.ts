import { decodeReference } from '../align.ts';
import { cut, emptyRun, push, type Run } from '../clean.ts';
import type { HtmlToken } from './blocks.ts';

const TAG = /<(\/?)([A-Za-z][A-Za-z0-9-]*)(?![A-Za-z0-9-])(?:"[^"]*"|'[^']*'|[^"'<>])*>/y;
/** Elements whose content is no text for a reader. */
const UNREAD = new Set(['script', 'style', 'template', 'head', 'title', 'noscript', 'svg', 'select']);

/** Splits HTML into tags and text in one pass. Comments, attributes and what no reader sees are dropped; a tag that never ends is text. */
export function htmlTokens(html: Run): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  const source = html.text;
  let text = emptyRun();
  let at = 0;
  const flush = (): void => {
    if (text.text !== '') tokens.push({ kind: 'text', run: text });
    text = emptyRun();
  };
  while (at < source.length) {
    const skipped = source.charAt(at) === '<' ? commentEnd(source, at) : -1;
    const tag = skipped < 0 ? tagAt(source, at) : null;
    if (skipped >= 0) at = skipped;
    else if (tag) {
      flush();
      const name = (tag[2] ?? '').toLowerCase();
      at += tag[0].length;
      if (tag[1] === '' && UNREAD.has(name)) at = elementEnd(source, name, at);
      else {
        const end = html.end[at - 1] ?? 0;
        tokens.push(tag[1] === '' ? { kind: 'open', name, end, ...spansOf(name, tag[0]) } : { kind: 'close', name, end });
      }
    } else at = pushText(text, html, at);
  }
  flush();
  return tokens;
}

const CELL = /^t[dh]$/;
const SPAN = /\b(col|row)span\s*=\s*["']?(\d{1,4})/gi;

/** How many columns and rows a cell takes, where its tag says so. */
function spansOf(name: string, tag: string): { columns?: string; rows?: string } {
  if (!CELL.test(name)) return {};
  const given = Array.from(tag.matchAll(SPAN), ([, side = '', size = '']) => [side.toLowerCase() === 'col' ? 'columns' : 'rows', size]);
  return Object.fromEntries(given);
}

function tagAt(source: string, at: number): RegExpExecArray | null {
  if (source.charAt(at) !== '<') return null;
  TAG.lastIndex = at;
  return TAG.exec(source);
}

/** The end of the comment, declaration or processing instruction at an offset; -1 where there is none. */
function commentEnd(source: string, at: number): number {
  const next = source.charAt(at + 1);
  if (next !== '!' && next !== '?') return -1;
  const close = source.startsWith('<!--', at) ? '-->' : '>';
  const end = source.indexOf(close, at + 2);
  return end < 0 ? source.length : end + close.length;
}

function elementEnd(source: string, name: string, at: number): number {
  const rest = source.slice(at).search(new RegExp(`</${name}[\\s>]`, 'i'));
  if (rest < 0) return source.length;
  const close = source.indexOf('>', at + rest);
  return close < 0 ? source.length : close + 1;
}

/** Appends the character or entity at an offset and gives the offset after it. */
function pushText(text: Run, html: Run, at: number): number {
  const decoded = decodeReference(html.text, at);
  const length = decoded?.length ?? 1;
  const part = cut(html, at, at + length);
  const start = part.start[0] ?? 0;
  const end = part.end.at(-1) ?? start;
  push(text, decoded?.text ?? part.text, start, end);
  return at + length;
}
