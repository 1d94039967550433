import { amount } from '../../check/amounts.ts';
import type { CourseView } from './course-view.ts';
import { advisedHours, advisedShare, type HoursSplit, hoursSplit, isWhole, numberOf, type Range, type SubjectHours } from './hours.ts';

/** Drawings are this many units wide, so that 15 units stay about 15 px. */
const WIDTH = 360;

const number = (value: number): string => amount('other-hours', value).replace(/ hours?$/, '');
const units = (value: number): number => Math.round(value * 10) / 10;
const bar = (x: number, y: number, width: number, height: number): string =>
  `M${units(x)} ${y}h${units(width)}v${height}h${-units(width)}z`;

/** A label under or over a point, kept within the drawing. */
function anchored(x: number): { readonly x: number; readonly 'text-anchor': 'start' | 'middle' | 'end' } {
  const margin = 60;
  if (x < margin) return { x: 0, 'text-anchor': 'start' };
  return x > WIDTH - margin ? { x: WIDTH, 'text-anchor': 'end' } : { x: units(x), 'text-anchor': 'middle' };
}

const comparison = (value: number, { low, high }: Range): string => (value < low ? 'less than' : value > high ? 'more than' : 'within');

function HoursFigure({ hours, advised }: { readonly hours: number; readonly advised: number }) {
  const unit = (WIDTH * 0.85) / Math.max(hours, advised);
  const [end, mark] = [hours * unit, advised * unit];
  const than = hours === advised ? 'just' : comparison(hours, { low: advised, high: advised });
  return (
    <figure>
      <figcaption>
        {amount('contact-hours', hours)} in all: {than} the {number(advised)} advised.
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} 76`}
        role="img"
        aria-label={`Bar: this course has ${amount('contact-hours', hours)}. ${number(advised)} hours are advised.`}
      >
        <text y="14" {...anchored(mark)}>
          {number(advised)} advised
        </text>
        <path class="f1" d={bar(0, 32, end, 22)} />
        <path class="rule" d={`M${units(mark)} 19v13`} />
        <path class={mark < end ? 'rule in' : 'rule'} d={`M${units(mark)} 33v21`} />
        <text y="74" {...(end < 120 ? { x: 0 } : { x: units(end), 'text-anchor': 'end' })}>
          This course <tspan class="b">{number(hours)}</tspan>
        </text>
      </svg>
    </figure>
  );
}

function ShareFigure({ share, advised }: { readonly share: number; readonly advised: Range }) {
  const unit = WIDTH / 100;
  const [cpt, other] = [amount('cpt-share', share), amount('cpt-share', 100 - Number(number(share)))];
  const range = `${advised.low}% to ${advised.high}%`;
  const [split, low, high] = [share * unit, advised.low * unit, advised.high * unit];
  return (
    <figure>
      <figcaption>
        {cpt} of the code-book time goes to CPT: {comparison(share, advised)} the {range} advised.
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} 160`}
        role="img"
        aria-label={`Two bars. This course: CPT ${cpt}, ICD and HCPCS together ${other}. Advised: CPT ${range}.`}
      >
        <text y="14" class="b">
          This course
        </text>
        <text y="36">CPT {cpt}</text>
        <text x={WIDTH} y="36" text-anchor="end">
          ICD and HCPCS {other}
        </text>
        <path class="f1" d={bar(0, 44, Math.max(0, split - 1), 22)} />
        <path class="f2" d={bar(split + 1, 44, Math.max(0, WIDTH - split - 1), 22)} />
        <text y="104" class="b">
          Advised
        </text>
        <path class="f3" d={bar(0.75, 114.75, WIDTH - 1.5, 20.5)} />
        <path class="adv" d={bar(low, 114.75, high - low, 20.5)} />
        {[low, high].map((x) => (
          <path key={x} class="rule" d={`M${units(x)} 68v46`} />
        ))}
        <text y="154" {...anchored((low + high) / 2)}>
          CPT {range}
        </text>
      </svg>
    </figure>
  );
}

const LABELS = 124;
const ROW = 28;

interface BarsProps {
  readonly rows: readonly SubjectHours[];
  readonly y: number;
  readonly unit: number;
  readonly look: (label: string) => string;
}

const Bars = ({ rows, y, unit, look }: BarsProps) => (
  <>
    {rows.map(({ label, hours }, i) => (
      <g key={label}>
        <text y={y + i * ROW + 14}>{label}</text>
        <path class={look(label)} d={bar(LABELS + 0.5, y + i * ROW + 0.5, Math.max(1, hours * unit), 17)} />
        <text class="b" x={units(LABELS + hours * unit + 8)} y={y + i * ROW + 14}>
          {number(hours)}
        </text>
      </g>
    ))}
  </>
);

const sumOf = (rows: readonly SubjectHours[]): string => number(rows.reduce((sum, { hours }) => sum + hours, 0));
const listOf = (rows: readonly SubjectHours[]): string => rows.map((r) => `${r.label} ${number(r.hours)}`).join(', ');

function splitCaption(sum: number, total: number | null): string {
  if (total === null) return 'Hours by subject, as far as they are stated.';
  if (isWhole(sum, total)) return `Where the ${number(total)} hours go.`;
  return `Where ${number(sum)} of the ${number(total)} hours go. The others are not split by subject.`;
}

function SplitFigure({ split: { books, others, sum }, total }: { readonly split: HoursSplit; readonly total: number | null }) {
  const unit = (WIDTH - LABELS - 48) / Math.max(...[...books, ...others].map((r) => r.hours));
  const groups = [
    { head: 'Code books', rows: books },
    { head: 'Other subjects', rows: others },
  ].filter((group) => group.rows.length > 0);
  const tops = groups.map((_, i) => groups.slice(0, i).reduce((y, g) => y + 40 + g.rows.length * ROW, 0));
  const height = groups.reduce((y, g) => y + 40 + g.rows.length * ROW, 0) - 18;
  const spoken = groups.map((g) => `${g.head}: ${listOf(g.rows)}.`).join(' ');
  return (
    <figure>
      <figcaption>{splitCaption(sum, total)}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={`Hours by subject. ${spoken}`}>
        {groups.map(({ head, rows }, i) => (
          <g key={head}>
            <text class="q" y={(tops[i] ?? 0) + 14}>
              {head}, {sumOf(rows)} hours
            </text>
            <Bars
              rows={rows}
              y={(tops[i] ?? 0) + 28}
              unit={unit}
              look={(label) => (rows !== books ? 'f3' : label === 'CPT' ? 'f1' : 'f2')}
            />
          </g>
        ))}
      </svg>
    </figure>
  );
}

/** What can be drawn of the hours: only figures of which the syllabus states all numbers. */
export function Figures({ view }: { readonly view: CourseView }) {
  const { document, rules } = view;
  const hours = numberOf(document, 'contact-hours');
  const share = numberOf(document, 'cpt-share');
  const [advised, range] = [advisedHours(rules), advisedShare(rules)];
  const split = hoursSplit(document);
  const bounds = [
    hours !== null && hours > 0 && advised !== null && <HoursFigure hours={hours} advised={advised} />,
    share !== null && range !== null && <ShareFigure share={share} advised={range} />,
  ].filter(Boolean);
  if (bounds.length === 0 && !split) return null;
  return (
    <div class="figs">
      {bounds.length > 0 && <div>{bounds}</div>}
      {split && <SplitFigure split={split} total={hours} />}
    </div>
  );
}
