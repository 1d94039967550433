import { ended, lowerFirst } from '../../../check/term-words.ts';
import { comparisonSentence, LEAD, titleWords } from '../../compare/words.ts';
import { courseName } from '../../course-names.ts';
import { countsSentence, verdictWord } from '../../verdict.ts';
import { counted } from '../../words.ts';
import { dayWords } from '../dates.ts';
import { Heading } from '../heading.tsx';
import { bound, VERDICT_MARK } from '../hero.tsx';
import { OutcomeWord } from '../marks.tsx';
import { Problems } from '../problems.tsx';
import type { CompareView, CourseColumn } from './view.ts';

const Questions = ({ course: { key, questions } }: { readonly course: CourseColumn }) =>
  questions.length === 0 ? null : (
    <details>
      <summary>
        {counted(questions.length, 'question')} to ask<span class="vh"> the school of course {key}</span>
      </summary>
      <ol>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </details>
  );

/** Which criteria a course was judged by, where the courses do not share them or the syllabus decided. */
const Criteria = ({ course: { document, profile } }: { readonly course: CourseColumn }) => (
  <p class="small quiet">
    Checked against “{profile?.title ?? document.profile}”. {document.because}
  </p>
);

function Standing({ course, alike }: { readonly course: CourseColumn; readonly alike: boolean }) {
  const { verdict, counts, facts } = course.document;
  if (!verdict) return <p>{verdictWord(null)}</p>;
  const [school] = facts.provider ?? [];
  return (
    <>
      <p class="small quiet">{school ? <bdi>{String(school.value)}</bdi> : 'School not stated'}</p>
      <p>
        <OutcomeWord outcome={VERDICT_MARK[verdict]} word={verdictWord(verdict)} />
      </p>
      <p class="small num">{bound(countsSentence(counts.must, 'required'))}</p>
      {(!alike || course.document.because !== undefined) && <Criteria course={course} />}
      <Questions course={course} />
    </>
  );
}

const CourseItem = ({ course, alike }: { readonly course: CourseColumn; readonly alike: boolean }) => (
  <li>
    <span class="key">{course.key}</span>
    <Heading depth={2} look="item">
      <span dir="auto">{courseName(course.document)}</span>
    </Heading>
    {courseName(course.document) !== course.document.path && (
      <p class="file">
        <bdi translate={false}>{course.document.path}</bdi>
      </p>
    )}
    <Standing course={course} alike={alike} />
    <Problems problems={course.document.problems} path={course.document.path} />
  </li>
);

/** By which criteria all courses were judged, and when. */
function Meta({ view, alike }: { readonly view: CompareView; readonly alike: boolean }) {
  const [first] = view.judged;
  const title = first && (first.profile?.title ?? first.document.profile);
  const about = first?.profile ? `: ${ended(lowerFirst(first.profile.description))}` : '.';
  return (
    <p class="meta">
      {alike && title && `Checked against “${title}”${about} `}As of {dayWords(view.comparison.date)}.
    </p>
  );
}

/** The head of a comparison: what the courses come to in one sentence, and each of them with its letter. */
export function Courses({ view }: { readonly view: CompareView }) {
  const { comparison, courses, judged } = view;
  const alike = new Set(judged.map(({ document }) => document.profile)).size === 1;
  return (
    <section class="hero">
      <Heading depth={1} look="title">
        {titleWords(comparison)}
      </Heading>
      <Meta view={view} alike={alike} />
      <p class="verdict num">{bound(comparisonSentence(comparison))}</p>
      {judged.length > 1 && <p class="lead">Differences come first. {LEAD}</p>}
      <ol class="courses">
        {courses.map((course) => (
          <CourseItem key={course.key} course={course} alike={alike} />
        ))}
      </ol>
    </section>
  );
}
