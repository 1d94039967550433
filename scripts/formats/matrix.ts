/** The matrix of forms: which answers a form of a document gives that its Markdown gives, too. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { facts } from '../../src/report/judge.ts';
import type { FactsReport } from '../../src/report/report.ts';
import { compared, sameness, type Comparison } from './compare.ts';

export const SAMPLES = resolve('test', 'corpus', 'samples');
export const FORMS_FOLDER = resolve('test', 'formats');

/** The forms of a document by the ending of their files: the program that wrote it, and the format. */
export const FORMS = ['pandoc.html', 'browser.html', 'writer.html', 'pandoc.docx', 'writer.docx'] as const;
export type Form = (typeof FORMS)[number];

export interface MatrixRow extends Comparison {
  readonly name: string;
  readonly form: Form;
}

/** The names of the documents, without ending. */
export const sampleNames = (): string[] =>
  readdirSync(SAMPLES)
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -'.md'.length));

async function factsIn(path: string): Promise<FactsReport> {
  const read = await facts({ path, bytes: readFileSync(path) });
  return read.facts;
}

/** Reads each document in all its forms. */
export async function readMatrix(): Promise<MatrixRow[]> {
  const rows: MatrixRow[] = [];
  for (const name of sampleNames()) {
    const markdown = await factsIn(join(SAMPLES, `${name}.md`));
    for (const form of FORMS) rows.push({ name, form, ...compared(markdown, await factsIn(join(FORMS_FOLDER, `${name}.${form}`))) });
  }
  return rows;
}

export interface MatrixLine {
  readonly form: Form | 'html' | 'docx';
  readonly documents: number;
  readonly answers: number;
  /** From 0 to 1. */
  readonly same: number;
}

const lineOf = (form: MatrixLine['form'], rows: readonly MatrixRow[]): MatrixLine => ({
  form,
  documents: rows.length,
  answers: rows.reduce((sum, { same, lost, added }) => sum + same.length + lost.length + added.length, 0),
  same: sameness(rows),
});

/** One line a form, and one for each format. */
export function matrixOf(rows: readonly MatrixRow[]): MatrixLine[] {
  const formats = (['html', 'docx'] as const).map((format) =>
    lineOf(
      format,
      rows.filter(({ form }) => form.endsWith(format)),
    ),
  );
  const forms = FORMS.map((form) =>
    lineOf(
      form,
      rows.filter((row) => row.form === form),
    ),
  );
  return [...forms, ...formats];
}

export function tableOf(lines: readonly MatrixLine[]): string {
  const row = (...cells: readonly string[]): string => cells.map((cell, i) => (i === 0 ? cell.padEnd(14) : cell.padStart(11))).join('');
  const body = lines.map(({ form, documents, answers, same }) =>
    row(form, String(documents), String(answers), `${(same * 100).toFixed(1)} %`),
  );
  return [row('form', 'documents', 'answers', 'same'), ...body].join('\n');
}
