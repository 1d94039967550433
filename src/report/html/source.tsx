import type { Answer, Citation } from './citations.ts';
import type { CourseView } from './course-view.ts';
import { Heading } from './heading.tsx';
import { markedLines, type Run, type SourceLine } from './runs.ts';

const Tab = ({ citation, id }: { readonly citation: Citation; readonly id?: string | undefined }) => (
  <span class="tab" {...(id === undefined ? {} : { id })}>
    {citation.number}
  </span>
);

/** Marked words. Where several citations begin, each has its own anchor. */
function MarkedRun({ text, mark, begins }: Run) {
  const [first, ...others] = begins.map((citation) => citation.id);
  const inside = others.reduce((words, id) => <span id={id}>{words}</span>, <>{text}</>);
  return (
    <mark class={mark === 'near' ? 'near' : undefined} {...(first === undefined ? {} : { id: first })}>
      {inside}
    </mark>
  );
}

const RunOf = ({ run }: { readonly run: Run }) => (
  <>
    {run.mark === null ? run.text : <MarkedRun {...run} />}
    {run.ends.map((citation) => (
      <Tab key={citation.number} citation={citation} id={run.mark === null ? citation.id : undefined} />
    ))}
  </>
);

/** Answers that a reader sees as one note: those of a label whose kinds differ; all others stand alone. */
function notesOf(answers: readonly Answer[]): (readonly [Answer, ...Answer[]])[] {
  const found = new Map<string, [Answer, ...Answer[]]>();
  for (const answer of answers) {
    const known = found.get(answer.label);
    if (!known) found.set(answer.label, [answer]);
    else if (known.some((other) => other.kind === answer.kind)) found.set(answer.id, [{ ...answer, label: answer.title }]);
    else known.push(answer);
  }
  return [...found.values()];
}

const Back = ({ answer }: { readonly answer: Answer }) => (
  <a class="back" href={`#${answer.id}`}>
    {answer.label}
  </a>
);

/** One of several that follow their label. */
const ShortBack = ({ answer }: { readonly answer: Answer }) => (
  <a class="back short" href={`#${answer.id}`} aria-label={`${answer.label}, ${answer.kind}`}>
    {answer.kind}
  </a>
);

/** A label with a link to each answer. A single link is the label itself. */
function Note({ answers }: { readonly answers: readonly [Answer, ...Answer[]] }) {
  const [first] = answers;
  if (answers.length === 1) return <Back answer={first} />;
  return (
    <>
      {first.label}: {answers.map((answer, i) => [i > 0 && ', ', <ShortBack key={answer.id} answer={answer} />])}
    </>
  );
}

/** What the places that begin on a line answer, each with a link back. */
const Notes = ({ cited }: { readonly cited: readonly Citation[] }) => (
  <ul class="notes">
    {cited.flatMap((citation) =>
      notesOf(citation.answers).map((answers) => (
        <li key={`${citation.number} ${answers[0].id}`}>
          <span class="no">{citation.number}</span>{' '}
          <span>
            <Note answers={answers} />
          </span>
        </li>
      )),
    )}
  </ul>
);

interface LineProps {
  readonly line: SourceLine;
  /** The number that a list would give it by itself. */
  readonly next: number;
}

function Line({ line, next }: LineProps) {
  if ('from' in line)
    return (
      <li class="gap skipped" value={line.to}>
        Lines {line.from} to {line.to} hold no mark and are left out.
      </li>
    );
  const { runs, cited } = line;
  const gap = line.line !== next;
  const words = runs.map((run, i) => <RunOf key={i} run={run} />);
  return (
    <li class={gap ? 'gap' : undefined} {...(gap ? { value: line.line } : {})}>
      {cited.length === 0 ? (
        words
      ) : (
        <div class="noted">
          <div>{words}</div>
          <Notes cited={cited} />
        </div>
      )}
    </li>
  );
}

const lastOf = (line: SourceLine | undefined): number => (line === undefined ? 0 : 'from' in line ? line.to : line.line);

const Lines = ({ text, citations }: { readonly text: string; readonly citations: readonly Citation[] }) => {
  const lines = markedLines(text, citations);
  return (
    <ol class="src">
      {lines.map((line, i) => (
        <Line key={i} line={line} next={lastOf(lines[i - 1]) + 1} />
      ))}
    </ol>
  );
};

/** The paths of the texts of a course: its own first, then those that its evidence names. */
function filesOf({ document, citations, texts }: CourseView): readonly string[] {
  return [...new Set([document.path, ...citations.all.map((c) => c.path)])].filter((path) => texts.has(path));
}

/** The syllabus with its lines numbered and its evidence marked; each mark names the answers that rest on it. */
export function Source({ view }: { readonly view: CourseView }) {
  const files = filesOf(view);
  if (files.length === 0) return null;
  return (
    <section class="sec" id={`${view.prefix}source`}>
      <Heading depth={view.depth + 1} look="section">
        The syllabus, as it was read
      </Heading>
      <p>
        Every line with its number; blank lines are left out. <mark>Marked words</mark> are what the answers rest on. Words only{' '}
        <mark class="near">underlined</mark> came close but did not count.
      </p>
      {files.map((path) => (
        <div key={path}>
          {files.length > 1 && (
            <Heading depth={view.depth + 2} look="item">
              <bdi translate={false}>{path}</bdi>
            </Heading>
          )}
          <Lines text={view.texts.get(path) ?? ''} citations={view.citations.all.filter((c) => c.path === path)} />
        </div>
      ))}
    </section>
  );
}
