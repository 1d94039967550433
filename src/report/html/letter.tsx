import type { ComponentChildren } from 'preact';
import type { CourseView } from './course-view.ts';
import { Heading } from './heading.tsx';
import { safe } from './safe.ts';

const opening = (title: string | null): string =>
  `I am thinking about enrolling in ${title === null ? 'your course' : `“${title}”`}. Before I decide, could you please tell me:`;

/** The letter as text. */
export function letterText(title: string | null, questions: readonly string[]): string {
  const list = questions.map((question, i) => `${i + 1}. ${question}`).join('\n');
  return safe(`Hello,\n\n${opening(title)}\n\n${list}\n\nThank you.`);
}

/** A link that opens the letter in the reader's own email program. */
const mailLink = (letter: string): string =>
  `mailto:?subject=${encodeURIComponent('Questions before I enroll')}&body=${encodeURIComponent(letter)}`;

/** Appears where script runs, which makes it copy. */
const CopyButton = () => (
  <button class="btn main" type="button" data-copy hidden>
    Copy the questions
  </button>
);

interface LetterProps {
  readonly view: CourseView;
  /** The button that copies the letter, where it can do so by itself. */
  readonly copy?: ComponentChildren;
}

/** The questions to the school as a letter ready to send. */
export function Letter({ view, copy }: LetterProps) {
  const { questions, prefix, document } = view;
  return (
    <section class="sec" id={`${prefix}questions`}>
      <Heading depth={view.depth + 1} look="section">
        Questions to ask the school
      </Heading>
      <p>One for every answer that is missing or falls short. Ask for the reply in writing, before you pay.</p>
      <div class="letter">
        <p>Hello,</p>
        <p dir="auto">{opening(document.title)}</p>
        <ol>
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
        <p>Thank you.</p>
      </div>
      <p class="row noprint">
        {copy ?? <CopyButton />}
        <a class="btn" href={mailLink(letterText(document.title, questions))}>
          Open in email
        </a>
        {!copy && <output class="small quiet" />}
      </p>
    </section>
  );
}
