import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv-draft-04';
import formats from 'ajv-formats';
import { XMLValidator } from 'fast-xml-parser';
import { parse } from 'parse5';
import { profileRules } from '../../src/check/profile.ts';
import { extract } from '../../src/extract/extract.ts';
import { FACT_NAMES } from '../../src/extract/facts.ts';
import { curriculumText } from '../../src/report/curriculum-text.ts';
import type { Span } from '../../src/read/outline.ts';
import { read } from '../../src/read/read.ts';
import type { Reading, Source } from '../../src/read/reading.ts';
import { judgedSource, reportOf } from '../../src/report/judge.ts';
import { loadReport } from '../../src/report/report-load.ts';
import { parseYaml } from '../../src/read/yaml/data.ts';
import { written, WRITTEN, type Written } from '../../test/report/writers.ts';

const ajv = new Ajv.default({ strict: false, unicodeRegExp: false });
formats.default(ajv);
const isSarif = ajv.compile(schema);
const RECOMMENDED = profileRules('recommended')!;

/** What is wrong with the places of an outline, or null. */
function wrongOutline({ text, outline }: Reading): string | null {
  const { origin, blocks } = outline;
  if (origin.start.length !== outline.text.length || origin.end.length !== outline.text.length) return 'an outline without its origins';
  for (let i = 0; i < outline.text.length; i += 1)
    if (origin.start[i]! > origin.end[i]! || origin.end[i]! > text.length) return `an origin out of range at ${i}`;
  const wrong = blocks.some(({ span }) => span.start < 0 || span.end < span.start || span.end > outline.text.length);
  return wrong ? 'a block out of range' : null;
}

/** What is wrong with how a source is read and what is found in it, or null. */
export async function faultOfReading(source: Source): Promise<string | null> {
  const reading = await read(source);
  const { syllabus, problems } = await extract(reading);
  const size = reading.text.length;
  const isOut = ({ start, end }: Span): boolean => start < 0 || end < start || end > Math.max(size, 1);
  const told: readonly (readonly Span[])[] = [
    ...FACT_NAMES.flatMap((fact) => syllabus.said[fact].map((s) => s.spans)),
    ...syllabus.near.map((n) => n.spans),
  ];
  if (told.some((spans) => spans.length === 0 || spans.some(isOut))) return 'a statement out of range';
  if ([...reading.problems, ...problems].some(({ span }) => isOut(span))) return 'a problem out of range';
  return wrongOutline(reading);
}

function wrongText(format: Written, text: string): string | null {
  if (format === 'json') {
    const loaded = loadReport('fuzz', new TextEncoder().encode(text));
    return 'problem' in loaded ? loaded.problem.message : null;
  }
  if (format === 'sarif') return isSarif(JSON.parse(text)) ? null : 'no SARIF';
  if (format === 'gitlab') return Array.isArray(JSON.parse(text)) ? null : 'no list';
  if (format === 'junit' || format === 'badge') return XMLValidator.validate(text) === true ? null : 'no XML';
  if (format !== 'html') return /[\u0000-\u0008\u001b]/.test(text) ? 'a control character' : null;
  let wrong: string | null = null;
  parse(text, { onParseError: ({ code, startLine }) => void (wrong ??= `HTML: ${code} on line ${startLine}`) });
  return wrong;
}

/** What is wrong with what the writers make of a source, or null. */
export async function faultOfWriting(source: Source): Promise<string | null> {
  const { document, texts } = await judgedSource(source, RECOMMENDED);
  const report = reportOf([document], RECOMMENDED, '0.0.0', '2026-11-22');
  for (const format of WRITTEN) {
    const wrong = wrongText(format, await written(format, report, new Map(texts.map(({ path, text }) => [path, text]))));
    if (wrong) return `${format}: ${wrong}`;
  }
  if (document.verdict === null) return null;
  return parseYaml(curriculumText(document, RECOMMENDED.rules)).root ? null : 'convert: no YAML';
}
