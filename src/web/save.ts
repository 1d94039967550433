import type { Download } from './downloads.ts';

/** Hands a file to the browser, which asks where to put it. */
export function save({ name, type, text }: Download): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
