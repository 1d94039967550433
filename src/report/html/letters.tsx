import { Heading } from './heading.tsx';

/** What the abbreviations stand for; sources: rules/terms/credentials.yaml, bodies.yaml and code-sets.yaml. */
const LETTERS: readonly (readonly [letters: string, meaning: string])[] = [
  ['CPT', 'Current Procedural Terminology: the code book for procedures, outside of hospital stays.'],
  ['ICD-10-CM', 'The code book for diagnoses.'],
  ['ICD-10-PCS', 'The code book for procedures during hospital stays.'],
  ['HCPCS', 'The code book for supplies, drugs and other services: its Level II.'],
  ['CPC', 'Certified Professional Coder, a credential of AAPC.'],
  ['CCS', 'Certified Coding Specialist, a credential of AHIMA, whose exam includes hospital stays.'],
];

/** The words that a newcomer cannot know, at the end of the page. */
export const Letters = () => (
  <section id="letters">
    <Heading depth={2} look="section">
      What the letters mean
    </Heading>
    <dl class="kv">
      {LETTERS.map(([letters, meaning]) => (
        <div key={letters}>
          <dt>{letters}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  </section>
);
