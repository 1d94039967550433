import { readFileSync } from 'node:fs';
import { read } from '../src/read/read.ts';
import { page } from '../src/extract/page.ts';
const path = process.argv[2]!;
const r = await read({ path, bytes: readFileSync(path) });
const doc = page(r.outline);
for (const p of doc.passages.slice(0, 12))
  console.log(p.index, p.kind, p.own, p.label, p.value, p.span, JSON.stringify(p.text.slice(0, 60)));
