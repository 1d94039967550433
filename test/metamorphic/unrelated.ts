/** Sections that say nothing of the course, for the end of a page. */
const LIKE = `## You may also like

- Advanced Risk Adjustment Program: 120 contact hours, 24 weeks, tuition $2,400. Prepares for the CRC exam.
- Medical Office Billing Certificate (45 hours, 6 credits), $799
- Inpatient Auditing with ICD-9-CM and ICD-10-PCS, 18 weeks, three timed exams, 160-hour externship`;

const STAFF = `## Our staff

- Marguerite Aldous, MBA, RHIA, CCS: director of admissions
- Tobias Renner, CPC, CPMA, CRC: career services
- Ines Corvalho, RHIT, CIC: student accounts`;

const PRIVACY = `## Privacy policy

We keep the data that you enter in our forms for 24 months and share it with nobody. Requests are answered within 4 weeks. You can ask us at any time to erase your data.

Cookies expire after 12 hours. Log files are kept for 30 days.`;

const appended =
  (...sections: readonly string[]) =>
  (text: string): string =>
    `${[text.trimEnd(), ...sections].join('\n\n')}\n`;

export const withOthers = appended(LIKE);
export const withStaff = appended(STAFF);
export const withPrivacy = appended(PRIVACY);
export const withAll = appended(LIKE, STAFF, PRIVACY);
