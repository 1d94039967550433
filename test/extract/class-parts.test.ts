import { describe } from 'vitest';
import { documents, lines, table } from './documents.ts';

describe('hours of parts that the text gives no hours', () => {
  const TOPICS = ['Medical terminology', 'Body systems', 'ICD-10-CM', 'CPT', 'HCPCS Level II'];
  const rows = (amounts: readonly number[]): string[] => TOPICS.map((topic, i) => `${topic}           ${amounts[i]}`);

  documents([
    [
      'bare amounts that add up to the total',
      lines('Contact hours: 60', '', ...rows([6, 9, 20, 22, 3])),
      { 'icd-hours': 20, 'cpt-hours': 22, 'hcpcs-hours': 3, 'anatomy-hours': 9, 'terminology-hours': 6 },
    ],
    ['bare amounts that add up to something else', lines('Contact hours: 60', '', ...rows([6, 9, 20, 22, 9])), { 'cpt-hours': null }],
    [
      'days of one length',
      lines(
        ...['Duration: 30 days', 'Class: 2 hours per day', '', '| No. | Subject | Days |', '|---|---|---|'],
        ...[3, 4, 9, 12, 2].map((days, i) => `| ${i + 1} | ${TOPICS[i]} | ${days} |`),
        '| | Total | 30 |',
      ),
      { 'contact-hours': 60, 'icd-hours': 18, 'cpt-hours': 24, 'hcpcs-hours': 4, 'anatomy-hours': 8, 'terminology-hours': 6 },
    ],
    [
      'numbered classes of one length',
      lines(
        ...['6 sessions of 3 hours', '', '| Session | Topic |', '|---|---|', '| 1 | ICD-10-CM: conventions |', '| 2-3 | CPT: surgery |'],
        ...['| 4 | CPT: modifiers |', '| 5 | HCPCS Level II |', '| 6 | Mock exam |'],
      ),
      { 'contact-hours': 18, 'icd-hours': 3, 'cpt-hours': 9, 'hcpcs-hours': 3, 'exam-prep-hours': 3 },
    ],
    [
      'numbers that are not those of all classes',
      lines('6 sessions of 3 hours', '', '| Session | Topic |', '|---|---|', '| 1 | ICD-10-CM |', '| 2 | CPT |', '| 3 | HCPCS Level II |'),
      { 'contact-hours': 18, 'cpt-hours': null },
    ],
  ]);
});

describe('parts and their whole', () => {
  documents([
    [
      'lecture hours and the topics that add up to them',
      lines('Lecture Hours: 30.00', '', '- ICD-10-CM (12 hours)', '- CPT (14 hours)', '- HCPCS Level II (4 hours)'),
      { 'contact-hours': 30 },
    ],
    [
      'an externship that is named after a subject',
      table(
        'Course | Hours',
        'MBC 101 Diagnosis Coding, ICD-10-CM | 100',
        'MBC 102 CPT Coding | 100',
        'MBC 190 Coding and Claims Externship | 160',
      ),
      { 'contact-hours': 360, 'cpt-hours': 100, 'icd-hours': 100, 'other-hours': 160, 'billing-hours': null },
    ],
    [
      'hours of credit in a column of hours',
      table(
        'Course | Title | Hours',
        ...['HIT 101 | Terminology | 3', 'HIT 140 | ICD-10-CM Coding | 4', 'HIT 145 | CPT Coding | 4', 'HIT 150 | Claims | 3'],
      ),
      { 'contact-hours': null, 'cpt-hours': null },
    ],
  ]);
});
