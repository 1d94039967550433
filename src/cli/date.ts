import type { Io, Wrong } from './io.ts';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

const iso = (date: Date): string => date.toISOString().slice(0, 10);

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return DATE.test(text) && !Number.isNaN(date.getTime()) && iso(date) === text;
}

function epochDay(seconds: string): string | Wrong {
  const date = new Date(Number(seconds) * 1000);
  if (/^\d+$/.test(seconds) && !Number.isNaN(date.getTime()) && iso(date).length === 10) return iso(date);
  return {
    wrong: `SOURCE_DATE_EPOCH is "${seconds}", which is no number of seconds. Set it to whole seconds since 1970, or take it away.`,
  };
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** The day of the report, `YYYY-MM-DD`: the one that was asked for, else that of SOURCE_DATE_EPOCH, else today. */
export function reportDate(asked: string | undefined, { env, now }: Pick<Io, 'env' | 'now'>): string | Wrong {
  if (asked !== undefined)
    return isDay(asked) ? asked : { wrong: `"${asked}" is no day of the calendar. Write one as YYYY-MM-DD, such as 2026-11-22.` };
  if (env['SOURCE_DATE_EPOCH']) return epochDay(env['SOURCE_DATE_EPOCH']);
  const today = now();
  return `${today.getFullYear()}-${pad(today.getMonth() + 1)}-${pad(today.getDate())}`;
}
