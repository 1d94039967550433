/**
 * A copy of a piece of a report whose words are its own. An engine keeps a text in memory as long as a quote that was cut from it lives,
 * and the report on a document outlives its text.
 */
export const detached = <T>(value: T): T => JSON.parse(JSON.stringify(value));
