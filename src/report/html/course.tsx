import type { CourseView } from './course-view.ts';
import { Glance } from './glance.tsx';
import { OutcomeGroup } from './group.tsx';
import { Hero } from './hero.tsx';
import { Letter } from './letter.tsx';
import { Source } from './source.tsx';

/** The whole report on one course. Of a document that could not be read there is only what stood in the way. */
export const Course = ({ view }: { readonly view: CourseView }) => (
  <article class="course" aria-labelledby={`${view.prefix}course`}>
    <Hero view={view} />
    {view.document.verdict && (
      <>
        <Glance view={view} />
        {view.groups.map((group) => (
          <OutcomeGroup key={group.outcome} group={group} view={view} />
        ))}
        {view.questions.length > 0 && <Letter view={view} />}
        <Source view={view} />
      </>
    )}
  </article>
);
