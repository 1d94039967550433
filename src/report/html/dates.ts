const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
] as const;

const monthName = (date: string): string => MONTHS[Number(date.slice(5, 7)) - 1] ?? '';

/** "November 2026" for `2026-11-22`. */
export const monthWords = (date: string): string => `${monthName(date)} ${date.slice(0, 4)}`;

/** "November 22, 2026" for `2026-11-22`. */
export const dayWords = (date: string): string => `${monthName(date)} ${Number(date.slice(8, 10))}, ${date.slice(0, 4)}`;
