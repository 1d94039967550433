import { RULE } from './rule-text.ts';

/** A policy that loads without a problem, to be spoiled in one place by each test. */
export const POLICY = `profile: cpc
include: [courses/**]
exclude: [courses/drafts]
rule-folders: [rules]
rules:
  practicum: must
  contact-hours: { level: should, expect: { fact: contact-hours, at-least: 60 } }
waivers:
  - rule: claims
    files: courses/*.md
    reason: The page was written by the agency
    until: 2027-06-30
`;

/** A profile that extends the recommended one by the rule of {@link RULE}. */
export const PROFILE = `id: board
title: The board
description: What the board asks for.
extends: recommended
rules:
  - rule: long-enough
  - { rule: practicum, level: must }
`;

export { RULE };
