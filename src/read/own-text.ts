import type { Outline } from './outline.ts';

/** The outline as that of its own text, where that is what was read: the bytes of a Word file are no text to point at. */
export function asOwnText(outline: Outline): Outline {
  const { text } = outline;
  const start = Uint32Array.from({ length: text.length }, (_, i) => i);
  return { ...outline, origin: { start, end: start.map((i) => i + 1) } };
}
