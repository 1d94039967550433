import type { OpenPdf, PdfPageProxy, TextItem, TreeNode } from './library.ts';
import { drawnOn, placed, type Box, type Matrix } from './rules.ts';
import type { Page, Piece, Tag } from './types.ts';

const BOLD = /bold|black|heavy|semibold|demi(?!oblique)/i;
/** Signs that a font has no letter for. */
const CONTROLS = /[\0-\x08\x0E-\x1F\x7F]/g;
/** Text set at an angle is a stamp or a watermark. */
const LEVEL = 0.05;
/** A bullet stands no further from its text, in heights of type. */
const BULLET_GAP = 2.5;
const MOST_DOTS = 500;
const DEEPEST_TAG = 60;

/** What a page holds: its text, its drawn lines and its tags. */
export async function readPage({ file, codes }: OpenPdf, number: number): Promise<Page> {
  const page = await file.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  // Fonts tell their names only once the whole page has been gone through.
  const operators = await page.getOperatorList();
  const { rules, dots } = drawnOn(operators, codes, transform);
  const tree = await page.getStructTree();
  const text = piecesOf(items, transform, boldFonts(page));
  const pieces = withBullets(text, dots);
  page.cleanup();
  return { number, width, height, pieces, rules, drawn: operators.fnArray.length > 0, tags: tree ? tagOf(tree, 0) : null };
}

/** Tells the fonts of a page apart by their names. */
function boldFonts({ commonObjs }: PdfPageProxy): (id: string) => boolean {
  const known = new Map<string, boolean>();
  return (id) => {
    const bold = known.get(id) ?? (commonObjs.has(id) && BOLD.test(commonObjs.get(id)?.name ?? ''));
    known.set(id, bold);
    return bold;
  };
}

/** The text of a page in the order of the file, without what is marked as no part of the text. */
function piecesOf(items: readonly TextItem[], viewport: Matrix, isBold: (font: string) => boolean): Piece[] {
  const open: { id: string | null; artifact: boolean }[] = [];
  const pieces: Piece[] = [];
  for (const item of items) {
    if ('str' in item) {
      const around = open.at(-1);
      const piece = around?.artifact ? null : pieceOf(item, viewport, isBold, around?.id ?? null);
      if (piece) pieces.push(piece);
    } else if (item.type.startsWith('begin')) {
      const around = open.at(-1);
      open.push({ id: item.id ?? around?.id ?? null, artifact: item.tag === 'Artifact' || around?.artifact === true });
    } else open.pop();
  }
  return pieces;
}

function pieceOf(
  item: Extract<TextItem, { str: string }>,
  viewport: Matrix,
  isBold: (font: string) => boolean,
  tag: string | null,
): Piece | null {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform;
  const [x, y] = placed(viewport, e, f);
  const [ahead, aside] = placed([...viewport.slice(0, 4), 0, 0], a, b);
  const size = Math.hypot(c, d);
  // A space at the beginning has no width of its own: the gap before the piece tells whether there is one.
  const text = item.str.replace(CONTROLS, '').trimStart();
  if (text === '' || ahead <= 0 || Math.abs(aside) > LEVEL * ahead || !(size > 0)) return null;
  return { text, x, right: x + item.width, y, size, bold: isBold(item.fontName), tag };
}

/** The text with a bullet before each line that a dot is drawn before. */
function withBullets(pieces: readonly Piece[], dots: readonly Box[]): Piece[] {
  const bullets = new Map<Piece, Piece>();
  for (const { left, right, top, bottom } of dots.slice(0, MOST_DOTS)) {
    const middle = (top + bottom) / 2;
    const after = pieces.filter((p) => middle < p.y && middle > p.y - p.size && p.right > right && p.x > left - p.size);
    const next = after.toSorted((a, b) => a.x - b.x)[0];
    if (next && next.x >= right && next.x - right < BULLET_GAP * next.size)
      bullets.set(next, { ...next, text: '•', x: left, right, bold: false });
  }
  return pieces.flatMap((piece) => (bullets.has(piece) ? [bullets.get(piece)!, piece] : piece));
}

function tagOf(node: TreeNode | { readonly type: string; readonly id: string }, depth: number): Tag {
  if ('id' in node) return { content: node.type === 'content' ? node.id : '' };
  return { role: node.role ?? '', children: depth < DEEPEST_TAG ? (node.children ?? []).map((child) => tagOf(child, depth + 1)) : [] };
}
