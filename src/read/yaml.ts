import { emptyRun, pushVerbatim } from './clean.ts';
import { addData } from './yaml/lines.ts';
import { emptyDocument, finished } from './document.ts';
import { EMPTY_OUTLINE } from './problem.ts';
import type { ReadText } from './reading.ts';
import { yamlOutOfBounds } from './yaml/bounds.ts';
import { parseYaml } from './yaml/data.ts';

/** Reads a curriculum in YAML: as data, and as lines of text. Spans count from the beginning of `text`, a byte order mark included. */
export function readYaml(text: string): ReadText {
  const large = yamlOutOfBounds(text);
  if (large) return { outline: EMPTY_OUTLINE, problems: [large] };
  const { root, problems } = parseYaml(text);
  if (!root) return { outline: EMPTY_OUTLINE, problems };
  const doc = emptyDocument();
  const whole = emptyRun();
  pushVerbatim(whole, text, 0, text.length);
  addData(doc, whole, root);
  return { outline: finished(doc, 0, { role: 'document', root }), problems };
}
