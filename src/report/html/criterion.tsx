import type { ComponentChildren } from 'preact';
import { upperFirst } from '../../check/term-words.ts';
import type { NearReport, ResultReport, RuleReport } from '../report.ts';
import { type Entry, waivedWords } from '../view.ts';
import { counted, LEVEL_WORDS, OUTCOME_WORDS, REASONS } from '../words.ts';
import { Advice } from './advice.tsx';
import { type CourseView, resultId } from './course-view.ts';
import { Heading } from './heading.tsx';
import { Mark, OUTCOME_CLASS } from './marks.tsx';
import { Places, Quote } from './quote.tsx';
import { nearsOf, passageKey, proofsOf } from './shown.ts';

const Row = ({ label, children }: { readonly label: string; readonly children: ComponentChildren }) => (
  <div>
    <dt>{label}</dt>
    {children}
  </div>
);

/** The value is the first sentence; what follows says how it was come by. A silence has no value. */
function Found({ result: { outcome, found }, own }: { readonly result: ResultReport; readonly own: boolean }) {
  const [value = found] = outcome === 'not-stated' ? [''] : (/^.*?[.?!](?=\s|$)/s.exec(found) ?? []);
  return (
    <dd>
      {value && <strong class={own ? 'yours' : undefined}>{value}</strong>}
      {found.slice(value.length)}
    </dd>
  );
}

function Proofs({ result, view }: { readonly result: ResultReport; readonly view: CourseView }) {
  const { quoted, named, more } = proofsOf(result);
  if (quoted.length === 0) return null;
  return (
    <Row label="It says">
      <dd>
        {quoted.map((passage) => (
          <Quote key={passageKey(passage[0])} passage={passage} view={view} />
        ))}
      </dd>
      {named.length > 0 && (
        <dd class="places">
          Also <Places passages={named} view={view} />
          {more > 0 && `and ${counted(more, 'more place')}`}
        </dd>
      )}
    </Row>
  );
}

function Near({ near, view }: { readonly near: NearReport; readonly view: CourseView }) {
  const [first] = near.evidence;
  return (
    <Row label="Closest line">
      <dd>
        {first && <Quote passage={[first]} view={view} near />}
        <p>{REASONS[near.reason]}</p>
      </dd>
    </Row>
  );
}

const Reasons = ({ rule }: { readonly rule: RuleReport }) => (
  <>
    {rule.why && (
      <Row label="Why it matters">
        <dd>{rule.why}</dd>
      </Row>
    )}
    {rule.source.length > 0 && <Advice sources={rule.source} />}
  </>
);

const FoldedReasons = ({ rule }: { readonly rule: RuleReport }) =>
  rule.why || rule.source.length > 0 ? (
    <details>
      <summary>
        Why, and whose advice<span class="vh">: {rule.title}</span>
      </summary>
      <dl class="kv">
        <Reasons rule={rule} />
      </dl>
    </details>
  ) : null;

/** What can be done about a result that is open. */
function Actions({ result, rule, also }: Entry) {
  return (
    <>
      {rule.ask && !result.waiver && (
        <Row label="Ask the school">
          <dd class="ask">{rule.ask}</dd>
        </Row>
      )}
      {rule.fix && (
        <Row label="To state it">
          <dd>{rule.fix}</dd>
        </Row>
      )}
      {also.length > 0 && (
        <Row label="Also about this">
          {also.map((a) => (
            <dd key={a.result.rule}>
              {a.rule.title} ({LEVEL_WORDS[a.result.level]})
            </dd>
          ))}
        </Row>
      )}
    </>
  );
}

function Answers({ entry, view }: { readonly entry: Entry; readonly view: CourseView }) {
  const { result, rule } = entry;
  const open = result.outcome !== 'pass';
  const folded = !open || result.level === 'may';
  const waived = waivedWords(result);
  return (
    <>
      <dl class="kv">
        <Row label="Expected">
          <dd>{result.expected}</dd>
        </Row>
        <Row label="Found">
          <Found result={result} own={view.own?.rules.has(result.rule) === true} />
        </Row>
        {waived !== null && (
          <Row label="Waived">
            <dd>{waived}</dd>
          </Row>
        )}
        <Proofs result={result} view={view} />
        {nearsOf(result).map((near) => (
          <Near key={`${near.reason} ${near.evidence[0]?.line}`} near={near} view={view} />
        ))}
        {!folded && <Reasons rule={rule} />}
        {open && <Actions {...entry} />}
      </dl>
      {folded && <FoldedReasons rule={rule} />}
    </>
  );
}

const NotAsked = ({ result }: Entry) => (
  <p class="small quiet aside">
    {result.expected} Found: {result.found}
  </p>
);

/** One criterion with its answer: what was expected, what was found and where, and what to do. */
export function Criterion({ entry, view }: { readonly entry: Entry; readonly view: CourseView }) {
  const { result, rule } = entry;
  return (
    <article class="crit" id={resultId(view.prefix, result.rule)}>
      <Heading depth={view.depth + 2} look="item">
        <Mark outcome={result.outcome} />
        <span>{rule.title}</span>
      </Heading>
      <p class="tag">
        <b class={OUTCOME_CLASS[result.outcome]}>{OUTCOME_WORDS[result.outcome]}</b> {upperFirst(LEVEL_WORDS[result.level])}
        {result.waiver && ', waived'}
      </p>
      {result.outcome === 'not-applicable' ? <NotAsked {...entry} /> : <Answers entry={entry} view={view} />}
    </article>
  );
}
