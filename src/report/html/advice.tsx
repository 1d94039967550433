import type { RuleSource } from '../../check/rule.ts';
import { ended } from '../../check/term-words.ts';
import { STANDING_WORDS } from '../words.ts';
import { monthWords } from './dates.ts';

/** Links lead to the web and nowhere else, whoever wrote the rule. */
const SAFE_LINK = /^https?:\/\//;

function SourceName({ name, link }: RuleSource) {
  if (link === undefined || !SAFE_LINK.test(link)) return <cite>{name}</cite>;
  return (
    <a class="ext" href={link}>
      {name}
    </a>
  );
}

const COUNT_WORDS = ['', 'Checked', 'Both checked', 'All checked'] as const;

/** When the sources were looked at: in one breath where that was in one month. */
function checkedWords(sources: readonly RuleSource[], i: number): string {
  const months = sources.map((source) => monthWords(source.checked));
  if (new Set(months).size > 1) return ` Checked ${months[i]}.`;
  return i === sources.length - 1 ? ` ${COUNT_WORDS[Math.min(sources.length, 3)]} ${months[i]}.` : '';
}

/** Whose advice a rule follows: each source with what it says and how it stands. */
export const Advice = ({ sources }: { readonly sources: readonly RuleSource[] }) => (
  <div>
    <dt>Whose advice</dt>
    {sources.map((source, i) => (
      <dd key={source.name}>
        <SourceName {...source} />
        {source.figure === undefined ? '. ' : `: ${ended(source.figure)} `}
        {STANDING_WORDS[source.standing]}
        {checkedWords(sources, i)}
      </dd>
    ))}
  </div>
);
