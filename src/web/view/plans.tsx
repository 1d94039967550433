import { PLANS_SHOWN } from '../profiles.ts';
import { usePage } from './use.ts';

/** The profiles, each as a plan that the reader may have. */
export function Plans() {
  const { state, act } = usePage();
  return (
    <fieldset class="sec noprint">
      <legend class="vh">Checked against</legend>
      <h2 class="section" aria-hidden="true">
        Checked against
      </h2>
      <p class="quiet">Choose what fits your plan. The answers change at once.</p>
      <div class="plans">
        {PLANS_SHOWN.map(({ id, title, about }) => (
          <label key={id} class="opt">
            <input
              type="radio"
              name="profile"
              value={id}
              checked={state.profile === id}
              onChange={() => act({ do: 'profile', profile: id })}
            />
            <span>
              <b>{title}</b>
              <span>{about}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
