import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from './measure.ts';

/** The peers among these that are installed; of the others it is said that they were not found. */
function installed(
  peers: string | null,
  all: readonly (readonly [name: string, file: string, command: (file: string) => Entry])[],
): Entry[] {
  return all.flatMap(([name, file, command]) => {
    const path = peers && join(peers, 'node_modules', file);
    if (path && existsSync(path)) return [command(path)];
    console.log(`Not found, so left out: ${name}`);
    return [];
  });
}

const inNode = (name: string, cwd: string, ...command: string[]): Entry => ({ name, command: [process.execPath, ...command], cwd });

/** Tools that check Markdown, with their own recommended rules. */
export const markdownPeers = (peers: string | null, path: string): Entry[] =>
  installed(peers, [
    [
      'markdownlint-cli2',
      'markdownlint-cli2/markdownlint-cli2-bin.mjs',
      (file) => inNode('markdownlint-cli2', peers!, file, `${path}/**/*.md`),
    ],
    ['remark-cli', 'remark-cli/cli.js', (file) => inNode('remark-cli', peers!, file, path, ...remarkOptions(peers!))],
  ]);

function remarkOptions(peers: string): string[] {
  const file = join(peers, 'bench-remarkrc.mjs');
  const names = ['remark-gfm', 'remark-frontmatter', 'remark-preset-lint-recommended'].filter((n) =>
    existsSync(join(peers, 'node_modules', n)),
  );
  writeFileSync(file, `export default { plugins: ${JSON.stringify(names)} };\n`);
  return ['--frail', '--quiet', '--no-stdout', '--no-config', '--rc-path', file];
}

/** A tool in Rust that checks Markdown. */
export const nativePeers = (peers: string | null, path: string): Entry[] =>
  installed(peers, [
    [
      'rumdl',
      `@rumdl/cli-${process.platform}-${process.arch}/rumdl`,
      (file) => ({ name: 'rumdl', command: [file, 'check', '--no-cache', path] }),
    ],
  ]);

/** Rules of the same kind as ours, as far as Spectral can say them. */
const RULES = `rules:
  title: { given: $, severity: error, then: { field: title, function: truthy } }
  provider: { given: $, severity: warn, then: { field: provider, function: truthy } }
  hours: { given: $.contact-hours, severity: error, then: { function: schema, functionOptions: { schema: { minimum: 72 } } } }
  credentials: { given: $.credentials, severity: error, then: { function: schema, functionOptions: { schema: { contains: { enum: [CPC, CCS] } } } } }
  weeks: { given: $.weeks, severity: warn, then: { function: schema, functionOptions: { schema: { maximum: 52 } } } }
  books: { given: $.code-books, severity: error, then: { function: schema, functionOptions: { schema: { minItems: 3 } } } }
  editions: { given: '$.code-books[*].edition', severity: warn, then: { function: schema, functionOptions: { schema: { minimum: 2025 } } } }
  units: { given: '$.units[*]', severity: error, then: { field: title, function: truthy } }
  exams: { given: '$.exams[*]', severity: error, then: { field: minutes, function: truthy } }
`;

/** A tool that checks YAML by rules. */
export const yamlPeers = (peers: string | null, path: string): Entry[] =>
  installed(peers, [
    [
      'Spectral',
      '@stoplight/spectral-cli/dist/index.js',
      (file) => {
        const rules = join(peers!, 'bench-spectral.yaml');
        writeFileSync(rules, RULES);
        return inNode('Spectral', peers!, file, 'lint', `${path}/**/*.yaml`, '-r', rules, '--quiet');
      },
    ],
  ]);
