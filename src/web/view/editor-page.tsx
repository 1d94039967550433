import { coursesOf } from '../item.ts';
import { useLoaded, usePage } from './use.ts';

/** The editor, which is loaded when it is asked for. */
export function EditorPage() {
  const { state } = usePage();
  const loaded = useLoaded(() => import('../editor/editor.tsx'));
  const course = coursesOf(state.items).find(({ id }) => id === state.current);
  if (!loaded || !course) return <p>Opening the editor …</p>;
  return <loaded.Editor key={course.id} course={course} />;
}
