import type { ComponentChildren } from 'preact';
import type { Report } from '../report.ts';
import { LIMITS, TRADEMARK } from '../words.ts';
import { Letters } from './letters.tsx';
import { Symbols } from './marks.tsx';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './page.generated.ts';
import { Problems } from './problems.tsx';

/** Nothing may be loaded, sent or run but the style and the script of the page itself. */
const POLICY = [
  "default-src 'none'",
  `style-src '${STYLE_HASH}'`,
  `script-src '${SCRIPT_HASH}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

interface HeadProps {
  readonly title: string;
  readonly description: string;
  readonly version: string;
}

const Head = ({ title, description, version }: HeadProps) => (
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content={POLICY} />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <meta name="generator" content={`syllint ${version}`} />
    <meta name="description" content={description} />
    <title>{title}</title>
    <link rel="icon" href="data:," />
    <style dangerouslySetInnerHTML={{ __html: STYLE }} />
  </head>
);

interface PageProps {
  readonly report: Report;
  readonly title: string;
  readonly description: string;
  readonly children: ComponentChildren;
}

/** A page that stands alone: its style, the shapes of the marks, what it holds, and its limits. */
export const Page = ({ report, title, description, children }: PageProps) => (
  <html lang="en">
    <Head title={title} description={description} version={report.tool.version} />
    <body>
      <a class="skip" href="#main">
        Skip to the verdict
      </a>
      <Symbols />
      <header class="top">
        <div class="wrap">
          <span class="brand">syllint</span>
          <span class="small quiet">Course report</span>
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
