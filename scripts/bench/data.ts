import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownIn } from '../markdown-parsers/compare.ts';
import { random, syllabus } from '../markdown-parsers/generated.ts';

const UNITS = [
  ...[
    ['CPT', 'Evaluation and management'],
    ['CPT', 'Surgery'],
    ['CPT', 'Radiology'],
    ['CPT', 'Medicine section'],
  ],
  ...[
    ['ICD-10-CM', 'Conventions and guidelines'],
    ['ICD-10-CM', 'Chapters 1 to 21'],
    ['HCPCS', 'Level II and modifiers'],
  ],
  ...[
    ['anatomy', 'Anatomy review'],
    ['billing', 'The billing cycle'],
  ],
] as const;

/** A curriculum of about 2 KB with figures of its own. */
function curriculum(number: number): string {
  const next = random(number + 7);
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const units = Array.from({ length: between(16, 24) }, () => {
    const [subject, title] = UNITS[between(0, UNITS.length - 1)]!;
    return `  - { title: ${title}, subject: ${subject}, hours: ${between(1, 8)} }`;
  });
  return [
    ...[`title: Professional Medical Coding ${number + 1}`, 'provider: Northfield Career Institute', 'credentials: [CPC]'],
    ...[`weeks: ${between(8, 40)}`, `contact-hours: ${between(40, 160)}`, 'prerequisites: [anatomy, terminology]'],
    ...['code-books:', '  - { code-set: CPT, edition: 2026 }', '  - { code-set: ICD-10-CM, edition: 2026 }'],
    ...['units:', ...units, 'exams:', '  - { title: Practice exam, questions: 100, minutes: 240 }', ''],
  ].join('\n');
}

/** Puts so many syllabi in Markdown (3 to 8 KB) and in YAML into a folder: the same bytes each time. */
export function makeData(folder: string, kind: 'md' | 'yaml', count: number): string {
  const own = join(folder, `${kind}-${count}`);
  const texts = [...markdownIn(['test/corpus/samples', 'test/corpus/tune']).values()].filter(
    (text) => text.length > 2000 && text.length < 7000,
  );
  for (let i = 0; i < count; i++) {
    const inner = join(own, `d${String(Math.floor(i / 100)).padStart(3, '0')}`);
    if (i % 100 === 0) mkdirSync(inner, { recursive: true });
    const text = kind === 'md' ? syllabus(texts, random(i + 1)) : curriculum(i);
    writeFileSync(join(inner, `course-${String(i).padStart(5, '0')}.${kind}`), text);
  }
  return own;
}
