import type { Outline } from '../read/outline.ts';
import { books, courseYear } from './books.ts';
import { claims, outdatedFigures } from './claims.ts';
import { codeSets, codeSetsFromBooks } from './code-sets.ts';
import { consumer } from './consumer.ts';
import { contactHours } from './contact-hours.ts';
import { credentials } from './credentials.ts';
import { classParts } from './class-parts.ts';
import type { Draft, TimeBlock } from './draft.ts';
import { credits, duration } from './duration.ts';
import { exams } from './exams.ts';
import { classesOf } from './hours-derived.ts';
import { page, type Page } from './page.ts';
import { practice } from './practice.ts';
import { prerequisites } from './prerequisites.ts';
import { type Part, parts, timeBlocks, withoutSums } from './schedule.ts';
import { topicBlocks } from './topic-lists.ts';
import { onlyReviewed, subjects } from './subjects.ts';
import { provider } from './provider.ts';
import { title } from './title.ts';

/** Reads every fact that running text, lists and tables state. What follows from it by arithmetic on several facts comes later. */
export function readProse(outline: Outline, draft: Draft): void {
  const doc = page(outline);
  const timed = parts(doc);
  title(doc, draft);
  provider(doc, draft);
  credits(doc, draft);
  duration(doc, draft);
  contactHours(doc, draft, timed);
  credentials(doc, draft);
  books(doc, draft);
  codeSets(doc, draft);
  codeSetsFromBooks(draft);
  courseYear(doc, draft);
  subjects(doc, draft);
  prerequisites(doc, draft);
  onlyReviewed(doc, draft);
  exams(doc, draft);
  practice(doc, draft);
  claims(doc, draft);
  outdatedFigures(doc, draft);
  consumer(doc, draft);
  draft.blocks.push(...blocks(doc, draft, timed));
}

/** The parts of the course with their hours, else the topics that it lists. */
function blocks(doc: Page, draft: Draft, timed: readonly Part[]): TimeBlock[] {
  const total = draft.said['contact-hours'][0]?.value;
  if (timed.length > 1 && timed.some((part) => part.subjects.length > 0)) return timeBlocks(doc, withoutSums(timed, total));
  const listed = classParts(doc, total, total === undefined ? null : classesOf(doc, draft, total));
  return listed.length > 0 ? timeBlocks(doc, listed) : topicBlocks(doc);
}
