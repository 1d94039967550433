import type { Block, Line, Outline, Span } from '../read/outline.ts';
import { isLoud, loudStart } from './capitals.ts';
import { alsoTaught, headingRoles, ofOthers, ofOtherTrade, programRoles } from './headings.ts';
import { withoutLongLines } from './long-lines.ts';
import { isFirstHead, isFooter, repeatedLines, withoutFirstPage } from './page-heads.ts';
import { piece, type Piece } from './piece.ts';
import { gluedLabel, inlineLabels, leadingLabel, rolesOf, withoutNumbering } from './roles.ts';
import { rowPieces } from './rows.ts';
import { tokenize, type Token } from './tokens.ts';

const WHOLE = 1;
/** A label this far into a line is no label of the line. */
const FAR = 60;
/** A key of a data record, such as `shippedCodeBooks`, is one label. */
const GLUED = /^[a-z]+[A-Z]\w*$/;
/** A heading in capitals may stand inside of a long line. */
const LOUD_WORD = /[A-ZÀ-ÖØ-Þ]{5}/u;
/** Only a line this long may be several lines run together. */
const LONG_LINE = 120;
/** A short value in run-together text ends with its sentence, where the text goes on this long. */
const LONG_VALUE = 160;
/** "COURSE: OFT 236 MEDICAL CODING": in capitals, and yet no heading. */
const KEY_AND_VALUE = /^[^:]{2,40}: +\S/;
/** A line in strong type that reads as a heading: words and no figures, and not the end of a sentence. */
const STRONG_HEADING = /^[^\p{L}\d]*[A-ZÀ-ÖØ-Þ][^\d.:;!?$|]{2,60}$/u;
/** "Materials you must own": a heading in words, and no name or row of heads. */
const SAYING = / (?!and\b|the\b|for\b)[a-z]{3,}\b/;
/** Words in brackets behind a label are no value: "Recommended readings: (in the library)". */
const REMARK = /^\([^()]*\)$/;

/** Where the text goes on behind a label, which may be glued to it. */
const afterSpace = (text: string, at: number): number => (text.charAt(at) === ' ' ? at + 1 : at);

/** A heading in capitals with its text behind it on the same line becomes two pieces. */
function capitalsHeading(text: string, line: Line, rest: Partial<Piece>): Piece[] | null {
  const loud = loudStart(text, line.span);
  if (!loud || loud.end >= line.span.end) return null;
  const opens = ofOtherTrade(text.slice(loud.start, loud.end)) ?? rolesOf(text, loud, 0.5);
  if (opens.length === 0 && !text.slice(loud.start, loud.end).includes(' ')) return null;
  const body = { start: afterSpace(text, loud.end), end: line.span.end };
  return [piece(text, loud, { ...rest, label: loud, opens, bare: true }), ...textPieces(text, body, rest)];
}

/** "Grading Quizzes 10 % …", "Attendance You are expected …": the heading of a run-together page, known by its words alone. */
function leadingRole(text: string, line: Line, rest: Partial<Piece>): Piece[] | null {
  if (line.label || line.span.end - line.span.start < LONG_LINE) return null;
  const own = withoutNumbering(text, line.span);
  const label = leadingLabel(tokenize(text, { start: own.start, end: Math.min(own.end, own.start + FAR) }));
  if (!label) return null;
  const body = { start: afterSpace(text, label.end), end: line.span.end };
  return [piece(text, label, { ...rest, label, opens: rolesOf(text, label, 0.5), bare: true }), ...textPieces(text, body, rest)];
}

