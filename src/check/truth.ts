/** Three-valued truth as Kleene has it; `not-stated` is the value of a question on which the text is silent. */
export type Truth = 'pass' | 'fail' | 'not-stated';

/** "And": a fail decides, else a silence. Empty input passes. */
export function and(all: readonly Truth[]): Truth {
  if (all.includes('fail')) return 'fail';
  return all.includes('not-stated') ? 'not-stated' : 'pass';
}

/** "Or": a pass decides, else a silence. Empty input fails. */
export function or(all: readonly Truth[]): Truth {
  if (all.includes('pass')) return 'pass';
  return all.includes('not-stated') ? 'not-stated' : 'fail';
}
