import type { ComponentChildren } from 'preact';
import { upperFirst } from '../../../check/term-words.ts';
import { FACTS } from '../../../extract/facts.ts';
import type { Part, Row } from '../../compare/comparison.ts';
import { agreementWords, expectedWords, SHOWN_TITLE } from '../../compare/words.ts';
import { courseName } from '../../course-names.ts';
import { LEVEL_WORDS, levelCounts } from '../../words.ts';
import { AnswerCell, FactCell } from './cells.tsx';
import type { CompareView, CourseColumn } from './view.ts';

/** More columns than these have no room beside one another: the table is then wider than the page and scrolls in a region of its own. */
const MOST_COLUMNS = 4;

interface TableProps {
  readonly id: string;
  readonly caption: string;
  readonly head: string;
  readonly courses: readonly CourseColumn[];
  readonly children: ComponentChildren;
}

/** A table with a column for each course. Its roles are named, since as blocks on a phone it would lose them. */
function Table({ id, caption, head, courses, children }: TableProps) {
  const wide = courses.length > MOST_COLUMNS;
  const region = wide ? ({ class: 'across', role: 'region', 'aria-labelledby': id, tabindex: 0 } as const) : {};
  return (
    <div {...region}>
      <table role="table" class={wide ? 'compare wide' : 'compare'}>
        <caption id={id}>{caption.replace(/(\d) /g, '$1\u00a0')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {head}
            </th>
            {courses.map(({ key, document }) => (
              <th key={key} role="columnheader" scope="col">
                <span class="hd">
                  <span class="key">{key}</span> <span dir="auto">{courseName(document)}</span>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">{children}</tbody>
      </table>
    </div>
  );
}

const CriterionRow = ({ row, courses }: { readonly row: Row; readonly courses: readonly CourseColumn[] }) => (
  <tr role="row">
    <th role="rowheader" scope="row">
      <b>{row.rule.title}</b>
      <span>
        {upperFirst(LEVEL_WORDS[row.rule.level])}. {expectedWords(row)}
      </span>
    </th>
    {courses.map((course, i) => (
      <AnswerCell key={course.key} answer={row.answers[i] ?? null} course={course} about={row.rule.title} />
    ))}
  </tr>
);

/** The criteria on which the courses go together in one way. */
export const PartTable = ({ part: { agreement, rows }, view: { judged } }: { readonly part: Part; readonly view: CompareView }) => (
  <Table
    id={`part-${agreement}`}
    caption={`${agreementWords(agreement, judged.length)}: ${levelCounts(rows.map(({ rule }) => rule))}`}
    head="Criterion"
    courses={judged}
  >
    {rows.map((row, i) => (
      <CriterionRow key={i} row={row} courses={judged} />
    ))}
  </Table>
);

/** What is shown side by side and not judged. */
export const FactTable = ({ view: { judged, comparison } }: { readonly view: CompareView }) => (
  <Table id="shown" caption={SHOWN_TITLE} head="Fact" courses={judged}>
    {comparison.facts.map((row) => (
      <tr key={row.fact} role="row">
        <th role="rowheader" scope="row">
          <b>{FACTS[row.fact].label}</b>
        </th>
        {judged.map((course, i) => (
          <FactCell key={course.key} row={row} statements={row.answers[i] ?? []} course={course} about={FACTS[row.fact].label} />
        ))}
      </tr>
    ))}
  </Table>
);
