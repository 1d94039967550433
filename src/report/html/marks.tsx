import type { Outcome } from '../../check/rule.ts';
import { OUTCOME_WORDS } from '../words.ts';

/** The class and the symbol of each outcome. */
export const OUTCOME_CLASS: { readonly [O in Outcome]: string } = {
  fail: 'not-met',
  'not-stated': 'not-stated',
  pass: 'met',
  'not-applicable': 'na',
};

/** The four shapes, drawn once on a page; a mark takes its color from the text around it. */
export const Symbols = () => (
  <svg class="vh" aria-hidden="true">
    <defs>
      <symbol id="m-met" viewBox="0 0 20 20">
        <circle cx="10" cy="10" r="9.5" />
        <path class="k" d="M5.5 10.5l3 3 6-7" />
      </symbol>
      <symbol id="m-not-met" viewBox="0 0 20 20">
        <path d="M1 1h18v18H1z" />
        <path class="k" d="M6 6l8 8M14 6l-8 8" />
      </symbol>
      <symbol id="m-not-stated" viewBox="0 0 20 20">
        <path class="open" d="M10 1.3 18.7 10 10 18.7 1.3 10z" />
        <path class="open" d="M7.9 8.1a2.1 2.1 0 1 1 3.1 1.9c-.7.4-1 .7-1 1.4" />
        <circle cx="10" cy="13.7" r="1.05" />
      </symbol>
      <symbol id="m-na" viewBox="0 0 20 20">
        <circle class="open" cx="10" cy="10" r="8.8" />
        <path class="open" d="M6 10h8" />
      </symbol>
    </defs>
  </svg>
);

/** The shape of an outcome. It never stands without its word nearby. */
export const Mark = ({ outcome }: { readonly outcome: Outcome }) => (
  <svg class={`m ${OUTCOME_CLASS[outcome]}`} aria-hidden="true">
    <use href={`#m-${OUTCOME_CLASS[outcome]}`} />
  </svg>
);

/** The shape of an outcome and its word, or other words that say the same. */
export const OutcomeWord = ({ outcome, word }: { readonly outcome: Outcome; readonly word?: string }) => (
  <span class={`o ${OUTCOME_CLASS[outcome]}`}>
    <Mark outcome={outcome} />
    {word ?? OUTCOME_WORDS[outcome]}
  </span>
);
