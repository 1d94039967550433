import { useEffect, useState } from 'preact/hooks';
import { coursesOf } from '../item.ts';
import { usePage } from './use.ts';

type Editor = typeof import('../editor/editor.tsx').Editor;

/** The editor, which is loaded when it is asked for. */
export function EditorPage() {
  const { state } = usePage();
  const [loaded, setLoaded] = useState<{ readonly Editor: Editor } | null>(null);
  useEffect(() => void import('../editor/editor.tsx').then(setLoaded), []);
  const course = coursesOf(state.items).find(({ id }) => id === state.current);
  if (!loaded || !course) return <p>Opening the editor …</p>;
  return <loaded.Editor key={course.id} course={course} />;
}
