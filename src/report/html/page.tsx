import type { ComponentChildren } from 'preact';
import type { Report } from '../report.ts';
import { LIMITS, TRADEMARK } from '../words.ts';
import { Letters } from './letters.tsx';
import { Symbols } from './marks.tsx';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './page.generated.ts';
import { Problems } from './problems.tsx';

/** A style of the page with the hash by which its policy lets it in. */
export interface Sheet {
  readonly text: string;
  readonly hash: string;
}

const BASE: Sheet = { text: STYLE, hash: STYLE_HASH };

/** Nothing may be loaded, sent or run but the styles and the script of the page itself. */
const policy = (sheets: readonly Sheet[]): string =>
  [
    "default-src 'none'",
    `style-src ${sheets.map(({ hash }) => `'${hash}'`).join(' ')}`,
    `script-src '${SCRIPT_HASH}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

interface HeadProps {
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly sheets: readonly Sheet[];
}

const Head = ({ title, description, version, sheets }: HeadProps) => (
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content={policy(sheets)} />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <meta name="generator" content={`syllint ${version}`} />
    <meta name="description" content={description} />
    <title>{title}</title>
    <link rel="icon" href="data:," />
    {sheets.map(({ text, hash }) => (
      <style key={hash} dangerouslySetInnerHTML={{ __html: text }} />
    ))}
  </head>
);

interface PageProps {
  readonly report: Pick<Report, 'tool' | 'problems'>;
  /** What it is called in the masthead. */
  readonly kind?: 'report' | 'comparison';
  /** Besides the style of all pages. */
  readonly sheets?: readonly Sheet[];
  readonly title: string;
  readonly description: string;
  readonly children: ComponentChildren;
}

/** A page that stands alone: its style, the shapes of the marks, what it holds, and its limits. */
export const Page = ({ report, kind = 'report', sheets = [], title, description, children }: PageProps) => (
  <html lang="en">
    <Head title={title} description={description} version={report.tool.version} sheets={[BASE, ...sheets]} />
    <body>
      <a class="skip" href="#main">
        Skip to the verdict
      </a>
      <Symbols />
      <header class="top">
        <div class="wrap">
          <span class="brand">syllint</span>
          <span class="small quiet">Course {kind}</span>
        </div>
      </header>
      <main id="main" class="wrap">
        {children}
        <Letters />
        <Problems problems={report.problems ?? []} path={null} />
      </main>
      <footer>
        <div class="wrap">
          <p>{LIMITS}</p>
          <p>
            Made with {report.tool.name} {report.tool.version}. {TRADEMARK}
          </p>
        </div>
      </footer>
      <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />
    </body>
  </html>
);
