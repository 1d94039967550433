import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../extract/answers.ts';
import { FACTS, type Fact } from '../../extract/facts.ts';
import { type CourseView, factId } from '../../report/html/course-view.ts';
import { Figures } from '../../report/html/figures.tsx';
import { FactValue, OtherFacts } from '../../report/html/glance.tsx';
import { factsOf } from '../../report/html/shown.ts';
import { answerable } from '../answerable.ts';
import type { Item } from '../item.ts';
import { usePage } from './use.ts';

interface FactProps {
  readonly fact: Fact;
  readonly view: CourseView;
  readonly item: Item;
}

type AnswerForm = typeof import('./answer-form.tsx').AnswerForm;

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

/** A fact, and the way to another answer; the form is loaded when it is asked for. The focus goes into the form, and back to its button. */
function FactRow({ fact, view, item }: FactProps) {
  const { act, verdicts } = usePage();
  const [Form, setForm] = useState<AnswerForm | null>(null);
  const moved = useRef(false);
  useLayoutEffect(() => {
    if (!moved.current) return;
    const form = Form ? `form[aria-label="Your answer: ${FACTS[fact].label}"] input` : `#change-${fact}`;
    document.querySelector<HTMLElement>(form)?.focus();
  }, [Form, fact]);
  const to = (form: AnswerForm | null): void => {
    moved.current = true;
    setForm(() => form);
  };
  const change = (): void => void import('./answer-form.tsx').then(({ AnswerForm }) => to(AnswerForm));
  const statements = view.document.facts[fact] ?? [];
  const own = item.answers[fact];
  const answer = (value: Answer | null): void => act({ do: 'answer', id: item.id, fact, answer: value });
  const use = (value: Answer): void => {
    answer(value);
    to(null);
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
      {!Form && <Acts fact={fact} stated={statements.length > 0} own={own !== undefined} change={change} undo={undo} />}
      {Form && (
        <dd class="more">
          <Form fact={fact} said={statements} rules={verdicts.rules.rules} note={own?.note ?? ''} use={use} cancel={() => to(null)} />
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
export function Facts({ view, item }: Omit<FactProps, 'fact'>) {
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
      <Rows facts={first} view={view} item={item} />
      <Figures view={view} />
      {more.length > 0 && (
        <details class="more">
          <summary>More facts, and your answers to them</summary>
          <Rows facts={more} view={view} item={item} />
        </details>
      )}
      <OtherFacts facts={others} />
    </section>
  );
}
