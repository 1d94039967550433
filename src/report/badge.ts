import { escapeXml } from './escape-xml.ts';
import type { Verdict } from './report.ts';
import { briefsOf, type DocumentBrief, type ReportStream } from './stream.ts';
import { asked } from './verdict.ts';
import { counted } from './words.ts';

type Standing = Verdict | 'not-judged';

interface Look {
  readonly word: string;
  /** Of one course and of several, after their number. */
  readonly counted: readonly [one: string, more: string];
  /** White on it is read at a contrast of 7 to 1. */
  readonly color: string;
}

/** What decides on the color of several courses comes first. */
const LOOKS: { readonly [S in Standing]: Look } = {
  'falls-short': { word: 'falls short', counted: ['falls short', 'fall short'], color: '#ad2218' },
  'not-judged': { word: 'not judged', counted: ['not judged', 'not judged'], color: '#595449' },
  'cannot-tell': { word: 'cannot tell', counted: ['cannot tell', 'cannot tell'], color: '#765100' },
  meets: { word: 'meets', counted: ['meets', 'meet'], color: '#17653a' },
};

const ORDER = Object.keys(LOOKS) as Standing[];
const LABEL = 'syllint';
const LABEL_COLOR = '#1d1b18';

const standingOf = ({ verdict }: DocumentBrief): Standing => verdict ?? 'not-judged';

/** "falls short · 5 of 9", "cannot tell · 6–8 of 9". */
function oneWord(document: DocumentBrief): string {
  const { word } = LOOKS[standingOf(document)];
  const { must } = document.counts;
  if (document.verdict === null || asked(must) === 0) return word;
  const most = must['not-stated'] > 0 ? `–${must.pass + must['not-stated']}` : '';
  return `${word} · ${must.pass}${most} of ${asked(must)}`;
}

/** "1 falls short · 2 meet", or "0 courses". */
function manyWords(documents: readonly DocumentBrief[]): string {
  const parts = ORDER.flatMap((standing) => {
    const n = documents.filter((document) => standingOf(document) === standing).length;
    return n > 0 ? [counted(n, ...LOOKS[standing].counted)] : [];
  });
  return parts.join(' · ') || counted(0, 'course');
}

/** About the width of a text at 11 px; the browser fits the letters to it. */
const widthOf = (text: string): number => Math.round(text.length * 6.2) + 14;

const half = (text: string, x: number, color: string): string => {
  const width = widthOf(text);
  return `  <rect x="${x}" width="${width}" height="20" fill="${color}"/>
  <text x="${x + width / 2}" y="14" textLength="${width - 12}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>`;
};

/** The report as a badge in SVG that needs nothing from elsewhere. It holds no words of a document. */
export function badgeReport(report: ReportStream): string {
  const documents = briefsOf(report);
  const [only, ...others] = documents;
  const words = only && others.length === 0 ? oneWord(only) : manyWords(documents);
  const worst = ORDER.find((standing) => documents.some((document) => standingOf(document) === standing)) ?? 'not-judged';
  const named = escapeXml(`${LABEL}: ${words}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${widthOf(LABEL) + widthOf(words)}" height="20" role="img" aria-label="${named}">
  <title>${named}</title>
  <g fill="#ffffff" font-family="Verdana, Geneva, DejaVu Sans, sans-serif" font-size="11" text-anchor="middle">
${half(LABEL, 0, LABEL_COLOR)}
${half(words, widthOf(LABEL), LOOKS[worst].color)}
  </g>
</svg>
`;
}
