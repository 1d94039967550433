import { OutcomeWord } from '../../report/html/marks.tsx';
import { numberWord } from '../../report/words.ts';
import { upperFirst } from '../../check/term-words.ts';
import { EXAMPLES, exampleFiles, type Example } from '../examples.ts';
import { Give } from './give.tsx';
import { usePage } from './use.ts';

function Examples() {
  const { load } = usePage();
  const open = async (example: Example): Promise<void> => load(await exampleFiles(example), example.after);
  return (
    <ul class="links">
      {EXAMPLES.map((example) => (
        <li key={example.name}>
          <button class="lnk" type="button" onClick={() => void open(example)}>
            {example.name}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What is asked of every course, by the titles of the rules themselves. */
function Checks() {
  const { rules } = usePage().verdicts;
  const required = rules.rules.filter(({ level }) => level === 'must');
  return (
    <section class="sec">
      <h2 class="section">What it checks</h2>
      <p>
        {upperFirst(numberWord(required.length))} requirements, from people who hire and train coders. Each answer is one of three:{' '}
        <OutcomeWord outcome="pass" />, <OutcomeWord outcome="fail" /> or <OutcomeWord outcome="not-stated" />.
      </p>
      <ol class="checks">
        {required.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ol>
    </section>
  );
}

/** The page before a course is given. */
export function Empty() {
  const { edit, verdicts } = usePage();
  const required = verdicts.rules.rules.filter(({ level }) => level === 'must');
  return (
    <section aria-labelledby="empty">
      <h1 class="verdict" id="empty">
        Check a medical coding course before you pay
      </h1>
      <p class="lead">
        Add its syllabus. You get {numberWord(required.length)} plain answers, each with the line it rests on, and the questions to ask the
        school.
      </p>
      <Give />
      <div class="sec two">
        <div>
          <h2 class="section">No syllabus at hand? Try an example</h2>
          <Examples />
        </div>
        <div>
          <h2 class="section">What it cannot tell you</h2>
          <p>
            How good the teacher is, whether you will pass, or whether you will find work. It reads what the syllabus says, and shows what
            it leaves out.
          </p>
          <h2 class="section school">For schools</h2>
          <p>Write down what your course teaches, and see at once what is still not stated.</p>
          <p>
            <button class="lnk" type="button" onClick={() => void edit(null)}>
              Write a curriculum
            </button>
          </p>
        </div>
      </div>
      <Checks />
    </section>
  );
}
