import { readFileSync } from 'node:fs';
import { read } from '../src/read/read.ts';
import { page } from '../src/extract/page.ts';
import { parts } from '../src/extract/schedule.ts';
const path = process.argv[2]!;
const r = await read({ path, bytes: readFileSync(path) });
const doc = page(r.outline);
for (const p of doc.passages)
  console.log(
    p.index,
    p.kind,
    'd' + p.depth,
    'i' + p.item,
    'g' + p.paragraph,
    '[' + p.roles.join(',') + ']',
    'own:' + p.own.join(','),
    JSON.stringify(p.text.slice(0, 90)),
    doc.quantities[p.index]!.map((q) => `${q.low}-${q.high}${q.unit}/${q.per}{${[...q.qualifiers]}}${q.form}`).join(' '),
  );
console.log(parts(doc).map((p) => [p.passage.index, p.subjects, p.hours]));
