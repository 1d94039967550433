import { factWords, nearestOf, outcomeWords, placesWords } from '../../compare/words.ts';
import type { FactRow } from '../../compare/comparison.ts';
import { courseName, shownFiles } from '../../course-names.ts';
import type { Evidence, FactReport, ResultReport } from '../../report.ts';
import { placeWord, waivedWords } from '../../view.ts';
import { REASONS } from '../../words.ts';
import { OutcomeWord } from '../marks.tsx';
import { QuotedWords } from '../quote.tsx';
import { byPlace, type Passage, passageKey, passagesOf } from '../shown.ts';
import type { CourseColumn } from './view.ts';
import type { ComponentChildren } from 'preact';

const MOST_QUOTED = 6;

function Quotation({ passage, course, near }: { readonly passage: Passage; readonly course: CourseColumn; readonly near: boolean }) {
  const [place] = shownFiles(course.document)([passage[0]]);
  return (
    <blockquote class={near ? 'near' : undefined}>
      <span class="small">{place && placeWord(place)}</span>
      <QuotedWords passage={passage} source={course} />
    </blockquote>
  );
}

interface QuotesProps {
  readonly evidence: readonly Evidence[];
  readonly course: CourseColumn;
  /** What the lines are about, for those who do not see the table. */
  readonly about: string;
  readonly near?: boolean;
}

/** The lines that an answer rests on, under their places. */
function Quotes({ evidence, course, about, near = false }: QuotesProps) {
  const passages = passagesOf(evidence).slice(0, MOST_QUOTED).toSorted(byPlace);
  if (passages.length === 0) return null;
  return (
    <details>
      <summary>
        {near && 'Closest: '}
        {placesWords(shownFiles(course.document)(evidence))}
        <span class="vh">
          {' '}
          of course {course.key}: {about}
        </span>
      </summary>
      {passages.map((passage) => (
        <Quotation key={passageKey(passage[0])} passage={passage} course={course} near={near} />
      ))}
    </details>
  );
}

interface CellProps {
  readonly course: CourseColumn;
  readonly children: ComponentChildren;
}

/** A cell of a table; where its row is a block, the letter of the course stands before it. */
const Cell = ({ course, children }: CellProps) => (
  <td role="cell">
    <span class="key" aria-hidden="true">
      {course.key}
    </span>
    <div>{children}</div>
  </td>
);

/** The name of the course, where no head of a column says it. */
const Who = ({ course }: { readonly course: CourseColumn }) => (
  <span class="who" aria-hidden="true">
    <span dir="auto">{courseName(course.document)}</span>
  </span>
);

function Nearest({ answer, course, about }: { readonly answer: ResultReport; readonly course: CourseColumn; readonly about: string }) {
  const near = nearestOf(answer);
  if (!near) return null;
  return (
    <>
      <p class="small quiet">{REASONS[near.reason]}</p>
      <Quotes evidence={near.evidence.slice(0, 1)} course={course} about={about} near />
    </>
  );
}

interface AnswerCellProps {
  readonly answer: ResultReport | null;
  readonly course: CourseColumn;
  readonly about: string;
}

/** The answer of a course to a criterion: the outcome, what was found, and the lines that it rests on. */
export function AnswerCell({ answer, course, about }: AnswerCellProps) {
  const waived = answer && waivedWords(answer);
  return (
    <Cell course={course}>
      <OutcomeWord outcome={answer?.outcome ?? 'not-applicable'} word={outcomeWords(answer)} />
      <Who course={course} />
      {answer && (
        <>
          <p dir="auto">{answer.found}</p>
          {waived && <p class="small quiet">Waived: {waived}</p>}
          <Quotes evidence={answer.evidence} course={course} about={about} />
          <Nearest answer={answer} course={course} about={about} />
        </>
      )}
    </Cell>
  );
}

interface FactCellProps {
  readonly row: FactRow;
  readonly statements: readonly FactReport[];
  readonly course: CourseColumn;
  readonly about: string;
}

/** What a course states of a fact that is not judged. */
export const FactCell = ({ row, statements, course, about }: FactCellProps) => (
  <Cell course={course}>
    {statements.length > 0 ? <b dir="auto">{factWords(row, statements)}</b> : <OutcomeWord outcome="not-stated" />}
    <Who course={course} />
    <Quotes evidence={statements[0]?.evidence ?? []} course={course} about={about} />
  </Cell>
);
