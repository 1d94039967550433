/**
 * Prints how much of what is read in Markdown is read in the other forms of the same documents, too.
 *   npm run formats                   the matrix of test/formats
 *   npm run formats -- --differences  each answer that only one form gives, besides
 *   npm run formats -- --make         makes the files anew, with pandoc, LibreOffice and a Chromium
 */
import { matrixOf, readMatrix, tableOf } from './formats/matrix.ts';

const args = process.argv.slice(2);
if (args.includes('--make')) await (await import('./formats/make.ts')).makeForms();
const rows = await readMatrix();
console.log(tableOf(matrixOf(rows)));
if (args.includes('--differences'))
  for (const { name, form, lost, added } of rows)
    if (lost.length + added.length > 0)
      console.log(`${name}.${form}\n  not read: ${lost.join(', ')}\n  read only here: ${added.join(', ')}`);
