/** The kinds of values that facts hold, and how silence about a fact is understood. */
export type FactKind = 'text' | 'hours' | 'number' | 'minutes' | 'percent' | 'year' | 'yes-no' | 'terms';

/**
 * How silence counts: `closed`: once some terms are named, the others are not there; `open`: what is not named is not stated;
 * `none-when-silent`: found by reading the whole text, so finding nothing is knowledge.
 */
export type World = 'closed' | 'open' | 'none-when-silent';

interface FactRow {
  readonly kind: FactKind;
  readonly world: World;
  /** What a report calls it. */
  readonly label: string;
  /** What a report says when the text is silent, after "Nothing." */
  readonly silent: string;
  /** Worked out from other facts; no key of its own in a curriculum. */
  readonly computed?: true;
  /** Holds one term at the most. */
  readonly single?: true;
}

/** The closed list of what a rule can ask about. */
export const FACTS = {
  title: { kind: 'text', world: 'closed', label: 'Course', silent: 'No line gives the name of the course.' },
  provider: { kind: 'text', world: 'closed', label: 'School', silent: 'No line names the school.' },
  credentials: { kind: 'terms', world: 'closed', label: 'Prepares for', silent: 'No line says which credential the course prepares for.' },
  'wrong-body': { kind: 'terms', world: 'none-when-silent', label: 'Credentials named with another body', silent: 'No credential is named with a body that is not its own.' },
  'contact-hours': { kind: 'hours', world: 'closed', label: 'Contact hours', silent: 'No line says how many hours of class the course has.' },
  credits: { kind: 'number', world: 'closed', label: 'Credits', silent: 'No line gives credits.' },
  weeks: { kind: 'number', world: 'closed', label: 'Weeks', silent: 'No line says how many weeks the course takes.' },
  months: { kind: 'number', world: 'closed', label: 'Months', silent: 'No line says how many months the course takes.' },
  'cpt-hours': { kind: 'hours', world: 'closed', label: 'Hours on CPT', silent: 'No line says how many hours go to CPT.' },
  'icd-hours': { kind: 'hours', world: 'closed', label: 'Hours on ICD', silent: 'No line says how many hours go to ICD.' },
  'hcpcs-hours': { kind: 'hours', world: 'closed', label: 'Hours on HCPCS', silent: 'No line says how many hours go to HCPCS.' },
  'billing-hours': { kind: 'hours', world: 'closed', label: 'Hours on billing', silent: 'No line says how many hours go to billing.' },
  'anatomy-hours': { kind: 'hours', world: 'closed', label: 'Hours on anatomy', silent: 'No line says how many hours go to anatomy.' },
  'terminology-hours': { kind: 'hours', world: 'closed', label: 'Hours on medical terminology', silent: 'No line says how many hours go to medical terminology.' },
  'exam-prep-hours': { kind: 'hours', world: 'closed', label: 'Hours on exam preparation', silent: 'No line says how many hours go to exam preparation.' },
  'other-hours': { kind: 'hours', world: 'closed', label: 'Hours on other subjects', silent: 'No line says how many hours go to other subjects.' },
  'cpt-share': { kind: 'percent', world: 'closed', computed: true, label: 'CPT share of the code-book hours', silent: 'The hours on CPT, ICD and HCPCS are not all stated, so the share cannot be worked out.' },
  'billing-share': { kind: 'percent', world: 'closed', computed: true, label: 'Billing share of the hours', silent: 'The hours on billing are not stated, so the share cannot be worked out.' },
  'billing-extent': { kind: 'terms', world: 'closed', single: true, computed: true, label: 'Billing', silent: 'Too little is said of the topics to tell how much of the course is billing.' },
  'code-sets': { kind: 'terms', world: 'closed', label: 'Code sets taught', silent: 'No line names a code set that is taught.' },
  'code-books': { kind: 'terms', world: 'closed', label: 'Code books you need', silent: 'No line says which code books you must have.' },
  'book-editions': { kind: 'year', world: 'closed', label: 'Editions of the code books', silent: 'No line gives the edition of a code book.' },
  'course-year': { kind: 'year', world: 'closed', label: 'Year of the course', silent: 'No line says in which year the course is given.' },
  'edition-lag': { kind: 'number', world: 'closed', computed: true, label: 'Age of the oldest code book', silent: 'The year of the course or the editions of its books are not stated.' },
  subjects: { kind: 'terms', world: 'open', label: 'Also taught', silent: 'No line names the subject.' },
  prerequisites: { kind: 'terms', world: 'closed', label: 'Needed before you start', silent: 'No line says what you must have before you enroll.' },
  'course-level': { kind: 'terms', world: 'closed', single: true, label: 'Level', silent: 'No line says whether the course is introductory or extensive.' },
  'timed-exams': { kind: 'number', world: 'closed', label: 'Timed exams', silent: 'Nothing is said about the time allowed in the course’s own exams.' },
  'practice-exams': { kind: 'number', world: 'closed', label: 'Practice exams', silent: 'No line names a practice exam.' },
  'exam-pace': { kind: 'minutes', world: 'closed', label: 'Minutes per exam question', silent: 'Questions and minutes of a timed exam are not both stated.' },
  practicum: { kind: 'yes-no', world: 'closed', label: 'Externship or practicum', silent: 'No line names an externship or a practicum.' },
  'real-charts': { kind: 'yes-no', world: 'closed', label: 'Practice on real records', silent: 'No line says whether real records are coded.' },
  'practice-aim': { kind: 'yes-no', world: 'closed', label: 'Accuracy or speed goal', silent: 'No line sets a goal for accuracy or speed.' },
  'practice-cases': { kind: 'number', world: 'closed', label: 'Practice cases', silent: 'No line says how many cases are coded.' },
  'instructor-credentials': { kind: 'terms', world: 'closed', label: 'Teacher’s credentials', silent: 'No teacher is named with a credential.' },
  cost: { kind: 'text', world: 'closed', label: 'Cost', silent: 'No line says what the course costs.' },
  refund: { kind: 'yes-no', world: 'closed', label: 'Refund terms', silent: 'No line gives refund terms.' },
  'completion-proof': { kind: 'yes-no', world: 'closed', label: 'Proof of completed hours', silent: 'No line says that a certificate, letter or transcript will state the hours.' },
  claims: { kind: 'terms', world: 'none-when-silent', label: 'Promises', silent: 'None in the whole text.' },
  'outdated-figures': { kind: 'terms', world: 'none-when-silent', label: 'Outdated exam figures', silent: 'None in the whole text.' },
  contradictions: { kind: 'terms', world: 'none-when-silent', computed: true, label: 'Contradictions', silent: 'None in the whole text.' },
} as const satisfies Record<string, FactRow>;

export type Fact = keyof typeof FACTS;

/** The value of one statement: a term (or text) as a string, yes/no as a boolean, everything else as a number. */
export type FactValue<F extends Fact> = (typeof FACTS)[F]['kind'] extends 'text' | 'terms'
  ? string
  : (typeof FACTS)[F]['kind'] extends 'yes-no'
    ? boolean
    : number;

export const FACT_NAMES = Object.keys(FACTS) as Fact[];

export const isFact = (name: string): name is Fact => Object.hasOwn(FACTS, name);

/** The row of a fact with its optional keys visible. */
export const factRow = (fact: Fact): FactRow => FACTS[fact];
