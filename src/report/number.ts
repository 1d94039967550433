/** A number without floating-point noise: at most two decimals. */
export const rounded = (value: number): number => Math.round((value + Number.EPSILON) * 100) / 100;
