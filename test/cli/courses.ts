/** Three courses that together meet every requirement and of which none does alone, and the program that lists them. */
export const FOUNDATIONS = `title: Foundations
contact-hours: 30
prerequisites: []
units:
  - { title: Word parts, subject: terminology, hours: 10 }
  - { title: Body systems, subject: anatomy, hours: 16 }
  - { title: Basics of the billing cycle, subject: billing, hours: 4 }
`;

export const PROCEDURES = `# HC 120: Procedure Coding

**Contact hours:** 52
**Prerequisites:** Anatomy and medical terminology

| Topic | Hours |
|---|---|
| CPT: evaluation and management | 20 |
| CPT: surgery | 28 |
| HCPCS Level II: supplies | 4 |

- Final exam: 50 questions, 120 minutes
`;

export const DIAGNOSES = `# HC 130: Diagnosis Coding

**Contact hours:** 14
**Prerequisites:** HC 120

| Topic | Hours |
|---|---|
| ICD-10-CM: guidelines | 6 |
| ICD-10-CM: chapters | 8 |
`;

export const PROGRAM = `title: Coding Certificate
credentials: [CPC]
courses: [foundations.yaml, procedures.md, deep/diagnoses.md]
`;

/** The program and its courses in a folder named `p`. */
export const FILES = {
  'p/all.yaml': PROGRAM,
  'p/foundations.yaml': FOUNDATIONS,
  'p/procedures.md': PROCEDURES,
  'p/deep/diagnoses.md': DIAGNOSES,
};
