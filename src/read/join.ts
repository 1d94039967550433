import type { Block, Line, Outline, Span, Table } from './outline.ts';
import type { PlaceMark, Reading } from './reading.ts';

/** How far a part was moved: in the source text, and in the clean text. */
interface Move {
  readonly source: number;
  readonly clean: number;
}

const moved = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

function movedBlock(block: Block, by: number): Block {
  if (block.kind === 'heading') return { ...block, span: moved(block.span, by) };
  if (block.kind === 'table') return movedTable(block, by);
  const label = block.label ? { label: moved(block.label, by) } : {};
  const value = block.value ? { value: moved(block.value, by) } : {};
  return { ...block, span: moved(block.span, by), ...label, ...value } as Line;
}

function movedTable(table: Table, by: number): Table {
  const cells = (row: readonly Span[]): Span[] => row.map((c) => moved(c, by));
  return { ...table, span: moved(table.span, by), header: table.header ? cells(table.header) : null, rows: table.rows.map(cells) };
}

function joinedOutline(outlines: readonly Outline[], moves: readonly Move[]): Outline {
  const text = outlines.map((o) => o.text).join('\n');
  const start = new Uint32Array(text.length);
  const end = new Uint32Array(text.length);
  for (const [i, { origin }] of outlines.entries()) {
    const { source, clean } = moves[i]!;
    for (let at = 0; at < origin.start.length; at += 1) {
      start[clean + at] = origin.start[at]! + source;
      end[clean + at] = origin.end[at]! + source;
    }
    const gap = clean + origin.start.length;
    if (gap < text.length) start[gap] = end[gap] = moves[i + 1]?.source ?? source;
  }
  const blocks = outlines.flatMap((o, i) => o.blocks.map((b) => movedBlock(b, moves[i]!.clean)));
  return { text, origin: { start, end }, blocks, data: null };
}

/** A mark for the file that a part was read from, before the part's own marks. */
const marks = (reading: Reading, by: number): PlaceMark[] => [
  { start: by, path: reading.path },
  ...reading.place.map((m) => ({ ...m, start: m.start + by })),
];

/** Several readings as one, one after another, so that spans of all of them can stand side by side; `moves[i]` is added to the spans of the i-th. */
export function joined(path: string, readings: readonly Reading[]): { readonly reading: Reading; readonly moves: readonly number[] } {
  const moves: Move[] = [];
  let [source, clean] = [0, 0];
  for (const r of readings) {
    moves.push({ source, clean });
    source += r.text.length + 1;
    clean += r.outline.text.length + 1;
  }
  const problems = readings.flatMap((r, i) => r.problems.map((p) => ({ ...p, span: moved(p.span, moves[i]!.source) })));
  const reading: Reading = {
    path,
    text: readings.map((r) => r.text).join('\n'),
    outline: joinedOutline(
      readings.map((r) => r.outline),
      moves,
    ),
    place: readings.flatMap((r, i) => marks(r, moves[i]!.source)),
    problems,
  };
  return { reading, moves: moves.map((m) => m.source) };
}
