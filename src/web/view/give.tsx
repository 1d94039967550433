import { useRef, useState } from 'preact/hooks';
import { type Given, givenClip, givenFile } from '../load.ts';
import type { Clip } from '../paste.ts';
import { usePage } from './use.ts';

const ACCEPTED = '.pdf,.docx,.html,.htm,.md,.txt,.yaml,.yml';

/** What a paste event brings. */
export const clipOf = (data: DataTransfer | null): Clip => ({
  text: data?.getData('text/plain') ?? '',
  html: data?.getData('text/html') ?? '',
});

/** A text this long is no word or two that is put into one that is typed. */
const LEAST_PASTED = 40;

/** What is judged as soon as it is pasted: a whole text into an empty field. */
export function pastedAtOnce(clip: Clip, typed: string): Given | null {
  return typed.trim() === '' && clip.text.trim().length >= LEAST_PASTED ? givenClip(clip) : null;
}

export function ChooseFile({ label = 'Choose a file', main = true }: { readonly label?: string; readonly main?: boolean }) {
  const { load } = usePage();
  const input = useRef<HTMLInputElement>(null);
  const chosen = (): void => {
    const files = [...(input.current?.files ?? [])];
    if (files.length > 0) load(files.map(givenFile));
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <input ref={input} class="vh" type="file" id="file" multiple accept={ACCEPTED} onChange={chosen} />
      <label class={main ? 'btn main' : 'btn'} for="file">
        {label}
      </label>
    </>
  );
}

const NOTHING_PASTED = 'Paste the text of the syllabus first.';

/** A text that is typed or pasted. What is pasted as a whole is read at once. */
export function PasteText({ main = false }: { readonly main?: boolean }) {
  const { load, say } = usePage();
  const [fault, setFault] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const pasted = (event: ClipboardEvent): void => {
    const given = pastedAtOnce(clipOf(event.clipboardData), field.current?.value ?? '');
    if (!given) return;
    event.preventDefault();
    event.stopPropagation();
    load([given]);
  };
  const check = (): void => {
    const given = givenClip({ text: field.current?.value ?? '', html: '' });
    setFault(given ? '' : NOTHING_PASTED);
    if (given) return load([given]);
    say(NOTHING_PASTED);
    field.current?.focus();
  };
  return (
    <>
      <p class="hint" id="paste-hint">
        From an email or the school’s web page. It is read as soon as you paste it.
      </p>
      <textarea ref={field} id="paste" aria-describedby="paste-hint paste-fault" aria-invalid={fault !== ''} onPaste={pasted} />
      <p class="fault" id="paste-fault">
        {fault}
      </p>
      <button class={main ? 'btn main' : 'btn'} type="button" onClick={check}>
        Check this text
      </button>
    </>
  );
}

/** The three ways to give a syllabus. Files may be dropped anywhere on the page. */
export const Give = () => (
  <>
    <form class="give" aria-label="Give a syllabus" onSubmit={(event) => event.preventDefault()}>
      <div>
        <h2>Choose the file</h2>
        <p class="hint">
          PDF, Word, web page, Markdown or YAML. On a computer you can also drop files anywhere on this page. Several courses at once are
          fine.
        </p>
        <ChooseFile />
      </div>
      <div>
        <h2>
          <label for="paste">Or paste the text</label>
        </h2>
        <PasteText />
      </div>
    </form>
    <p class="privacy">Your file stays on this device. It is read here, and nothing is sent.</p>
  </>
);
