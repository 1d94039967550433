import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Course as Report } from '../../report/html/course.tsx';
import { courseViews } from '../../report/html/course-view.ts';
import type { ProblemReport } from '../../report/report.ts';
import { counted } from '../../report/words.ts';
import type { Course } from '../item.ts';
import { type Judged, reportOn, textsIn } from '../judged.ts';
import { DownloadButton } from '../view/download-buttons.tsx';
import { usePage } from '../view/use.ts';
import { editedLines, lineRange } from './lines.ts';
import { rewritten } from './open.ts';

/** Milliseconds without a key until what was typed is judged. */
const PAUSE = 150;

interface FaultsProps {
  readonly problems: readonly ProblemReport[];
  readonly go: (line: number) => void;
}

/** What is wrong, each with the way to its line. */
const Faults = ({ problems, go }: FaultsProps) => (
  <ul class="faults">
    {problems
      .toSorted((a, b) => a.line - b.line)
      .map((problem) => (
        <li key={`${problem.line} ${problem.message}`} class={problem.level}>
          <button class="lnk" type="button" onClick={() => go(problem.line)}>
            Line {problem.line}
          </button>{' '}
          <span>
            <strong>{problem.message}</strong> {problem.remedy}
          </span>
        </li>
      ))}
  </ul>
);

interface TextProps {
  readonly text: string;
  readonly problems: readonly ProblemReport[];
  readonly typed: (text: string) => void;
}

/** A field with numbered lines, the faulty ones marked. What marks them lies below the field and moves with it. */
function NumberedText({ text, problems, typed }: TextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const below = useRef<HTMLDivElement>(null);
  const scrolled = (): void => {
    if (below.current && field.current) below.current.scrollTop = field.current.scrollTop;
  };
  const go = (line: number): void => {
    const [start, end] = lineRange(text, line);
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  };
  const errors = problems.filter(({ level }) => level === 'error').length;
  return (
    <>
      <label class="f" for="yaml">
        The curriculum, in YAML
      </label>
      <p class="hint" id="yaml-hint">
        What you leave out counts as not stated, never as no. {errors > 0 && <b class="fault">{counted(errors, 'line')} to mend.</b>}
      </p>
      <div class="numbered">
        <div ref={below} class="below" aria-hidden="true">
          {editedLines(text, problems).map(({ number, level }) => (
            <div key={number} class={level ?? undefined}>
              {number}
            </div>
          ))}
        </div>
        <textarea
          ref={field}
          id="yaml"
          spellcheck={false}
          autocomplete="off"
          wrap="off"
          aria-describedby="yaml-hint"
          aria-invalid={errors > 0}
          value={text}
          onInput={(event) => typed(event.currentTarget.value)}
          onScroll={scrolled}
        />
      </div>
      <Faults problems={problems} go={go} />
    </>
  );
}

/** The report on what is written so far. */
function Beside({ judged }: { readonly judged: Judged }) {
  const { verdicts, date } = usePage();
  const { rules } = verdicts;
  const view = useMemo(() => {
    const all = [judged];
    return courseViews({ report: reportOn(all, rules, date), profiles: [rules.profile], texts: textsIn(all) })[0]!;
  }, [judged, rules, date]);
  if (judged.document.verdict) return <Report view={view} />;
  return (
    <>
      <h2 class="section">No verdict yet</h2>
      <p>Mend the marked lines, and the report stands here again.</p>
    </>
  );
}

/** A curriculum that is written beside its report. */
export function Editor({ course }: { readonly course: Course }) {
  const { verdicts, act, date } = usePage();
  const [text, setText] = useState(course.reading.text);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waiting = useRef<string | null>(null);
  const judged = verdicts.of.get(course.id);
  const judgeAnew = (): void => {
    clearTimeout(pause.current);
    if (waiting.current === null) return;
    void rewritten(course, waiting.current).then((again) => act({ do: 'rewrite', course: again }));
    waiting.current = null;
  };
  // What was typed last counts also where the editor is left at once.
  useEffect(() => judgeAnew, []);
  const typed = (now: string): void => {
    setText(now);
    waiting.current = now;
    clearTimeout(pause.current);
    pause.current = setTimeout(judgeAnew, PAUSE);
  };
  return (
    <div class="editor">
      <section class="written" aria-label="The curriculum">
        <h1 class="title">
          <bdi translate={false}>{course.path}</bdi>
        </h1>
        <NumberedText text={text} problems={judged?.document.problems ?? []} typed={typed} />
        {judged && (
          <p class="row">
            <DownloadButton
              label="Download the curriculum"
              make={({ reportDownload }) => reportDownload({ judged: [judged], rules: verdicts.rules, date }, 'yaml')}
            />
            <button class="btn" type="button" onClick={() => act({ do: 'look', view: 'course', id: course.id })}>
              Show the report alone
            </button>
          </p>
        )}
      </section>
      <section class="beside" aria-label="The report">
        {judged && <Beside judged={judged} />}
      </section>
    </div>
  );
}