/** "Materials. The e-textbook is in your lessons.": a label with a full stop behind it, where it is one by each of its words. */
const SAID_LABEL = /^([A-ZÀ-ÖØ-Þ][^.:;,!?]{2,40})\. (?=[A-ZÀ-ÖØ-Þ\d“"(])/u;
function saidLabel(text: string, line: Line, rest: Partial<Piece>): Piece | null {
  const found = SAID_LABEL.exec(text.slice(line.span.start, line.span.end));
  if (!found) return null;
  const label = { start: line.span.start, end: line.span.start + found[1]!.length };
  const opens = rolesOf(text, label, WHOLE);
  if (opens.length === 0) return null;
  return piece(text, line.span, { ...rest, label, value: { start: label.start + found[0].length, end: line.span.end }, opens });
}

/** Whether labels stand inside of the text: two of them, or one far from its beginning, or glued to the word before it. */
function isRunTogether(text: string, span: Span, labels: readonly { span: Span }[]): boolean {
  const first = labels[0];
  if (!first || first.span.start === span.start) return labels.length > 1;
  const loud = text.slice(first.span.start, first.span.end);
  return labels.length > 1 || loud === loud.toUpperCase() || first.span.start > span.start + FAR || /\S/.test(text[first.span.start - 1]!);
}

function textPieces(text: string, span: Span, rest: Partial<Piece>, own?: Span): Piece[] {
  const said = text.slice(span.start, span.end);
  if (said.indexOf(':') < 0 && (said.length < LONG_LINE || !LOUD_WORD.test(said))) return [piece(text, span, rest)];
  const tokens = tokenize(text, span);
  const labels = inlineLabels(tokens);
  const ofLine = own !== undefined && labels.every((l) => l.span.end <= own.end);
  return !ofLine && isRunTogether(text, span, labels)
    ? runTogether(text, span, tokens, labels, rest)
    : [piece(text, span, { ...rest, tokens })];
}

function linePieces(text: string, typed: Line, first: boolean): Piece[] {
  const line = withoutFirstPage(text, typed);
  const own = text.slice(line.span.start, line.span.end);
  if (isFooter(own)) return [];
  const rest = { item: line.item, paragraph: line.paragraph, strong: line.strong === true };
  const program = line.item === 0 ? programRoles(own) : null;
  if (program) return [piece(text, line.span, { ...rest, opens: program, bare: true, strong: true, label: line.span })];
  const keyed = line.label && KEY_AND_VALUE.test(own) && rolesOf(text, line.label, 0.5).length > 0;
  const loud = keyed && line.label!.end - line.span.start < own.length / 2 ? null : capitalsHeading(text, line, rest);
  const heading = line.item <= 1 ? (loud ?? leadingRole(text, line, rest)) : null;
  if (heading) return heading;
  if (line.item <= 1 && !keyed && isLoud(text, line.span))
    return [piece(text, line.span, { ...rest, opens: ofOtherTrade(own) ?? rolesOf(text, line.span, 0.5), bare: true, label: line.span })];
  const isKey = line.label !== null && line.label !== undefined && GLUED.test(text.slice(line.label.start, line.label.end));
  const split = textPieces(text, line.span, rest, isKey ? line.label : undefined);
  if (split.length > 1) return split;
  const said = line.item <= 1 && !line.label ? saidLabel(text, line, rest) : null;
  if (said) return [said];
  const glued = line.item === 0 && !isKey ? gluedLabel(text, line.span) : null;
  if (glued) return [piece(text, line.span, { ...rest, label: glued.label, value: glued.value, opens: rolesOf(text, glued.label, 0.5) })];
  if (line.label) {
    const opens = rolesOf(text, line.label, 0.5);
    const nextLine = line.value !== undefined && line.value.start >= line.span.end;
    const remark = line.value !== undefined && REMARK.test(text.slice(line.value.start, line.value.end));
    return [
      piece(text, line.span, {
        ...rest,
        label: line.label,
        value: remark ? null : (line.value ?? null),
        opens,
        bare: nextLine || remark || !line.value,
      }),
    ];
  }
  const strong = line.strong === true && line.item === 0 && STRONG_HEADING.test(own);
  const mayOpen = line.item === 0 || own.length < 40;
  const others = strong ? ofOthers(own) : line.item === 0 ? alsoTaught(own) : null;
  const opens =
    others ?? (mayOpen ? rolesOf(text, line.span, strong || (first && STRONG_HEADING.test(own) && SAYING.test(own)) ? 0.5 : 0.75) : []);
  const bare = strong || opens.length > 0;
  return [piece(text, line.span, { ...rest, opens, bare, label: bare ? withoutNumbering(text, line.span) : null })];
}

/** One line with several `Label:` inside falls into a piece for each; a short value ends with its first sentence where text goes on behind it. */
function runTogether(
  text: string,
  span: Span,
  tokens: readonly Token[],
  labels: readonly { span: Span; to: number }[],
  rest: Partial<Piece>,
): Piece[] {
  const first = labels[0]!.span.start;
  const before = first > span.start ? [piece(text, { start: span.start, end: first }, rest)] : [];
  return [
    ...before,
    ...labels.flatMap((label, i) => {
      const end = labels[i + 1]?.span.start ?? span.end;
      const opens = rolesOf(text, label.span, 0.5);
      const after = tokens[label.to]!;
      const value = { start: Math.min(end, after.text === ':' ? after.end : label.span.end), end };
      const cut = opens[0]?.short && end - value.start > LONG_VALUE ? firstSentence(text, value) : end;
      const own = piece(
        text,
        { start: label.span.start, end: cut },
        // A label at the end of a line stands above what follows.
        text.slice(value.start, cut).trim() === ''
          ? { ...rest, label: label.span, opens, bare: true }
          : { ...rest, label: label.span, value: { ...value, end: cut }, opens },
      );
      return cut < end ? [own, piece(text, { start: cut, end }, rest)] : [own];
    }),
  ];
}

/** The end of the first sentence of a value. */
function firstSentence(text: string, value: Span): number {
  const found = /[.;] (?=[A-Z][a-z]+ [a-z])/.exec(text.slice(value.start, value.end));
  return found ? value.start + found.index + 2 : value.end;
}

/** The pieces of each block; what stands behind the head or foot of a page goes on in the paragraph before it. */
function rejoined(blocks: readonly Block[], make: (block: Block, i: number) => Piece[]): Piece[] {
  const all: Piece[] = [];
  let cut = false;
  let moved: { from: number; to: number } | null = null;
  for (const [i, block] of blocks.entries()) {
    const made = make(block, i);
    if (made.length === 0 && block.kind === 'line') {
      cut = true;
      continue;
    }
    const last = all.at(-1);
    if (cut && block.kind === 'line' && last?.kind === 'line') moved = { from: block.paragraph, to: last.paragraph };
    cut = false;
    const to = block.kind === 'line' && moved?.from === block.paragraph ? moved.to : null;
    all.push(...(to === null ? made : made.map((p) => ({ ...p, paragraph: to }))));
  }
  return all;
}

/** The first line of a paragraph. */
const isFirst = (line: Line, before: Block | undefined): boolean => before?.kind !== 'line' || before.paragraph !== line.paragraph;

/** The pieces of a document, in the order of the text. */
export function pieces(outline: Outline): Piece[] {
  const { text } = outline;
  const repeats = repeatedLines(outline);
  const make = (block: Block, i: number): Piece[] => {
    if (block.kind === 'table') return rowPieces(text, block, i);
    if (block.kind === 'line')
      return repeats(block.span) && !isFirstHead(text, block) ? [] : linePieces(text, block, isFirst(block, outline.blocks[i - 1]));
    return [
      piece(text, block.span, {
        kind: 'heading',
        depth: block.depth,
        opens: headingRoles(text, block),
        bare: true,
      }),
    ];
  };
  return rejoined(withoutLongLines(outline), make);
}
