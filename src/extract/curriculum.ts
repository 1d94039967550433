import { keyPlace, nodeAt, placeOf, plain, type Path } from '../read/data-place.ts';
import type { Block, DataEntry, DataMap, DataNode, Outline, Span } from '../read/outline.ts';
import { note } from '../read/problem.ts';
import type { Reading } from '../read/reading.ts';
import { shapeProblems } from '../read/shape-problem.ts';
import { suggestion } from '../read/suggestion.ts';
import { toSource } from '../read/clean.ts';
import { CURRICULUM_KEYS, curriculumSchema, type Curriculum } from './curriculum-schema.ts';
import { codeSetsFromBooks } from './code-sets.ts';
import { emptyDraft, say, type Draft } from './draft.ts';
import { FACT_NAMES, factRow, type Fact, type FactValue } from './facts.ts';
import { plainNumber } from './hours-derived.ts';
import { readProse } from './prose.ts';
import { NONE, type Statement } from './syllabus.ts';
import { codeSetsNamed, isPracticeExam, subjectsNamed } from './named.ts';

type Value = string | number | boolean;

const stated = (draft: Draft, fact: Fact, value: Value, span: Span): void =>
  say(draft, fact, { value, basis: 'stated', spans: [span] } as Statement<FactValue<typeof fact>>);

/** `yes` and `no` are texts in YAML 1.2. */
const truth = (value: Value): Value => (value === 'yes' ? true : value === 'no' ? false : value);

/** The value of a list entry: a term, or the code set of a code book. */
function entryValue(node: DataNode): { value: Value; span: Span } | null {
  if (node.kind === 'scalar' && node.value !== null) return { value: node.value, span: node.span };
  const set = node.kind === 'map' ? node.entries.find((e) => e.key === 'code-set')?.value : undefined;
  return set?.kind === 'scalar' && set.value !== null ? { value: set.value, span: node.span } : null;
}

/** One key of the name of a fact. */
function readFact(draft: Draft, fact: Fact, node: DataNode): void {
  const { kind } = factRow(fact);
  if (node.kind === 'list' && node.items.length === 0) return stated(draft, fact, NONE, node.span);
  const entries = (node.kind === 'list' ? node.items : [node]).flatMap((n) => entryValue(n) ?? []);
  for (const { value, span } of entries)
    stated(draft, fact, kind === 'text' ? String(value) : kind === 'yes-no' ? truth(value) : value, span);
  return undefined;
}

function readEditions(draft: Draft, root: DataMap): void {
  const books = nodeAt(root, ['code-books']);
  if (books?.kind !== 'list') return;
  for (const [i] of books.items.entries()) {
    const edition = nodeAt(root, ['code-books', i, 'edition']);
    if (edition?.kind === 'scalar' && typeof edition.value === 'number') stated(draft, 'book-editions', edition.value, edition.span);
  }
}

/** Units give hours by subject, and say which code sets and subjects are taught: by their subject, and by the words of their title. */
function readUnits(draft: Draft, root: DataMap, units: NonNullable<Curriculum['units']>): void {
  for (const [i, unit] of units.entries()) {
    const span = placeOf(root, ['units', i]);
    const title = placeOf(root, ['units', i, 'title']);
    const named = { sets: codeSetsNamed(unit.title), subjects: subjectsNamed(unit.title) };
    const subjects = unit.subject ? [unit.subject] : [...named.sets, ...named.subjects.map((s) => s.countedUnder)];
    draft.blocks.push({ subjects, hours: unit.hours ?? null, span });
    if (unit.subject) tell(draft, unit.subject, placeOf(root, ['units', i, 'subject']));
    for (const set of named.sets) tell(draft, set, title);
    for (const subject of named.subjects) if (subject.told) tell(draft, subject.term, title);
  }
}

function tell(draft: Draft, term: string, span: Span): void {
  if (term === 'other') return;
  stated(draft, codeSetsNamed(term).length > 0 ? 'code-sets' : 'subjects', term, span);
}

/** Exams give the timed and the practice ones, and the minutes a question. */
function readExams(draft: Draft, root: DataMap, exams: NonNullable<Curriculum['exams']>): void {
  const all = exams.map((exam, i) => ({ exam, span: placeOf(root, ['exams', i]) }));
  const timed = all.filter(({ exam }) => exam.minutes !== undefined || truth(exam.timed ?? false) === true);
  const practice = all.filter(({ exam }) => isPracticeExam(exam.title));
  const open = all.filter(({ exam }) => exam.minutes === undefined && exam.timed === undefined);
  if (draft.said['timed-exams'].length === 0 && (timed.length > 0 || open.length === 0) && all.length > 0)
    say(draft, 'timed-exams', {
      value: timed.length,
      basis: 'computed',
      how: `${timed.length} of ${all.length} exams have a time.`,
      spans: (timed.length > 0 ? timed : all).map((e) => e.span),
    });
  if (draft.said['practice-exams'].length === 0 && practice.length > 0)
    say(draft, 'practice-exams', {
      value: practice.length,
      basis: 'computed',
      how: `${practice.length} of ${all.length} exams are practice exams.`,
      spans: practice.map((e) => e.span),
    });
  const paced = timed.find(({ exam }) => exam.questions && exam.minutes);
  if (draft.said['exam-pace'].length > 0 || !paced) return;
  const pace = paced.exam.minutes! / paced.exam.questions!;
  say(draft, 'exam-pace', {
    value: Math.round(pace * 100) / 100,
    basis: 'computed',
    how: `${plainNumber(paced.exam.minutes!)} minutes for ${paced.exam.questions} questions is ${plainNumber(pace)} minutes each.`,
    spans: [paced.span],
  });
}

