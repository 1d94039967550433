import { lowerFirst } from '../../check/term-words.ts';
import type { Download, Format, Wanted } from '../downloads.ts';
import type { Judged } from '../judged.ts';
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

interface ReportDownloadsProps {
  readonly wanted: Wanted;
  readonly formats: readonly Format[];
  /** What it is on, where that is not the course above. */
  readonly all?: string;
}

/** A report in each of its forms. */
export const ReportDownloads = ({ wanted, formats, all }: ReportDownloadsProps) => (
  <p class="row">
    {formats.map((format) => (
      <DownloadButton
        key={format}
        label={all ? `${all} ${lowerFirst(NAMES[format])}` : NAMES[format]}
        make={({ reportDownload }) => reportDownload(wanted, format)}
      />
    ))}
  </p>
);

/** One report on all courses, where there are several. */
export function AllDownloads() {
  const { state, verdicts, date } = usePage();
  const all = state.items.flatMap(({ id }): Judged[] => [verdicts.of.get(id)].filter((one) => one !== undefined));
  if (all.length < 2) return null;
  return (
    <ReportDownloads
      wanted={{ judged: all, rules: verdicts.rules, date }}
      formats={['html', 'markdown', 'json']}
      all={`All ${all.length} courses`}
    />
  );
}
