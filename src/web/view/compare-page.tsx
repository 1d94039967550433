import { useLoaded } from './use.ts';

/** All courses side by side, which is loaded when it is asked for. */
export function ComparePage() {
  const loaded = useLoaded(() => import('./comparison.tsx'));
  return loaded ? <loaded.Comparison /> : <p>Putting the courses side by side …</p>;
}
