import type { OperatorCodes, Operators } from './library.ts';
import type { Rule } from './types.ts';

/** A transformation of the plane, in the order of PDF. */
export type Matrix = readonly number[];

type Point = readonly [x: number, y: number];

/** A filled shape thinner than this, in points, is a line. */
const THIN = 3;
/** A line shorter than this is an ornament. */
const SHORT = 6;
/** A dot is at least this wide and high. */
const TINY = 1.5;
/** Off by less than this, a line is level or upright. */
const STRAIGHT = 1;
const MOST_RULES = 20_000;
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** How many numbers follow each step of a path: move, line, curve, short curve, close. */
const STEPS = [2, 2, 6, 4, 0];
const CLOSE = 4;

const times = (m: Matrix, n: Matrix): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
};

export const placed = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number): Point => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** Shapes drawn on a page: the lines of tables, among them shapes so thin that they look like lines, and the dots of lists. */
export interface Drawn {
  readonly rules: readonly Rule[];
  readonly dots: readonly Box[];
}

export function drawnOn({ fnArray, argsArray }: Operators, codes: OperatorCodes, viewport: Matrix): Drawn {
  const strokes = new Set([
    codes['stroke'],
    codes['closeStroke'],
    codes['fillStroke'],
    codes['eoFillStroke'],
    codes['closeFillStroke'],
    codes['closeEOFillStroke'],
  ]);
  const fills = new Set([codes['fill'], codes['eoFill']]);
  const rules: Rule[] = [];
  const dots: Box[] = [];
  const saved: Matrix[] = [];
  let matrix = viewport;
  for (let i = 0; i < fnArray.length && rules.length < MOST_RULES; i++) {
    const code = fnArray[i];
    const args = argsArray[i] ?? [];
    if (code === codes['save']) saved.push(matrix);
    else if (code === codes['restore'] || code === codes['paintFormXObjectEnd']) matrix = saved.pop() ?? viewport;
    else if (code === codes['transform']) matrix = times(matrix, args as unknown as Matrix);
    else if (code === codes['paintFormXObjectBegin']) {
      saved.push(matrix);
      matrix = times(matrix, (args[0] as Matrix | null) ?? IDENTITY);
    } else if (code === codes['constructPath']) {
      const drawn = args[0] as number;
      if (strokes.has(drawn) || fills.has(drawn)) addRules({ rules, dots }, pathsOf(args[1], matrix), strokes.has(drawn));
    }
  }
  return { rules, dots };
}

/** The points of each stretch of a path; of a curve where it ends. */
function pathsOf(data: unknown, matrix: Matrix): Point[][] {
  const numbers: ArrayLike<number> = (Array.isArray(data) ? (data[0] as ArrayLike<number> | null) : null) ?? [];
  const paths: Point[][] = [];
  for (let at = 0; at < numbers.length;) {
    const step = numbers[at] ?? CLOSE;
    const size = STEPS[step] ?? numbers.length;
    const path = paths.at(-1);
    const point = placed(matrix, numbers[at + size - 1] ?? 0, numbers[at + size] ?? 0);
    if (step === CLOSE && path?.[0]) path.push(path[0]);
    else if (step === 0 || !path) paths.push([point]);
    else path.push(point);
    at += 1 + size;
  }
  return paths;
}

function addRules({ rules, dots }: { rules: Rule[]; dots: Box[] }, paths: readonly (readonly Point[])[], stroked: boolean): void {
  for (const path of paths) {
    const xs = path.map(([x]) => x);
    const ys = path.map(([, y]) => y);
    const box: Box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    if (path.length > 3 && Math.max(width, height) < SHORT && Math.min(width, height) > TINY) dots.push(box);
    else if (path.length > 3 && Math.min(width, height) < THIN) addThin(rules, box);
    else if (stroked) path.slice(1).forEach((to, i) => addStroke(rules, path[i] ?? to, to));
  }
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function addThin(rules: Rule[], { left, right, top, bottom }: Box): void {
  if (right - left >= SHORT) rules.push({ kind: 'level', y: (top + bottom) / 2, from: left, to: right });
  else if (bottom - top >= SHORT) rules.push({ kind: 'upright', x: (left + right) / 2, from: top, to: bottom });
}

function addStroke(rules: Rule[], [x1, y1]: Point, [x2, y2]: Point): void {
  if (Math.abs(y2 - y1) <= STRAIGHT && Math.abs(x2 - x1) >= SHORT)
    rules.push({ kind: 'level', y: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
  else if (Math.abs(x2 - x1) <= STRAIGHT && Math.abs(y2 - y1) >= SHORT)
    rules.push({ kind: 'upright', x: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
}
