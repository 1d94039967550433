import { expect, it } from 'vitest';
import { joined } from '../../src/read/join.ts';
import { textsOf } from '../../src/report/texts.ts';
import { readText } from '../read/shown.ts';

it('is one text where one file was read', async () => {
  expect(textsOf(await readText('# Coding I\n', 'a.md'))).toEqual([{ path: 'a.md', text: '# Coding I\n' }]);
});

it('is the text of each file where several were read together', async () => {
  const readings = await Promise.all([readText('# One\n', 'a.md'), readText('', 'b.md'), readText('# Three', 'c.md')]);
  expect(textsOf(joined('all.yaml', readings))).toEqual([
    { path: 'a.md', text: '# One\n' },
    { path: 'b.md', text: '' },
    { path: 'c.md', text: '# Three' },
  ]);
});
