import type { Group } from '../view.ts';
import { levelCounts, OUTCOME_LINES, OUTCOME_WORDS } from '../words.ts';
import type { CourseView } from './course-view.ts';
import { Criterion } from './criterion.tsx';
import { Heading } from './heading.tsx';
import { Mark } from './marks.tsx';

export const groupId = (prefix: string, { outcome }: Pick<Group, 'outcome'>): string => `${prefix}${outcome}`;

/** The criteria of one outcome under their heading. */
export function OutcomeGroup({ group, view }: { readonly group: Group; readonly view: CourseView }) {
  const { outcome, entries } = group;
  const all = entries.flatMap((entry) => [entry, ...entry.also]).map((entry) => entry.result);
  return (
    <section class="group" id={groupId(view.prefix, group)}>
      <header>
        <Heading depth={view.depth + 1} look="section">
          <Mark outcome={outcome} />
          {OUTCOME_WORDS[outcome]}
        </Heading>
        <p>
          <b>{levelCounts(all)}.</b>
        </p>
        <p>{OUTCOME_LINES[outcome]}</p>
      </header>
      <div>
        {entries.map((entry) => (
          <Criterion key={entry.result.rule} entry={entry} view={view} />
        ))}
      </div>
    </section>
  );
}
