import { Command } from 'commander';
import { check } from './check.ts';
import type { ExitCode } from './exit-code.ts';
import { facts } from './facts.ts';
import { FORMATS } from './formats.ts';
import type { Io } from './io.ts';
import { explain, rules } from './rules.ts';
import { VERSION } from './version.ts';

/** Takes the exit code of the command that ran. */
type Done = (code: ExitCode) => void;

const collect = (value: string, values: readonly string[]): readonly string[] => [...values, value];

const FORMAT_HELP = `${FORMATS.slice(0, -1).join(', ')} or ${FORMATS.at(-1)}, with =FILE to write it there; may be repeated`;

const PROFILE_HELP =
  'the criteria to judge by; auto takes those of the credential that the course names; recommended unless a policy says otherwise';
const POLICY_HELP = 'the policy that holds for all files, instead of the nearest syllint.config.yaml above each';

function addCheck(program: Command, io: Io, done: Done): void {
  program
    .command('check', { isDefault: true })
    .description('judge syllabi by recommended criteria and report every answer with its line')
    .argument('[paths...]', 'files, folders, patterns, or - for standard input')
    .option('--profile <name>', PROFILE_HELP)
    .option('--policy <file>', POLICY_HELP)
    .option('--update-baseline', 'waive in the policy what falls short today')
    .option('--format <format>', FORMAT_HELP, collect, [])
    .option('--fail-on <what>', 'what ends with exit code 1: not-stated, fail or never', 'not-stated')
    .option('--date <day>', 'the date of the report, YYYY-MM-DD')
    .option('--stdin-filename <name>', 'the name of what comes from standard input')
    .option('--together', 'take all that is named as the courses of one program')
    .option('--shard <i/n>', 'judge only this part of the files, for syllint merge to put together')
    .option('--jobs <n>', 'how many threads judge; as many as there are cores, if there are files enough')
    .option('--quiet', 'only the verdict of each course')
    .option('--color', 'color the report')
    .option('--no-color', 'do not color the report')
    .action(async (paths: string[], options) => done(await check(paths, options, io)));
}

function addFacts(program: Command, io: Io, done: Done): void {
  program
    .command('facts')
    .description('print what was read, and where')
    .argument('[paths...]', 'files, folders, patterns, or - for standard input')
    .option('--format <format>', 'pretty or json, with =FILE to write it there; may be repeated', collect, [])
    .option('--stdin-filename <name>', 'the name of what comes from standard input')
    .option('--together', 'take all that is named as the courses of one program')
    .option('--quiet', 'no notes')
    .option('--color', 'color the text')
    .option('--no-color', 'do not color the text')
    .action(async (paths: string[], options) => done(await facts(paths, options, io)));
}

function addRules(program: Command, io: Io, done: Done): void {
  program
    .command('explain')
    .description('say what a rule expects, why, and by whose authority')
    .argument('<rule>', 'the id of a rule, or a rule file')
    .option('--color', 'color the text')
    .option('--no-color', 'do not color the text')
    .action(async (rule: string, options) => done(await explain(rule, options, io)));
  program
    .command('rules')
    .description('list the rules of a profile, or check rules of your own')
    .option('--profile <name>', 'the profile', 'recommended')
    .option('--check <folder>', 'check the rule files of a folder and their examples')
    .option('--format <format>', 'pretty or json, with =FILE to write it there; may be repeated', collect, [])
    .option('--color', 'color the text')
    .option('--no-color', 'do not color the text')
    .action(async (options) => done(await rules(options, io)));
}

function addConvert(program: Command, io: Io, done: Done): void {
  program
    .command('convert')
    .description('write what was read in a syllabus as a curriculum in YAML, to be checked and completed')
    .argument('<file>', 'a syllabus, or - for standard input')
    .option('--output <file>', 'the file to write, instead of standard output')
    .option('--force', 'replace the file if it exists')
    .option('--stdin-filename <name>', 'the name of what comes from standard input')
    .option('--quiet', 'no notes')
    .action(async (file: string, options) => done(await (await import('./convert.ts')).convert(file, options, io)));
}

function addCompare(program: Command, io: Io, done: Done): void {
  program
    .command('compare')
    .description('put courses side by side, the differences first')
    .argument('[paths...]', 'two or more files, folders or patterns')
    .option('--profile <name>', PROFILE_HELP)
    .option('--policy <file>', POLICY_HELP)
    .option('--format <format>', 'pretty, markdown, html or json, with =FILE to write it there; may be repeated', collect, [])
    .option('--date <day>', 'the date of the comparison, YYYY-MM-DD')
    .option('--quiet', 'only the verdict of each course')
    .option('--color', 'color the comparison')
    .option('--no-color', 'do not color the comparison')
    .action(async (paths: string[], options) => done(await (await import('./compare.ts')).compare(paths, options, io)));
}

function addMerge(program: Command, io: Io, done: Done): void {
  program
    .command('merge')
    .description('make one report of saved ones')
    .argument('[reports...]', 'files that check --format json=FILE wrote, or - for standard input')
    .option('--format <format>', FORMAT_HELP, collect, [])
    .option('--fail-on <what>', 'what ends with exit code 1: not-stated, fail or never', 'not-stated')
    .option('--quiet', 'only the verdict of each course')
    .option('--color', 'color the report')
    .option('--no-color', 'do not color the report')
    .action(async (paths: string[], options) => done(await (await import('./merge.ts')).merge(paths, options, io)));
}

function addInit(program: Command, io: Io, done: Done): void {
  program
    .command('init')
    .description('write a commented curriculum to start from')
    .argument('[file]', 'the file to write, or - for standard output', 'curriculum.yaml')
    .action(async (file: string) => done(await (await import('./init.ts')).init(file, io)));
}

function addPage(program: Command, io: Io, done: Done): void {
  program
    .command('page')
    .description('open the page for the browser on this device')
    .option('--port <number>', 'the port, or the first after it that is free')
    .action(async (options) => done(await (await import('./page.ts')).page(options, io)));
}

/** The commands and their options. Nothing is written but through `io`, and the process is never ended. */
export function programOf(io: Io, done: Done): Command {
  const program = new Command('syllint')
    .description('Does this course teach what it takes to become a certified medical coder?')
    .version(VERSION)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err, outputError: () => undefined });
  addCheck(program, io, done);
  addFacts(program, io, done);
  addRules(program, io, done);
  addCompare(program, io, done);
  addMerge(program, io, done);
  addConvert(program, io, done);
  addInit(program, io, done);
  addPage(program, io, done);
  return program;
}
