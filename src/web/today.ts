const two = (n: number): string => String(n).padStart(2, '0');

/** The day on this device, `YYYY-MM-DD`. */
export const today = (now = new Date()): string => `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
