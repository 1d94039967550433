import { courseName } from '../report/course-names.ts';
import { verdictSentence } from '../report/verdict.ts';
import { counted } from '../report/words.ts';
import { isCourse, type Item } from './item.ts';
import type { comparedWords } from './compared-words.ts';
import type { Judged } from './judged.ts';
import type { Verdicts } from './judging.ts';
import { PLANS_SHOWN } from './profiles.ts';
import type { Action, State } from './state.ts';

/** What those hear who do not see the page. With each count it is said anew, also in the same words. */
export interface Said {
  readonly words: string;
  readonly count: number;
}

const removed = (item: Item | undefined): string => (item && isCourse(item) ? `${item.path} is removed.` : 'The program is taken apart.');

/** What an action did, where that is not plain from what then stands there. */
export function doneWords(before: State, { items, reading }: State, action: Action): string {
  switch (action.do) {
    case 'reading':
      return action.names.length === 1 ? `Reading ${action.names[0]}.` : `Reading ${counted(action.names.length, 'file')}.`;
    case 'read':
      if (before.items.some(({ id }) => id === action.course.id)) return `${action.course.path} is here already.`;
      return reading.length === 0 && !action.lead ? `All files are read. There are ${counted(items.length, 'course')}.` : '';
    case 'answer':
      return action.answer ? 'Your answer is used.' : 'Your answer is undone.';
    case 'profile':
      return `Checked against “${PLANS_SHOWN.find(({ id }) => id === action.profile)?.title ?? action.profile}”.`;
    case 'remove':
      return removed(before.items.find(({ id }) => id === action.id));
    case 'clear':
      return 'Everything is cleared.';
    default:
      return '';
  }
}

function courseWords({ document }: Judged, editing: boolean): string {
  const errors = document.problems.filter(({ level }) => level === 'error');
  if (document.verdict === null) return editing ? `${counted(errors.length, 'line')} to mend.` : (errors[0]?.message ?? '');
  return `${courseName(document)}. ${verdictSentence(document.verdict, document.counts)}`;
}

/** What stands on the page, in a sentence or two; null as long as it is not known, or `compared` is not loaded. */
export function viewWords(
  { items, current, view }: State,
  { rules, of }: Verdicts,
  date: string,
  compared: typeof comparedWords | null,
): string | null {
  if (view === 'give') return 'Add a syllabus: choose a file, or paste its text.';
  const judged = current === null ? undefined : of.get(current);
  if (view !== 'compare') return judged ? courseWords(judged, view === 'editor') : null;
  const all = items.flatMap(({ id }) => of.get(id) ?? []);
  return compared && all.length === items.length ? compared(all, rules, date) : null;
}
