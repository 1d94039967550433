import { ended, lowerFirst } from '../../check/term-words.ts';
import type { ComponentChildren } from 'preact';
import type { Outcome } from '../../check/rule.ts';
import { courseName } from '../course-names.ts';
import type { DocumentReport, Verdict as VerdictId } from '../report.ts';
import { countsSentence, interval, verdictSentence } from '../verdict.ts';
import type { Group } from '../view.ts';
import { counted, levelCounts, OUTCOMES } from '../words.ts';
import { type CourseView, resultId } from './course-view.ts';
import { dayWords } from './dates.ts';
import { groupId } from './group.tsx';
import { Heading } from './heading.tsx';
import { Mark, OutcomeWord } from './marks.tsx';
import { type OwnWord, ownWords } from './own-word.ts';
import { Problems } from './problems.tsx';

/** The shape that a verdict has in common with an outcome. */
export const VERDICT_MARK: { readonly [V in VerdictId]: Outcome } = { meets: 'pass', 'falls-short': 'fail', 'cannot-tell': 'not-stated' };

/** Numbers stay with what they count. */
export const bound = (sentence: string): string =>
  sentence.replace(/(\d) (of|not|waived)\b/g, '$1\u00a0$2').replace(/\b(of|not) (\d|met|stated)/g, '$1\u00a0$2');

/** The verdict as one sentence, the largest type of the page. */
const Verdict = ({ verdict, counts }: DocumentReport) => (
  <p class="verdict num">
    {verdict && <Mark outcome={VERDICT_MARK[verdict]} />}
    {bound(verdictSentence(verdict, counts))}
  </p>
);

const TALLIED = ['pass', 'fail', 'not-stated'] as const satisfies readonly Outcome[];

/** One shape a requirement: decoration, since the sentence above says the same. */
const Tally = ({ document: { results }, own }: CourseView) => {
  const asked = results.filter(({ level, waiver }) => level === 'must' && !waiver);
  return (
    <div class="tally" aria-hidden="true">
      {TALLIED.flatMap((outcome) => asked.filter((result) => result.outcome === outcome)).map(({ rule, outcome }) =>
        own?.rules.has(rule) ? (
          <span key={rule} class="own">
            <Mark outcome={outcome} />
          </span>
        ) : (
          <Mark key={rule} outcome={outcome} />
        ),
      )}
    </div>
  );
};

/** What rests on the word of the reader, who is no witness that a school could be held to. */
function OwnWordNote({ own, view }: { readonly own: OwnWord; readonly view: CourseView }) {
  const { count, without } = ownWords(own);
  const first = view.groups.flatMap((group) => group.entries).find(({ result }) => own.rules.has(result.rule));
  return (
    <p class="own-word num">
      {first ? (
        <a class="yours" href={`#${resultId(view.prefix, first.result.rule)}`}>
          {count}
        </a>
      ) : (
        <span class="yours">{count}</span>
      )}
      , not on the syllabus. {bound(without)}
    </p>
  );
}

/** What the missing answers can still change, and how the rules count that are not required. */
function Besides({ counts }: DocumentReport) {
  const range = interval(counts.must);
  const lower = [countsSentence(counts.should, 'advised'), countsSentence(counts.may, 'optional')].filter(Boolean);
  return (
    <p class="besides small quiet num">
      {range && `With the answers still missing: ${range}. `}
      {lower.length > 0 && `Besides: ${lower.join('; ')}.`}
    </p>
  );
}

const MOST_TITLES = 4;

/** The required criteria of an outcome by name, the others by number. What is met is named by number alone. */
function SummaryRow({ group, view }: { readonly group: Group; readonly view: CourseView }) {
  const open = group.outcome === 'fail' || group.outcome === 'not-stated';
  const all = group.entries.flatMap((entry) => [entry, ...entry.also]);
  const named = open ? group.entries.filter(({ result }) => result.level === 'must' && !result.waiver).slice(0, MOST_TITLES) : [];
  const waived = all.filter(({ result }) => result.waiver).length;
  const others = all.filter((entry) => !named.includes(entry) && !entry.result.waiver).map((entry) => entry.result);
  return (
    <div>
      <dt>
        <OutcomeWord outcome={group.outcome} />
      </dt>
      <dd>
        {named.map(({ rule }) => (
          <>
            <a key={rule.id} href={`#${resultId(view.prefix, rule.id)}`}>
              {ended(rule.title)}
            </a>{' '}
          </>
        ))}
        {others.length > 0 && (
          <>
            {named.length > 0 && 'Also '}
            <a href={`#${groupId(view.prefix, group)}`}>{levelCounts(others)}</a>.
          </>
        )}
        {waived > 0 && ` ${waived} waived.`}
      </dd>
    </div>
  );
}

const Summary = ({ view }: { readonly view: CourseView }) => (
  <dl class="sum">
    {OUTCOMES.flatMap((outcome) =>
      view.groups.filter((group) => group.outcome === outcome).map((group) => <SummaryRow key={outcome} group={group} view={view} />),
    )}
  </dl>
);

function linesOf({ texts, document }: CourseView): string {
  const text = texts.get(document.path);
  return text === undefined ? '' : `, ${counted(text.replace(/\r?\n$/, '').split(/\r\n|\r|\n/).length, 'line')}`;
}

/** What was read, when, and by which criteria, in a plain sentence. */
function Meta({ view }: { readonly view: CourseView }) {
  const { document, profile, date } = view;
  const [school] = document.facts.provider ?? [];
  return (
    <>
      <p class="meta">
        {school ? <bdi>{ended(String(school.value))}</bdi> : document.verdict && 'School not stated.'} Read from{' '}
        <bdi translate={false}>{document.path}</bdi>
        {linesOf(view)}, on {dayWords(date)}.
      </p>
      {document.verdict && (
        <p class="meta">
          Checked against “{profile?.title ?? document.profile}”{profile ? `: ${ended(lowerFirst(profile.description))}` : '.'}{' '}
          {document.because} <a href="#letters">What CPT, CPC and the other letters mean</a>.
        </p>
      )}
    </>
  );
}

function Ways({ view }: { readonly view: CourseView }) {
  const { questions, prefix, texts, document } = view;
  return (
    <p class="row noprint">
      {questions.length > 0 && (
        <a class="btn main" href={`#${prefix}questions`}>
          {counted(questions.length, 'question')} to ask the school
        </a>
      )}
      {texts.has(document.path) && (
        <a class="btn" href={`#${prefix}source`}>
          Read the syllabus with its marks
        </a>
      )}
    </p>
  );
}

interface HeroProps {
  readonly view: CourseView;
  /** What can be done, where that is more than to read on. */
  readonly ways?: ComponentChildren;
}

/** The head of a course: its name, the verdict, and what it rests on. */
export function Hero({ view, ways = <Ways view={view} /> }: HeroProps) {
  const { document, own } = view;
  return (
    <section class="hero">
      <Heading depth={view.depth} look="title" id={`${view.prefix}course`}>
        <span dir="auto">{courseName(document)}</span>
      </Heading>
      <Meta view={view} />
      <Verdict {...document} />
      {document.verdict && <Tally {...view} />}
      {own && <OwnWordNote own={own} view={view} />}
      {document.verdict && <Besides {...document} />}
      {document.verdict && <Summary view={view} />}
      <Problems problems={document.problems} path={document.path} />
      {document.verdict && ways}
    </section>
  );
}
