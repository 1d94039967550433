import { useEffect, useState } from 'preact/hooks';
import { usePage } from './use.ts';

/** Copies a text, and says so. */
export function CopyButton({ label, text }: { readonly label: string; readonly text: string }) {
  const { say } = usePage();
  const [said, setSaid] = useState('');
  // Another text was not copied yet.
  useEffect(() => setSaid(''), [text]);
  const copy = async (): Promise<void> => {
    const words = await navigator.clipboard.writeText(text).then(
      () => 'Copied.',
      () => 'Your browser does not let it copy. Mark the questions and copy them.',
    );
    setSaid(words);
    say(words);
  };
  return (
    <>
      <button class="btn main" type="button" onClick={() => void copy()}>
        {label}
      </button>
      {said && (
        <span class="small quiet" aria-hidden="true">
          {said}
        </span>
      )}
    </>
  );
}
