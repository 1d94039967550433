import { upperFirst } from '../../check/term-words.ts';
import type { ProblemReport } from '../report.ts';

/** The file, unless it is known, and the line, unless it is the whole file that is meant. */
function Place({ problem: { path, line, column }, of }: { readonly problem: ProblemReport; readonly of: string | null }) {
  const words = line === 1 && column === 1 ? '' : `line ${line}`;
  if (path === of) return words === '' ? null : <>{upperFirst(words)}: </>;
  return (
    <>
      <bdi translate={false}>{path}</bdi>
      {words && `, ${words}`}:{' '}
    </>
  );
}

interface ProblemsProps {
  readonly problems: readonly ProblemReport[];
  /** The file that a line needs no name of; null where there is none. */
  readonly path: string | null;
}

/** What stands in the way of reading, or is to be told of it: what happened, and what to do. */
export const Problems = ({ problems, path }: ProblemsProps) =>
  problems.length === 0 ? null : (
    <ul class="trouble">
      {problems.map((problem) => (
        <li key={`${problem.path} ${problem.line} ${problem.message}`} class={problem.level}>
          <strong>
            {problem.level === 'note' && 'Note. '}
            <Place problem={problem} of={path} />
            {upperFirst(problem.message)}
          </strong>{' '}
          {problem.remedy}
        </li>
      ))}
    </ul>
  );
