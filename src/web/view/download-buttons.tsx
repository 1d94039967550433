import type { Download, Format, Wanted } from '../downloads.ts';
import { save } from '../save.ts';
import { usePage } from './use.ts';

const NAMES: { readonly [F in Format]: string } = {
  html: 'As a web page',
  markdown: 'As Markdown',
  json: 'As JSON',
  yaml: 'As a curriculum in YAML',
};

/** What makes a file to be saved; it is loaded when it is asked for. */
type Make = (downloads: typeof import('../downloads.ts')) => Promise<Download>;

interface DownloadButtonProps {
  readonly label: string;
  readonly make: Make;
}

export function DownloadButton({ label, make }: DownloadButtonProps) {
  const { say } = usePage();
  const download = async (): Promise<void> => {
    const file = await make(await import('../downloads.ts'));
    save(file);
    say(`Saved as ${file.name}.`);
  };
  return (
    <button class="btn" type="button" onClick={() => void download()}>
      {label}
    </button>
  );
}

/** A report in each of its forms. */
export const ReportDownloads = ({ wanted, formats }: { readonly wanted: Wanted; readonly formats: readonly Format[] }) => (
  <p class="row">
    {formats.map((format) => (
      <DownloadButton key={format} label={NAMES[format]} make={({ reportDownload }) => reportDownload(wanted, format)} />
    ))}
  </p>
);
