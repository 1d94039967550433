/** What the properties of a course by schema.org are called in a syllabus. Those that are not here say nothing that a rule asks. */
export const COURSE_LABELS: { readonly [property: string]: string } = {
  name: 'Course title',
  courseCode: 'Course number',
  provider: 'Provider',
  description: 'Description',
  timeRequired: 'Duration',
  timeToComplete: 'Duration',
  courseWorkload: 'Course workload',
  numberOfCredits: 'Credits',
  coursePrerequisites: 'Prerequisites',
  programPrerequisites: 'Prerequisites',
  educationalCredentialAwarded: 'Credential awarded',
  occupationalCredentialAwarded: 'Prepares for',
  educationalLevel: 'Level',
  teaches: 'Topics',
  price: 'Cost',
  courseMode: 'Mode',
  startDate: 'Start date',
  endDate: 'End date',
};

const ISO_DURATION =
  /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+)M)?(?:\d+S)?)?$/;
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute'];

/** A duration of ISO 8601 in words: "PT84H" is "84 hours"; other texts as they are. */
export function durationWords(text: string): string {
  const found = ISO_DURATION.exec(text.trim());
  const words = (found?.slice(1) ?? []).flatMap((amount, i) =>
    amount === undefined ? [] : [`${amount} ${UNITS[i]}${Number(amount) === 1 ? '' : 's'}`],
  );
  return words.length > 0 ? words.join(' ') : text;
}
