/** Compiles the style and the script of the HTML report, with the hashes by which its policy lets them in. */
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

const style = smallStyle(readFileSync(`${FOLDER}/page.css`, 'utf8'));
const script = smallScript(readFileSync(`${FOLDER}/page.js`, 'utf8'));
const constants = { STYLE: style, STYLE_HASH: hash(style), SCRIPT: script, SCRIPT_HASH: hash(script) };

put(
  `${FOLDER}/page.generated.ts`,
  [
    '// Made by `npm run generate` from page.css and page.js. Do not edit.',
    ...Object.entries(constants).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`),
    '',
  ].join('\n'),
);
