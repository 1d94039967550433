import { cut, tidy, type Run } from '../clean.ts';
import { headed, isNumber, regrouped } from './flattened.ts';

import type { PipeTable } from './flattened.ts';

const DELIMITERS = /^[-|: –—]+$/;

/** The offsets of the pipes of a line; a pipe after a backslash is text. */
function pipesOf(line: Run): number[] {
  const all: number[] = [];
  for (let at = line.text.indexOf('|'); at >= 0; at = line.text.indexOf('|', at + 1)) {
    if ((line.end[at] ?? 0) - (line.start[at] ?? 0) === 1) all.push(at);
  }
  return all;
}

const isDelimiterRow = (line: Run): boolean => DELIMITERS.test(line.text) && /-|–|—/.test(line.text) && line.text.includes('|');

/** Whether a line begins and ends with a pipe. */
export function isFramed(line: Run): boolean {
  const pipes = pipesOf(line);
  return pipes.length > 1 && pipes[0] === 0 && pipes.at(-1) === line.text.length - 1;
}

/** Whether a line may be the row of a table: pipes between texts, a frame of pipes, or a row of dashes. */
export function isRow(line: Run): boolean {
  const inner = pipesOf(line).some((at) => at > 0 && at < line.text.length - 1);
  return inner || isFramed(line) || isDelimiterRow(line) || (line.text.endsWith('|') && line.text.length > 1 && pipesOf(line).length > 0);
}

/** The cells of a row; empty ones keep their place. */
function cells(line: Run): Run[] {
  const pipes = pipesOf(line);
  const size = line.text.length;
  const ends = pipes[0] === 0 ? pipes.slice(1) : pipes;
  const starts = [pipes[0] === 0 ? 1 : 0, ...ends.map((at) => at + 1)];
  return starts.filter((at, i) => i === 0 || at < size).map((at, i) => cell(line, at, ends[i] ?? size));
}

function cell(line: Run, from: number, to: number): Run {
  return tidy(cut(line, from, to));
}

/** A table flattened to one cell a line gets its rows back, where words and numbers show them. */
function unflattened(table: PipeTable): PipeTable {
  const flat = table.rows.map((row) => row.filter((c) => c.text !== ''));
  if (table.header || flat.some((row) => row.length !== 1)) return table;
  return regrouped(flat.map((row) => row[0]!)) ?? table;
}

/** A first row of words above rows that all end with a number is their header, also without a row of dashes. */
function withHeader(table: PipeTable): PipeTable {
  const [first, ...rest] = table.rows;
  const ends = rest.length > 1 && rest.every((row) => row.length === first!.length && isNumber(row.at(-1)));
  if (table.header || !ends) return table;
  const [header, rows] = headed(table.rows);
  return { header, rows };
}

/** Reads rows of text with pipes. The row above a row of dashes is a header; another header begins another table. */
export function pipeTables(lines: readonly Run[]): PipeTable[] {
  const tables: PipeTable[] = [];
  let header: readonly Run[] | null = null;
  let rows: Run[][] = [];
  for (const line of lines) {
    if (!isDelimiterRow(line)) rows.push(cells(line));
    else if (rows.length > 0) {
      const next = rows.pop() ?? null;
      if (header || rows.length > 0) tables.push({ header, rows });
      header = next;
      rows = [];
    }
  }
  if (header || rows.length > 0) tables.push({ header, rows });
  return tables.map(unflattened).map(withHeader);
}