function readKeys(draft: Draft, root: DataMap, curriculum: Curriculum): void {
  for (const { key, value } of root.entries) if ((FACT_NAMES as readonly string[]).includes(key)) readFact(draft, key as Fact, value);
  readEditions(draft, root);
  if (curriculum.units) readUnits(draft, root, curriculum.units);
  if (curriculum.exams) readExams(draft, root, curriculum.exams);
}

/** The part of the outline that stands in the free texts, as a document of its own. */
function freeText(outline: Outline, root: DataMap): Outline | null {
  const places = ['description', 'notes'].flatMap((key) => nodeAt(root, [key])?.span ?? []);
  const inside = (span: Span): boolean => places.some((p) => span.start >= p.start && span.end <= p.end);
  const blocks = outline.blocks.flatMap((b): Block[] => {
    if (b.kind !== 'line') return inside(toSource(outline.origin, b.span)) ? [b] : [];
    const own = b.value && b.label && b.value.start > b.label.end ? { ...b, span: b.value } : b;
    if (!inside(toSource(outline.origin, own.span))) return [];
    const { label: _label, value: _value, ...rest } = own;
    return [own === b ? b : rest];
  });
  return blocks.length > 0 ? { ...outline, blocks, data: null } : null;
}

/** Facts of the free texts count where no key speaks of them; promises and outdated figures always do. */
function readFreeText(outline: Outline, root: DataMap, draft: Draft): void {
  const text = freeText(outline, root);
  if (!text) return;
  const more = emptyDraft();
  readProse(text, more);
  for (const fact of FACT_NAMES)
    if (fact !== 'title' && (draft.said[fact].length === 0 || factRow(fact).world === 'none-when-silent'))
      for (const s of more.said[fact]) say(draft, fact, s as Statement<FactValue<typeof fact>>);
  draft.near.push(...more.near);
}

const knownKeys = (path: Path): readonly string[] => {
  const part = path[0];
  if (path.length === 0) return CURRICULUM_KEYS;
  if (part === 'units') return ['title', 'subject', 'hours'];
  if (part === 'exams') return ['title', 'questions', 'minutes', 'timed'];
  return part === 'code-books' ? ['code-set', 'title', 'edition'] : [];
};

/** Reads a YAML curriculum into the draft; what does not fit the schema is a located problem, and then no fact is read. */
export function readCurriculum(reading: Reading, root: DataMap, draft: Draft): void {
  const shape = curriculumSchema.safeParse(plain(root));
  if (!shape.success) {
    draft.problems.push(...shapeProblems(root, shape.error.issues, knownKeys));
    return;
  }
  readKeys(draft, root, shape.data);
  for (const [i, name] of (shape.data.courses ?? []).entries()) draft.courses.push({ name, span: placeOf(root, ['courses', i]) });
  codeSetsFromBooks(draft);
  readFreeText(reading.outline, root, draft);
}

/** Reads the curriculum keys of a Markdown front matter. Other keys are lines of the text like any other; one that nearly is a key is a note. */
export function readFrontMatter(root: DataMap, draft: Draft): void {
  const entries: DataEntry[] = [];
  for (const entry of root.entries) {
    const key = CURRICULUM_KEYS.includes(entry.key) ? entry.key : null;
    const meant = key
      ? null
      : suggestion(
          entry.key,
          CURRICULUM_KEYS.filter((k) => k.length > 4),
        );
    if (key && curriculumSchema.partial().safeParse({ [key]: plain(entry.value) }).success) entries.push(entry);
    else if (meant)
      draft.problems.push(
        note(
          'near-key',
          keyPlace(root, [entry.key]),
          `The key "${entry.key}" is no key of a curriculum, so it is read as text.`,
          `Did you mean "${meant}"?`,
        ),
      );
  }
  if (entries.some((entry) => entry.key === 'courses'))
    draft.problems.push(
      note(
        'unread-courses',
        keyPlace(root, ['courses']),
        'The courses that a Markdown file lists are not read along with it.',
        'List them in a curriculum in YAML.',
      ),
    );
  const known: DataMap = { ...root, entries };
  readKeys(draft, known, plain(known) as Curriculum);
}
