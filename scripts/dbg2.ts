import { readFileSync } from 'node:fs';
import { groupWraps } from '../src/read/wraps.ts';
import { tokenize } from '../src/extract/tokens.ts';
const lines = readFileSync(process.argv[2]!, 'utf8')
  .trim()
  .split('\n')
  .map((text) => ({ text, hard: false, lazy: false }));
const width = Math.max(...lines.map((l) => l.text.length));
console.log(
  width,
  lines.filter((l, i) => i > 0 && lines[i - 1]!.text.length + 1 + l.text.split(' ')[0]!.length > width).length,
  lines.length,
);
console.log(
  groupWraps(lines)
    .map((g) => g.length)
    .join(' '),
);
console.log(tokenize('96 Prerequisite(s): HITC').map((t) => t.text));
