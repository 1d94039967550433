import { DEFAULT_PROFILE, profileRules } from '../check/profile.ts';
import { formatOf } from '../read/formats.ts';
import { curriculumText } from '../report/curriculum-text.ts';
import { judgedSource } from '../report/judge.ts';
import { plain } from '../report/plain.ts';
import type { ExitCode } from './exit-code.ts';
import { findInputs } from './inputs.ts';
import type { Io, Wrong } from './io.ts';
import { printProblems, refuse } from './messages.ts';
import { courseOpener } from './open-courses.ts';
import { placeOf } from './outputs.ts';
import { policiesOf } from './policies.ts';
import { readInput } from './read-input.ts';
import { write, writeNew } from './write.ts';

/** The options of `convert` as commander gives them. */
export interface ConvertOptions {
  readonly output?: string;
  readonly force?: boolean;
  readonly stdinFilename?: string;
  readonly quiet?: boolean;
}

const ONE_FILE: Wrong = { wrong: 'A curriculum is made of one syllabus. Name one file, or - for standard input.' };

/** Writes the curriculum, over a file that exists only by force. */
const put = (text: string, output: string, force: boolean, io: Io): Promise<Wrong | null> =>
  force ? write(output, text, io, 'curriculum') : writeNew(output, text, io, 'Name another file, or add --force to replace it.');

/** `syllint convert`: what was read in a syllabus, as a curriculum in YAML. A curriculum stays as it is, byte for byte. */
export async function convert(path: string, options: ConvertOptions, io: Io): Promise<ExitCode> {
  const { inputs } = await findInputs([path], options.stdinFilename, policiesOf(undefined, io).choice, io);
  const [input] = inputs;
  if (!input || inputs.length > 1 || 'found' in input) return refuse(ONE_FILE, io);
  const { output } = options;
  if (output !== undefined && placeOf(output, io.cwd) === placeOf(path, io.cwd))
    return refuse({ wrong: `The curriculum would overwrite the syllabus ${path}. Name another file after --output.` }, io);
  const source = await readInput(input, io);
  if ('code' in source) {
    printProblems([source], false, io);
    return 2;
  }
  const recommended = profileRules(DEFAULT_PROFILE)!;
  const { document, texts } = await judgedSource(source, recommended, null, courseOpener(io));
  printProblems(document.problems, options.quiet === true, io);
  if (document.verdict === null) return 2;
  const own = texts.find((text) => text.path === source.path)?.text ?? '';
  const text = formatOf(source.path) === 'yaml' ? own : curriculumText(document, recommended.rules);
  if (output === undefined) {
    io.out(text);
    return 0;
  }
  const wrong = await put(text, output, options.force === true, io);
  if (wrong) return refuse(wrong, io);
  if (options.quiet !== true) io.err(`Wrote ${plain(output)}. Check it, answer its questions, then run: syllint check ${plain(output)}\n`);
  return 0;
}
