import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../extract/answers.ts';
import { FACTS, type Fact } from '../../extract/facts.ts';
import { type CourseView, factId } from '../../report/html/course-view.ts';
import { Figures } from '../../report/html/figures.tsx';
import { FactValue, OtherFacts } from '../../report/html/glance.tsx';
import { factsOf } from '../../report/html/shown.ts';
import { answerable } from '../answerable.ts';
import type { Item } from '../item.ts';
import { useLoaded, usePage } from './use.ts';

type AnswerForm = typeof import('./answer-form.tsx').AnswerForm;

interface FactProps {
  readonly fact: Fact;
  readonly view: CourseView;
  readonly item: Item;
  /** The form of an answer, once it is loaded. */
  readonly Form: AnswerForm | null;
}

interface ActsProps {
  readonly fact: Fact;
  readonly stated: boolean;
  readonly own: boolean;
  readonly change: () => void;
  readonly undo: () => void;
}

const Acts = ({ fact, stated, own, change, undo }: ActsProps) => {
  const about = <span class="vh">: {FACTS[fact].label}</span>;
  return (
    <dd class="act noprint">
      <button class="lnk" type="button" id={`change-${fact}`} onClick={change}>
        {stated ? 'Change' : 'Add an answer'}
        {about}
      </button>
      {own && (
        <button class="lnk" type="button" onClick={undo}>
          Undo{about}
        </button>
      )}
    </dd>
  );
};

/** A fact, and the way to another answer; the form is loaded after the report. The focus goes into the form, and back to its button. */
function FactRow({ fact, view, item, Form }: FactProps) {
  const { act, verdicts } = usePage();
  const [open, setOpen] = useState(false);
  const moved = useRef(false);
  useLayoutEffect(() => {
    if (!moved.current) return;
    const form = open ? `form[aria-label="Your answer: ${FACTS[fact].label}"] input` : `#change-${fact}`;
    document.querySelector<HTMLElement>(form)?.focus();
  }, [open, Form, fact]);
  const to = (opened: boolean): void => {
    moved.current = true;
    setOpen(opened);
  };
  const statements = view.document.facts[fact] ?? [];
  const own = item.answers[fact];
  const answer = (value: Answer | null): void => act({ do: 'answer', id: item.id, fact, answer: value });
  const use = (value: Answer): void => {
    answer(value);
    to(false);
  };
  // Its own button is gone with the answer.
  const undo = (): void => {
    answer(null);
    document.getElementById(`change-${fact}`)?.focus();
  };
  return (
    <div class="fact" id={factId(view.prefix, fact)}>
      <dt>{FACTS[fact].label}</dt>
      <dd>
        <FactValue shown={{ fact, statements }} view={view} />
      </dd>
      {!open && <Acts fact={fact} stated={statements.length > 0} own={own !== undefined} change={() => to(true)} undo={undo} />}
      {open && Form && (
        <dd class="more">
          <Form fact={fact} said={statements} rules={verdicts.rules.rules} note={own?.note ?? ''} use={use} cancel={() => to(false)} />
        </dd>
      )}
    </div>
  );
}

const Rows = ({ facts, ...rest }: { readonly facts: readonly Fact[] } & Omit<FactProps, 'fact'>) => (
  <dl class="own-facts">
    {facts.map((fact) => (
      <FactRow key={`${rest.item.id} ${fact}`} fact={fact} {...rest} />
    ))}
  </dl>
);

/** What was read, each of which the reader may answer in another way. */
export function Facts({ view, item }: Omit<FactProps, 'fact' | 'Form'>) {
  const Form = useLoaded(() => import('./answer-form.tsx'))?.AnswerForm ?? null;
  const { first, more } = answerable(usePage().verdicts.rules.rules);
  const listed = new Set<Fact>([...first, ...more]);
  const others = factsOf(view.document).rest.filter(({ fact }) => !listed.has(fact));
  const many = view.document.courses !== undefined;
  return (
    <section class="glance">
      <h2 class="section">The facts it found</h2>
      <p>
        {many
          ? 'These are of all courses together. Did the school tell you something else? Change it here, or in its course.'
          : 'Did the school tell you something else? Change it. The report marks it as your answer, not as the school’s text.'}
      </p>
      <Rows facts={first} view={view} item={item} Form={Form} />
      <Figures view={view} />
      {more.length > 0 && (
        <details class="more">
          <summary>More facts, and your answers to them</summary>
          <Rows facts={more} view={view} item={item} Form={Form} />
        </details>
      )}
      <OtherFacts facts={others} />
    </section>
  );
}
