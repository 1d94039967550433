import type { ComponentChildren } from 'preact';

const TAGS = ['h1', 'h2', 'h3', 'h4'] as const;

interface HeadingProps {
  /** 1 for the highest. */
  readonly depth: number;
  /** How it looks, which does not follow from its depth. */
  readonly look: 'title' | 'section' | 'item';
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** A heading whose level depends on where the view stands in its page. */
export function Heading({ depth, look, id, children }: HeadingProps) {
  const Tag = TAGS[Math.min(depth, TAGS.length) - 1] ?? 'h4';
  return (
    <Tag class={look} {...(id === undefined ? {} : { id })}>
      {children}
    </Tag>
  );
}
