import type { Span } from '../read/outline.ts';
import type { Draft, TimeBlock } from './draft.ts';

/** Blocks that cover this part of the contact hours are taken as the whole course. */
export const COVERED = 0.9;

/** A block of time whose hours are known. */
export type TimedBlock = TimeBlock & { readonly hours: number };

/** To two decimals. */
export const round = (n: number): number => Math.round(n * 100) / 100;
export const timed = (draft: Draft): TimedBlock[] => draft.blocks.filter((b): b is TimedBlock => b.hours !== null);
export const total = (blocks: readonly TimedBlock[]): number => round(blocks.reduce((s, b) => s + b.hours, 0));
export const spansOf = (blocks: readonly TimeBlock[]): Span[] => blocks.map((b) => b.span);
