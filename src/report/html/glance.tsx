import { ended, termName, upperFirst } from '../../check/term-words.ts';
import { FACTS, type Fact } from '../../extract/facts.ts';
import { NONE } from '../../extract/syllabus.ts';
import type { FactReport } from '../report.ts';
import { valueWords } from '../value.ts';
import { placeWord } from '../view.ts';
import { type CourseView, factId } from './course-view.ts';
import { Figures } from './figures.tsx';
import { Heading } from './heading.tsx';
import { OutcomeWord } from './marks.tsx';
import { Places } from './quote.tsx';
import { factPassages, factsOf, type ShownFact } from './shown.ts';

interface FactProps {
  readonly shown: ShownFact;
  readonly view: CourseView;
}

/** The terms of a fact together; of other facts the first statement, which is the answer. */
function answerWords(fact: Fact, statements: readonly FactReport[]): string {
  const [first] = statements;
  if (!first) return '';
  if (FACTS[fact].kind !== 'terms') return upperFirst(valueWords(fact, first.value));
  const terms = [...new Set(statements.map((s) => String(s.value)))].filter((term) => term !== NONE || statements.length === 1);
  return upperFirst(terms.map((term) => termName(fact, term)).join(', '));
}

/** Whose answer it is, and what the syllabus says instead. */
function Yours({ shown: { fact, statements } }: { readonly shown: ShownFact }) {
  const [own] = statements;
  const other = statements.find((s) => s.basis !== 'yours');
  return (
    <>
      <span class="small"> Your answer</span>
      <span class="how said">
        {own?.how && <span class="note">“{own.how}” </span>}
        {other ? `The syllabus says ${ended(valueWords(fact, other.value))}` : 'The syllabus does not say so.'} Get it in writing.
      </span>
    </>
  );
}

const How = ({ how }: FactReport) => <span class="how">Worked out{how ? `: ${how}` : '.'}</span>;

/** What is known of a fact, how it is known, and where it stands. */
export function FactValue({ shown, view }: FactProps) {
  const { fact, statements } = shown;
  const [first] = statements;
  if (!first) return <OutcomeWord outcome="not-stated" />;
  return (
    <>
      <span class={first.basis === 'yours' ? 'yours' : undefined} dir="auto">
        {answerWords(fact, statements)}
      </span>
      {first.basis === 'computed' && <How {...first} />}
      {first.basis === 'yours' && <Yours shown={shown} />}
      <span class="refs">
        <Places passages={factPassages(shown)} view={view} />
      </span>
    </>
  );
}

function FactRow({ shown, view }: FactProps) {
  const { fact } = shown;
  return (
    <div id={factId(view.prefix, fact)}>
      <dt>{FACTS[fact].label}</dt>
      <dd>
        <FactValue shown={shown} view={view} />
      </dd>
    </div>
  );
}

/** Facts that no mark is made for: their places are named, and nothing more. */
const OtherFact = ({ shown }: { readonly shown: ShownFact }) => {
  const places = factPassages(shown).map(([evidence]) => placeWord(evidence).toLowerCase());
  return (
    <div>
      <dt>{FACTS[shown.fact].label}</dt>
      <dd>
        <span dir="auto">{answerWords(shown.fact, shown.statements)}</span>
        {places.length > 0 && <span class="quiet"> ({[...new Set(places)].join(', ')})</span>}
      </dd>
    </div>
  );
};

/** What is stated besides, folded. */
export const OtherFacts = ({ facts }: { readonly facts: readonly ShownFact[] }) =>
  facts.length === 0 ? null : (
    <details class="more">
      <summary>What else the syllabus states</summary>
      <dl class="kv">
        {facts.map((shown) => (
          <OtherFact key={shown.fact} shown={shown} />
        ))}
      </dl>
    </details>
  );

const FactList = ({ facts, view }: { readonly facts: readonly ShownFact[]; readonly view: CourseView }) => (
  <dl class="facts">
    {facts.map((shown) => (
      <FactRow key={shown.fact} shown={shown} view={view} />
    ))}
  </dl>
);

/** The facts that everybody asks for, with those that are not stated in their place; the figures; and what else is stated. */
export function Glance({ view }: { readonly view: CourseView }) {
  const { glance, rest } = factsOf(view.document);
  return (
    <section class="glance">
      <Heading depth={view.depth + 1} look="section">
        At a glance
      </Heading>
      <FactList facts={glance} view={view} />
      <Figures view={view} />
      <OtherFacts facts={rest} />
    </section>
  );
}
