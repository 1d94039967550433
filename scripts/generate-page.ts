/** Compiles the styles and the script of the HTML reports, with the hashes by which their policy lets them in. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { put } from './output.ts';

const FOLDER = 'src/report/html';

/** Without comments and white space that say nothing to a browser. */
const smallStyle = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();

const smallScript = (js: string): string =>
  js
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n');

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** A module that holds texts by the names of its constants, each with its hash. */
function compile(path: string, from: string, texts: { readonly [name: string]: string }): void {
  const constants = Object.entries(texts).flatMap(([name, text]) => [
    [name, text],
    [`${name}_HASH`, hash(text)],
  ]);
  put(
    path,
    [
      `// Made by \`npm run generate\` from ${from}. Do not edit.`,
      ...constants.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`),
      '',
    ].join('\n'),
  );
}

const text = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');

compile(`${FOLDER}/page.generated.ts`, 'page.css and page.js', {
  STYLE: smallStyle(text('page.css')),
  SCRIPT: smallScript(text('page.js')),
});
compile(`${FOLDER}/compare/compare.generated.ts`, 'compare.css', { COMPARE: smallStyle(text('compare/compare.css')) });
