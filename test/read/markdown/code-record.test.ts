import { describe, expect, it } from 'vitest';
import { codeRecord } from '../../../src/read/markdown/code-record.ts';

const RECORD = '{\n  title: "Medical Coding", // shown first\n  hours: 80,\n}';

describe('a record in a file of code', () => {
  it.each([
    ['an export with a type', 'export const course: Course = ', ';\n'],
    ['a default export', '// made by hand\nimport type { Course } from "./types";\n\nexport default ', ' as const;\n'],
    ['a module of the old kind', "'use strict';\nmodule.exports = ".replace("'use strict';", '"use strict";'), ';'],
  ])('is found in %s, each value in its place', (_name, before, after) => {
    const source = before + RECORD + after;
    const found = codeRecord(source);
    expect(found).toHaveLength(source.length);
    expect(found?.trim()).toBe(RECORD.replace('// shown first', ' '.repeat(14)));
    expect(found?.indexOf('80')).toBe(source.indexOf('80'));
  });

  it.each([
    ['prose', '# Coding\n\nconst x = 1\n'],
    ['code with something else behind it', `export const course = ${RECORD};\nrun(course);\n`],
    ['prose before code', `Our course:\n\nexport const course = ${RECORD};\n`],
    ['a text that was cut off', 'export const course = {\n  title: "Medical'],
  ])('is not found in %s', (_name, source) => expect(codeRecord(source)).toBeNull());
});
