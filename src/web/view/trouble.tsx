import type { ComponentChildren } from 'preact';
import { ended } from '../../check/term-words.ts';
import { Problems } from '../../report/html/problems.tsx';
import { coursesOf, isCourse, type Item } from '../item.ts';
import type { Judged } from '../judged.ts';
import { ChooseFile, PasteText } from './give.tsx';
import { usePage } from './use.ts';

const SCANNED: readonly (readonly [do_: string, how: string])[] = [
  ['Ask the school for the text version.', 'A Word file, a web page, or a PDF saved straight from Word.'],
  [
    'Copy the words yourself.',
    'On most phones: open the page as a photo, press and hold on the words, choose “Select all”, then “Copy”. Paste them here.',
  ],
];

/** What can be done, in steps. */
const Steps = ({ code, remedy }: { readonly code: string; readonly remedy: string }) => (
  <ol class="steps">
    {code === 'scanned-file' ? (
      SCANNED.map(([what, how]) => (
        <li key={what}>
          <b>{what}</b>
          {how}
        </li>
      ))
    ) : (
      <>
        <li>{ended(remedy)}</li>
        {!/\bpaste\b/.test(remedy) && <li>Or copy the text of the syllabus, and paste it here.</li>}
      </>
    )}
  </ol>
);

/** What was read of it, where that is a text. */
const Read = ({ text }: { readonly text: string }) =>
  text.trim() === '' ? null : (
    <details class="more">
      <summary>Here is what was read</summary>
      <pre class="read" tabindex={0}>
        {text.slice(0, 20_000)}
      </pre>
    </details>
  );

interface LeadProps {
  readonly path: string;
  readonly children: ComponentChildren;
}

const Lead = ({ path, children }: LeadProps) => (
  <p class="lead">
    <bdi translate={false}>{path}</bdi> {children} Nothing is wrong with your device, and nothing was sent.
  </p>
);

function leadOf(code: string): string {
  if (code === 'scanned-file') return 'was scanned or photographed, so there are no words in it to read.';
  return 'could not be checked.';
}

/** A file that could not be judged: what happened, that nothing is lost, and what to do. */
export function Trouble({ item, judged }: { readonly item: Item; readonly judged: Judged }) {
  const { state, act } = usePage();
  const { problems, path } = judged.document;
  const [first, ...others] = problems.filter(({ level }) => level === 'error');
  const text = judged.texts.find((one) => one.path === path)?.text ?? '';
  const rest = coursesOf(state.items).filter(({ id }) => id !== item.id);
  return (
    <section aria-labelledby="trouble">
      <div class="plain">
        <h1 class="verdict" id="trouble">
          {first?.message ?? 'This file could not be read.'}
        </h1>
        <Lead path={isCourse(item) ? item.path : path}>{leadOf(first?.code ?? '')}</Lead>
      </div>
      {(others.length > 0 || (first && first.line > 1)) && <Problems problems={problems} path={path} />}
      <h2 class="section way">What you can do</h2>
      {first && <Steps {...first} />}
      <form class="again" aria-label="Paste the text" onSubmit={(event) => event.preventDefault()}>
        <label class="f" for="paste">
          Paste the text
        </label>
        <PasteText main />
        <ChooseFile label="Choose another file" main={false} />
      </form>
      <Read text={text} />
      <p class="row">
        <button class="btn" type="button" onClick={() => act({ do: 'remove', id: item.id })}>
          Remove this file
        </button>
      </p>
      {rest.length > 0 && (
        <p class="small quiet">
          {rest.length === 1 ? 'Your other course is' : `Your other ${rest.length} courses are`} still here.{' '}
          <button class="lnk" type="button" onClick={() => act({ do: 'look', view: 'course', id: rest[0]!.id })}>
            {rest.length === 1 ? 'Back to it' : 'Back to them'}
          </button>
        </p>
      )}
    </section>
  );
}
