import type { Profile } from '../../../check/rule.ts';
import { type Comparison, comparisonOf, type Course } from '../../compare/comparison.ts';
import type { Report } from '../../report.ts';
import { topicsOf } from '../../topic.ts';
import { groupsOf, questionsOf } from '../../view.ts';
import { type Offset, offsets } from '../citations.ts';
import type { Texts } from '../course-view.ts';
import type { QuoteSource } from '../quote.tsx';

/** A course with what its quotes and its questions are made from. */
export interface CourseColumn extends Course, QuoteSource {
  readonly document: Course['document'];
  readonly questions: readonly string[];
  readonly profile: Profile | null;
}

/** All that the page of a comparison is made from. */
export interface CompareView {
  readonly comparison: Comparison;
  readonly courses: readonly CourseColumn[];
  /** The columns. */
  readonly judged: readonly CourseColumn[];
}

function columnOf(course: Course, report: Report, profiles: readonly Profile[], texts: Texts, offset: Offset): CourseColumn {
  const topic = topicsOf(Object.values(report.rules).flat());
  const questions = questionsOf(groupsOf(report, course.document, topic), topic);
  const profile = profiles.find(({ id }) => id === course.document.profile) ?? null;
  return { ...course, questions, profile, texts, offset };
}

/** The view of the courses of a report side by side. */
export function compareView(report: Report, profiles: readonly Profile[], texts: Texts): CompareView {
  const comparison = comparisonOf(report);
  const offset = offsets(texts);
  const courses = comparison.courses.map((course) => columnOf(course, report, profiles, texts, offset));
  return { comparison, courses, judged: courses.filter(({ document }) => document.verdict !== null) };
}
