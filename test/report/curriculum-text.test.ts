import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileRules } from '../../src/check/profile.ts';
import { CURRICULUM_KEYS } from '../../src/extract/curriculum-schema.ts';
import { factRow, isFact, type Fact } from '../../src/extract/facts.ts';
import { NONE } from '../../src/extract/syllabus.ts';
import { curriculumText, yamlScalar } from '../../src/report/curriculum-text.ts';
import { judge } from '../../src/report/judge.ts';
import type { DocumentReport } from '../../src/report/report.ts';
import { parseYaml } from '../../src/read/yaml/data.ts';

const RULES = profileRules('recommended')!;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const judged = (path: string, text: string): Promise<DocumentReport> => judge({ path, bytes: bytes(text) }, RULES);
const converted = async (text: string, path = 'course.md'): Promise<string> => curriculumText(await judged(path, text), RULES.rules);

const FOLDERS = ['curricula', 'test/corpus/samples', 'test/corpus/tune'];
const DOCUMENTS = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file)),
);

/** What a curriculum can hold of the facts: the first of single values, every term of the others. */
function held({ facts }: DocumentReport): Record<string, unknown> {
  const keys = CURRICULUM_KEYS.filter(isFact).filter((fact) => (facts[fact] ?? []).length > 0);
  const valuesOf = (fact: Fact): unknown => {
    const values = (facts[fact] ?? []).map(({ value }) => value);
    const terms = factRow(fact).kind === 'terms' || fact === 'book-editions';
    if (!terms) return values[0];
    const named = [...new Set(values.filter((value) => value !== NONE))];
    return named.length > 0 ? named.toSorted() : [NONE];
  };
  return Object.fromEntries(keys.map((fact) => [fact, valuesOf(fact)]));
}

describe('a curriculum made of what was read', () => {
  it.each(DOCUMENTS)('says the same as %s', async (path) => {
    const document = await judged(path, readFileSync(path, 'utf8'));
    const made = curriculumText(document, RULES.rules);
    const again = await judged('made.yaml', made);
    expect(again.problems.filter((p) => p.level === 'error')).toEqual([]);
    expect(held(again)).toMatchObject(held(document));
  });

  it('quotes the source of each value and asks for what is not stated', async () => {
    const made = await converted(
      '# CPT Coding\n\nContact hours: 84\n\nThe course prepares for the CPC exam.\n\nPrerequisites: None\n\nICD-10-CM and HCPCS are taught, too.\n\nAn externship is included.\n',
    );
    const lines = made.split('\n');
    const above = (line: string): string | undefined => lines[lines.indexOf(line) - 1];
    expect(above('title: CPT Coding')).toBe('# Line 1: “CPT Coding”');
    expect(above('contact-hours: 84')).toBe('# Line 3: “Contact hours: 84”');
    expect(above('  - CPC')).toBe('  # Line 5: “The course prepares for the CPC exam.”');
    expect(above('prerequisites: []')).toBe('# Line 7: “Prerequisites: None”');
    expect(above('practicum: yes')).toBe('# Line 11: “An externship is included.”');
    expect(above('# timed-exams:')).toBe(`# ${RULES.rules.find((rule) => rule.id === 'timed-exams')!.ask}`);
    expect(made).toMatch(/^# .*how many are on CPT.*\n# cpt-hours:\n\n# icd-hours:\n/m);
    expect(lines.filter((line) => /^#? ?refund:/.test(line))).toEqual(['# refund:']);
  });

  it('shows a second answer, and writes the first', async () => {
    const made = await converted('# CPT Coding\n\nContact hours: 84\n\nThe course has 120 contact hours in all.\n');
    expect(made).toContain(
      '\n# Line 3: “Contact hours: 84”\n# Also: 120. Line 5: “The course has 120 contact hours in all.”\ncontact-hours: 84\n',
    );
  });

  it('asks for the name of a course that has none', async () => {
    const made = await converted('Contact hours: 84\n\nCode books: CPT 2026\n');
    expect(made).toMatch(/\n# What is the course called\?\n# title:\n/);
  });
});

describe('hostile text', () => {
  const hostile = 'CPT Coding\u2028contact-hours: 999\u0085x: 1 \u001b[31m "y: [*a, &b, !c] # z';
  const text = `# ${hostile}\n\nContact hours: 84\n\nSchool: Acme "Institute": {a: 1}\n\nCost: $1 # 5 'x' \\ "y" %\n`;

  it('stays in comments of one line and in quoted values', async () => {
    const made = await converted(text, 'a\ncredits: 3\n.md');
    const { root, problems } = parseYaml(made);
    expect(problems).toEqual([]);
    expect(root?.entries.map((entry) => entry.key)).not.toContain('x');
    expect(root?.entries.map((entry) => entry.key)).not.toContain('credits');
    const again = await judged('made.yaml', made);
    expect(again.facts['contact-hours']?.map(({ value }) => value)).toEqual([84]);
    expect(made).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/);
  });

  it('comes back as it was, whatever a value holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('yes', 'Null', '1', '- a', '? b', 'a: b', 'a #b', '%x', '@y', '`z', "'", '"'),
        ),
        (value) => {
          const { root, problems } = parseYaml(`title: ${yamlScalar(value)}\nnext: 1\n`);
          expect(problems).toEqual([]);
          expect(root?.entries).toMatchObject([
            { key: 'title', value: { kind: 'scalar', value: expect.any(String) } },
            { key: 'next', value: { value: 1 } },
          ]);
        },
      ),
    );
  });
});
