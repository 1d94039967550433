import { expected } from '../check/expected.ts';
import type { Example, Rule, RuleSource } from '../check/rule.ts';
import { lowerFirst } from '../check/term-words.ts';
import { factRow, type Fact } from '../extract/facts.ts';
import { labelled, type Page, paragraph, unpainted } from './layout.ts';
import { withoutCommands } from './log-commands.ts';
import { valueWords } from './value.ts';
import { LEVEL_WORDS, LEVELS, OUTCOME_WORDS, OUTCOMES, STANDING_WORDS } from './words.ts';

/** Where a rule comes from, in words: the name, what it says, its standing, and the day on which it was checked. */
export function sourceWords({ name, standing, figure, link, checked }: RuleSource): string {
  const said = figure ? `: ${figure}.` : '.';
  return `${name}${said} ${STANDING_WORDS[standing]} Checked ${checked}.${link ? ` ${link}` : ''}`;
}

/** What a syllabus says in an example, in words: "Contact hours: 96 hours". */
export function exampleWords(example: Example): string {
  const parts = (Object.entries(example) as [Fact, NonNullable<Example[Fact]>][]).map(([fact, value]) => {
    const values = typeof value === 'object' ? value : [value];
    return `${factRow(fact).label}: ${values.length > 0 ? values.map((v) => valueWords(fact, v)).join(', ') : 'none'}`;
  });
  return parts.length > 0 ? parts.join('; ') : 'A text that says nothing of it';
}

function exampleLines(page: Page, { examples }: Rule): string[] {
  return OUTCOMES.flatMap((outcome) =>
    (examples?.[outcome] ?? []).flatMap((example) => labelled(page, OUTCOME_WORDS[outcome], `${exampleWords(example)}.`, undefined, 2)),
  );
}

/** Everything about one rule: what it expects, why, by whose authority, what to ask, what to write, and examples. */
export function explanation(rule: Rule, options: Partial<Page> = {}): string {
  const page: Page = { width: options.width ?? 80, paint: options.paint ?? unpainted };
  const lines = [
    ...paragraph(page, `${rule.title} (${LEVEL_WORDS[rule.level]})`, 0, 'strong'),
    ...paragraph(page, rule.id, 0, 'quiet'),
    '',
    ...paragraph(page, `Expected: ${expected(rule.expect)}`),
    ...(rule.when ? paragraph(page, `Asked only where this holds: ${lowerFirst(expected(rule.when))}`) : []),
    ...paragraph(page, `Why: ${rule.why}`),
    ...rule.source.flatMap((source) => paragraph(page, `Source: ${sourceWords(source)}`)),
    ...paragraph(page, `Ask the school: ${rule.ask}`),
    ...paragraph(page, `What a school would write: ${rule.fix}`),
    '',
    'Examples',
    ...exampleLines(page, rule),
  ];
  return withoutCommands(`${lines.join('\n')}\n`);
}

/** The rules of a profile, the required ones first. */
export function ruleList(title: string, rules: readonly Rule[], options: Partial<Page> = {}): string {
  const page: Page = { width: options.width ?? 80, paint: options.paint ?? unpainted };
  const widest = Math.max(...rules.map((rule) => rule.id.length));
  const sections = LEVELS.flatMap((level) => {
    const own = rules.filter((rule) => rule.level === level);
    const rows = own.flatMap(({ id, title: words }) => {
      const lead = `  ${id.padEnd(widest)}  `;
      if (page.width < lead.length + 24) return [`  ${id}`, ...paragraph(page, words, 6)];
      const [first = '', ...rest] = paragraph(page, words, lead.length);
      return [lead + first.slice(lead.length), ...rest];
    });
    const word = LEVEL_WORDS[level];
    return own.length > 0 ? ['', page.paint('strong', word.charAt(0).toUpperCase() + word.slice(1)), ...rows] : [];
  });
  const lines = [
    ...paragraph(page, title, 0, 'strong'),
    ...sections,
    '',
    ...paragraph(page, 'More about one: syllint explain <rule>', 0, 'quiet'),
  ];
  return withoutCommands(`${lines.join('\n')}\n`);
}
