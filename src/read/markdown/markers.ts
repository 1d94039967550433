/** A list mark with so much space behind it that Markdown would take the text for code, as word processors leave it. */
const WIDE_MARK = /^( {0,3}(?:\d{1,9}[.)]|[*+-])[ \t])([ \t]{4,}|\t+)(?=\S)/;
/** The same anywhere in a text, of which most have none. */
const ANY_WIDE_MARK = /^ {0,3}(?:\d{1,9}[.)]|[*+-])[ \t](?:[ \t]{4}|\t)/m;
const FENCE = /^ {0,3}(```|~~~)/;
const FRONT_MATTER = /^(?:---|\+\+\+)[ \t]*$/;
/** A character without width: no white space for the parser, and dropped from clean text. */
const FILLER = '\u200B';

/** The source with the wide gaps behind list marks filled, every offset unchanged. Code between fences and front matter stay as they are. */
export function withNarrowMarks(source: string): string {
  if (!ANY_WIDE_MARK.test(source)) return source;
  let inside: string | null = null;
  const lines = source.split(/(\r\n|\r|\n)/);
  const filled = lines.map((line, i) => {
    const fence = FENCE.exec(line)?.[1] ?? (FRONT_MATTER.test(line) && (i === 0 || inside === line.trim()) ? line.trim() : null);
    if (fence && (inside === null || inside === fence)) inside = inside === null ? fence : null;
    return inside === null ? line.replace(WIDE_MARK, (_, mark: string, gap: string) => mark + FILLER.repeat(gap.length)) : line;
  });
  return filled.join('');
}
