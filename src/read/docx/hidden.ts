const RUN = /<w:r(?:\s[^<>]*)?>/g;
const NEXT = /<\/?w:r[\s>]/g;
const HIDDEN = /<w:vanish(?:\s+w:val\s*=\s*["'](?:1|true|on)["'])?\s*\/>/;

/** The markup of a Word file without the runs of hidden text, which Word does not show or print. */
export function withoutHiddenRuns(xml: string): string {
  if (!xml.includes('<w:vanish')) return xml;
  let kept = '';
  let from = 0;
  for (const run of xml.matchAll(RUN)) {
    const start = run.index;
    NEXT.lastIndex = start + run[0].length;
    const next = NEXT.exec(xml);
    // A run that holds others, as one with a text box does, stays.
    if (start < from || !next || !next[0].startsWith('</')) continue;
    if (!HIDDEN.test(xml.slice(start, next.index))) continue;
    kept += xml.slice(from, start);
    from = next.index + '</w:r>'.length;
  }
  return kept + xml.slice(from);
}
