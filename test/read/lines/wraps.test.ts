import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownText } from '../shown.ts';

/** Name, the lines of one paragraph, and the lines that a person reads. A plus sign joins. */
const PARAGRAPHS: [string, string[], string[]][] = [
  [
    'what is counted goes on with its number',
    ['Week 6 Blood, mental and nervous system Week 7 Circulatory Week', '8 TEST 2; respiratory Week 9 Digestive'],
    ['Week 6 Blood, mental and nervous system Week 7 Circulatory Week 8 TEST 2; respiratory Week 9 Digestive'],
  ],
  ['lower case goes on', ['Fail', 'the exam twice.'], ['Fail the exam twice.']],
  ['not after a sentence end in a short line', ['Two exams.', 'none timed'], ['Two exams.', 'none timed']],
  ['not after a colon', ['Delivery mode:', 'online'], ['Delivery mode:', 'online']],
  [
    'a full line goes on with a capital',
    ['The program teaches students how to work with the current edition of', 'CPT and of HCPCS Level II for outpatients.'],
    ['+'],
  ],
  [
    'a full line goes on after a sentence end',
    ['The course covers the rules of coding for outpatients and inpatients.', 'Students code records in the lab.'],
    ['+'],
  ],
  ['a short line does not go on with a capital', ['Course Format', 'Online'], ['Course Format', 'Online']],
  [
    'a title below a sentence',
    ['Setting of fees, billing, and coding of diagnoses and procedures.', 'Faculty Requirements'],
    ['Setting of fees, billing, and coding of diagnoses and procedures.', 'Faculty Requirements'],
  ],
  [
    'keys and values',
    ['Course Duration (Weeks)', '12.0', 'Hours per unit divisor', '36.0'],
    ['Course Duration (Weeks)', '12.0', 'Hours per unit divisor', '36.0'],
  ],
  [
    'a label',
    ['Clinical coding for the professional who works in a hospital', 'Author(s): AHIMA'],
    ['Clinical coding for the professional who works in a hospital', 'Author(s): AHIMA'],
  ],
  [
    'weeks of a schedule',
    ['Week 1 Introduction to coding, conventions, guidelines and modifiers', 'Week 2 Surgery'],
    ['Week 1 Introduction to coding, conventions, guidelines and modifiers', 'Week 2 Surgery'],
  ],
  [
    'rows that begin with a number',
    ['9 Surgery: reproductive system, nervous system, eye and ear, Exercise 5', '10 Radiology'],
    ['9 Surgery: reproductive system, nervous system, eye and ear, Exercise 5', '10 Radiology'],
  ],
  ['numbers in prose', ['The program is given in the evening on two days a week and takes', '80 hours in all.'], ['+']],
  [
    'letters of an outline',
    ['A. Health insurance specialist and the work that is done by one', 'B. Fees'],
    ['A. Health insurance specialist and the work that is done by one', 'B. Fees'],
  ],
  [
    'entries of the same length',
    [
      'Coding of the Integumentary and Skeletal Systems',
      'Coding of the Respiratory and Digestive System',
      'Coding of the Urinary System and of Maternity',
      'Evaluation and Management for the Outpatient',
    ],
    [
      'Coding of the Integumentary and Skeletal Systems',
      'Coding of the Respiratory and Digestive System',
      'Coding of the Urinary System and of Maternity',
      'Evaluation and Management for the Outpatient',
    ],
  ],
  [
    'lines longer than anybody wraps',
    ['Long text goes on and on. '.repeat(6).trim(), 'Another line of text.'],
    ['Long text goes on and on. '.repeat(6).trim(), 'Another line of text.'],
  ],
];

test.each(PARAGRAPHS)('%s', async (_, lines, expected) => {
  const texts = (await shownText(lines.join('\n'))).map((line) => line.replace(/ \{.*\}$/, ''));
  expect(texts).toEqual(expected[0] === '+' ? [lines.join(' ')] : expected);
});

const WORDS =
  'course coding students learn hospital procedures and the of modifiers guidelines work surgery record practice with exam diagnosis classification terminology of'
    .split(' ')
    .concat('80 hours');

const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 25 }).map((words) => `Students ${words.join(' ')}.`);

function wrap(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

test('prose reads the same at every width', async () => {
  const prose = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
  await fc.assert(
    fc.asyncProperty(prose, fc.integer({ min: 50, max: 100 }), async (text, width) => {
      expect(await shownText(wrap(text, width))).toEqual([text]);
    }),
    { numRuns: 200 },
  );
});
