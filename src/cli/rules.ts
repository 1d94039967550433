import type { Rule } from '../check/rule.ts';
import { RULES } from '../check/rules.generated.ts';
import { didYouMean } from '../read/suggestion.ts';
import { explanation, ruleList } from '../report/explain.ts';
import { jsonRules } from '../report/json.ts';
import type { ProblemReport } from '../report/report.ts';
import { ruleReport } from '../report/rule-report.ts';
import { chosenRules } from './chosen.ts';
import type { ExitCode } from './exit-code.ts';
import { type Io, isWrong, type Wrong } from './io.ts';
import { pageOf } from './look.ts';
import { printProblems, refuse } from './messages.ts';
import { outputsOf } from './outputs.ts';
import { write } from './write.ts';

const FORMATS = ['pretty', 'json'] as const;

/** The options of `rules` as commander gives them. */
export interface RulesOptions {
  readonly profile: string;
  /** A folder of rule files to be checked. */
  readonly check?: string;
  readonly format: readonly string[];
  readonly color?: boolean;
}

/** `syllint rules`: lists the rules of a profile, or checks those of a folder. */
export async function rules(options: RulesOptions, io: Io): Promise<ExitCode> {
  if (options.check !== undefined) return (await import('./rule-check.ts')).ruleCheck(options.check, io);
  const chosen = chosenRules(options.profile);
  if (isWrong(chosen)) return refuse(chosen, io);
  const outputs = outputsOf(options.format, FORMATS, 'pretty');
  if (isWrong(outputs)) return refuse(outputs, io);
  let code: ExitCode = 0;
  for (const { format, file } of outputs) {
    const list = () => ruleList(`${chosen.profile.title}: ${chosen.profile.description}`, chosen.rules, pageOf(file, options.color, io));
    const text = format === 'json' ? jsonRules(chosen.profile.id, chosen.rules.map(ruleReport)) : list();
    const wrong = await write(file, text, io);
    if (wrong) code = refuse(wrong, io);
  }
  return code;
}

/** The rule of that id, or of that file. */
async function ruleOf(name: string, io: Io): Promise<Rule | Wrong | readonly ProblemReport[]> {
  const rule = RULES.find((known) => known.id === name);
  if (rule) return (await import('../check/with-examples.ts')).withExamples(rule);
  if (/\.ya?ml$/i.test(name)) return (await import('./rule-file.ts')).ruleFile(name, io);
  return {
    wrong: `There is no rule "${name}". ${didYouMean(
      name,
      RULES.map((known) => known.id),
    )}`,
  };
}

/** `syllint explain`: everything about one rule, by its id or by its file. A file is checked on the way, with its examples. */
export async function explain(name: string, options: { readonly color?: boolean }, io: Io): Promise<ExitCode> {
  const rule = await ruleOf(name, io);
  if (isWrong(rule)) return refuse(rule, io);
  if ('length' in rule) {
    printProblems(rule, false, io);
    return 2;
  }
  io.out(explanation(rule, pageOf(null, options.color, io)));
  return 0;
}
