import { align, decodeReference } from '../align.ts';
import { emptyRun, push, type Run } from '../clean.ts';
import { COURSE_LABELS, durationWords } from './course-terms.ts';
import type { HtmlToken } from './blocks.ts';
import { attribute, elementsIn, isElement, type Element, type Node } from './markup.ts';

const COURSE = /schema\.org\/(?:Course|CourseInstance|EducationalOccupationalProgram|Syllabus)\/?$/i;
const OFFER = /schema\.org\/Offer\/?$/i;
const BEFORE_VALUE = /^[^=]*=\s*["']?/;

const typeOf = (element: Element): string | null =>
  attribute(element, 'itemscope') === null ? null : (attribute(element, 'itemtype') ?? '').trim();

/** The types of the things around an element, the nearest first. */
function typesAround(element: Element): string[] {
  const types: string[] = [];
  for (let node: Node | null = element.parentNode; node && isElement(node); node = node.parentNode) {
    const type = typeOf(node);
    if (type !== null) types.push(type);
  }
  return types;
}

/** Whether an element speaks of the course itself, or of what is offered with it. */
function isOfCourse(element: Element, property: string): boolean {
  const [own = '', ...around] = typesAround(element);
  return COURSE.test(own) || (property === 'price' && OFFER.test(own) && around.some((type) => COURSE.test(type)));
}

function contentRun(element: Element, source: string, value: string): Run {
  const place = element.sourceCodeLocation?.attrs?.['content'];
  if (!place) return emptyRun();
  const start = place.startOffset + (BEFORE_VALUE.exec(source.slice(place.startOffset, place.endOffset))?.[0].length ?? 0);
  const words = durationWords(value);
  if (words === value) return align(source, start, place.endOffset, value, decodeReference);
  const run = emptyRun();
  push(run, words, start, start + value.length);
  return run;
}

/** What a page says of its course in `meta` elements (microdata of schema.org); what its text shows is read as text. */
export function microdataPairs(root: Node, source: string): Map<Element, HtmlToken[]> {
  const pairs = new Map<Element, HtmlToken[]>();
  const elements = [...elementsIn(root)];
  if (elements.filter((e) => /schema\.org\/Course\/?$/i.test(typeOf(e) ?? '')).length !== 1) return pairs;
  for (const element of elements) {
    const property = attribute(element, 'itemprop') ?? '';
    const label = COURSE_LABELS[property];
    const value = attribute(element, 'content')?.trim();
    if (element.tagName !== 'meta' || label === undefined || !value || !isOfCourse(element, property)) continue;
    const run = contentRun(element, source, value);
    const name = emptyRun();
    push(name, label, run.start[0] ?? 0, run.start[0] ?? 0);
    if (run.text !== '') pairs.set(element, [{ kind: 'pair', name, value: run }]);
  }
  return pairs;
}
