import type { z } from 'zod';
import { placeOf, type Path, plain } from '../read/data-place.ts';
import { parseJson } from '../read/json-data.ts';
import type { DataMap } from '../read/outline.ts';
import { error, START } from '../read/problem.ts';
import type { Problem } from '../read/reading.ts';
import { shapeProblems } from '../read/shape-problem.ts';
import { located } from './facts.ts';
import type { ProblemReport, Report } from './report.ts';
import { reportFault } from './report-faults.ts';
import { reportSchema } from './report-schema.ts';

/** A saved report, or the one problem that keeps it from being used. */
export type LoadedReport = { readonly report: Report } | { readonly problem: ProblemReport };

const SCHEMA = 1;

const MAKE = 'syllint check … --format json=FILE';
const NO_REPORT = error('no-report', START, 'This is no report of syllint.', `Name a file that was written by ${MAKE}.`);

const EMPTY = error('empty-file', START, 'This file is empty.', `Make the report again: ${MAKE}.`);
/** What some shells write where output is sent to a file. */
const NOT_UTF8 = error('binary-file', START, 'This file is not encoded in UTF-8.', `Let syllint write the file itself: ${MAKE}.`);

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every report, of whatever version, says by which tool it was made, and of what documents. */
const looksLikeReport = (value: unknown): value is { readonly [key: string]: unknown } =>
  isObject(value) && 'schema' in value && 'documents' in value && isObject(value['tool']) && value['tool']['name'] === 'syllint';

function versionProblem(root: DataMap, schema: number): Problem {
  const remedy = schema < SCHEMA ? `Make the report again: ${MAKE}.` : 'Use the syllint that made it, or a newer one.';
  return error(
    'bad-report',
    placeOf(root, ['schema']),
    `This report is of schema ${schema}, and this syllint reads schema ${SCHEMA}.`,
    remedy,
  );
}

interface Parts {
  readonly shape?: { readonly [key: PropertyKey]: z.ZodType };
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly innerType?: z.ZodType;
}

const partsOf = (schema: z.ZodType): Parts => schema.def as unknown as Parts;

/** What a schema holds one step down a path. */
function inside(schema: z.ZodType, step: PropertyKey): z.ZodType | null {
  const { innerType, shape, element, valueType } = partsOf(schema);
  return innerType ? inside(innerType, step) : (shape?.[step] ?? element ?? valueType ?? null);
}

/** The keys that may stand at a path of a report. */
function keysAt(path: Path): readonly string[] {
  const at = path.reduce<z.ZodType | null>((schema, step) => schema && inside(schema, step), reportSchema);
  return Object.keys((at && partsOf(at).shape) ?? {});
}

/** The first problem of a value that was read as JSON; null where it is a report. */
function problemIn(value: unknown, root: DataMap): Problem | null {
  if (!looksLikeReport(value)) return NO_REPORT;
  const { schema } = value;
  if (typeof schema === 'number' && schema !== SCHEMA) return versionProblem(root, schema);
  const shape = reportSchema.safeParse(value);
  if (!shape.success) return shapeProblems(root, shape.error.issues, keysAt)[0] ?? NO_REPORT;
  const fault = reportFault(shape.data as unknown as Report);
  return fault && error('bad-report', placeOf(root, fault.path), fault.message, fault.remedy);
}

/** The report that a text holds, without the places of its values; null where anything is wrong with it. */
function readReport(text: string): Report | null {
  try {
    const { data } = reportSchema.safeParse(JSON.parse(text.replace(/^\ufeff/, '')));
    const report = data as unknown as Report | undefined;
    return report && reportFault(report) === null ? report : null;
  } catch {
    return null;
  }
}

/** What is wrong with a text that holds no report. The places of its values are worked out only here. */
function problemOf(text: string): Problem {
  if (text.trim() === '') return EMPTY;
  const root = parseJson(text);
  if ('code' in root) return /^\ufeff?\s*\{/.test(text) ? root : NO_REPORT;
  return (root.kind === 'map' && problemIn(plain(root), root)) || NO_REPORT;
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Reads a saved report: what `check --format json` wrote, unchanged or at least in order. */
export function loadReport(path: string, bytes: Uint8Array): LoadedReport {
  const text = decoded(bytes);
  const report = text === null ? null : readReport(text);
  if (report) return { report };
  const [problem] = located([text === null ? NOT_UTF8 : problemOf(text)], path, text ?? '');
  return { problem: problem! };
}
