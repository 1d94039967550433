import { useState } from 'preact/hooks';
import type { Rule } from '../../check/rule.ts';
import type { Answer } from '../../extract/answers.ts';
import { FACTS, type Fact } from '../../extract/facts.ts';
import type { FactReport } from '../../report/report.ts';
import { answerFrom, type Field, fieldOf, type Option } from '../field.ts';
import { usePage } from './use.ts';

interface FieldProps {
  readonly id: string;
  readonly field: Field;
  readonly fault: string;
}

const Choice = ({ id, option, many }: { readonly id: string; readonly option: Option; readonly many: boolean }) => (
  <label class="opt">
    <input type={many ? 'checkbox' : 'radio'} name={id} value={option.value} defaultChecked={option.chosen} />
    <span>{option.name}</span>
  </label>
);

function Choices({ id, field, fault }: FieldProps) {
  if (field.kind !== 'one' && field.kind !== 'some') return null;
  const many = field.kind === 'some';
  return (
    <fieldset aria-describedby={`${id}-hint`}>
      <legend>What did the school tell you?</legend>
      <p class="hint" id={`${id}-hint`}>
        {many ? 'Choose all that hold. Choose none if there are none.' : 'Choose one.'} {fault && <span class="fault">{fault}</span>}
      </p>
      <div class={many ? 'some' : undefined}>
        {field.options.map((option) => (
          <Choice key={option.value} id={id} option={option} many={many} />
        ))}
      </div>
    </fieldset>
  );
}

function Entry({ id, field, fault }: FieldProps) {
  if (field.kind !== 'number' && field.kind !== 'text') return null;
  return (
    <div>
      <label class="f" for={id}>
        What did the school tell you?
      </label>
      <span class="hint" id={`${id}-hint`}>
        {field.hint} {fault && <span class="fault">{fault}</span>}
      </span>
      <input
        type="text"
        class={field.kind}
        id={id}
        name={id}
        inputMode={field.kind === 'number' ? 'decimal' : undefined}
        autocomplete="off"
        defaultValue={field.value}
        aria-describedby={`${id}-hint`}
        aria-invalid={fault !== ''}
      />
    </div>
  );
}

interface AnswerFormProps {
  readonly fact: Fact;
  readonly said: readonly FactReport[];
  readonly rules: readonly Rule[];
  readonly note: string;
  readonly use: (answer: Answer) => void;
  readonly cancel: () => void;
}

/** Takes the reader's own answer to one fact. */
export function AnswerForm({ fact, said, rules, note, use, cancel }: AnswerFormProps) {
  const { say } = usePage();
  const [field] = useState(() => fieldOf(fact, said, rules));
  const [fault, setFault] = useState('');
  const id = `own-${fact}`;
  const submit = (event: Event): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    const answer = answerFrom(fact, field, { values: data.getAll(id).map(String), note: String(data.get('note') ?? '') });
    if (!('fault' in answer)) return use(answer);
    setFault(answer.fault);
    say(answer.fault);
    form.querySelector('input')?.focus();
  };
  return (
    <form class="fix said" aria-label={`Your answer: ${FACTS[fact].label}`} onSubmit={submit} noValidate>
      <Entry id={id} field={field} fault={fault} />
      <Choices id={id} field={field} fault={fault} />
      <div>
        <label class="f" for={`${id}-note`}>
          Who said so, and when? <span class="hint">You may leave this empty.</span>
        </label>
        <input type="text" id={`${id}-note`} name="note" autocomplete="off" defaultValue={note} />
      </div>
      <p class="row">
        <button class="btn main" type="submit">
          Use my answer
        </button>
        <button class="btn" type="button" onClick={cancel}>
          Cancel
        </button>
      </p>
    </form>
  );
}
