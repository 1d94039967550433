/** Placeholder. */
export const EditorPage = () => null;
