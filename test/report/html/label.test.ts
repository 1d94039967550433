import { expect, it } from 'vitest';
import { RULES } from '../../../src/check/rules.generated.ts';
import { labelsOf } from '../../../src/report/html/label.ts';

it.each([
  ['contact-hours', 'Contact hours'],
  ['anatomy', 'Anatomy'],
  ['terminology', 'Medical terminology'],
  ['code-sets', 'Code sets taught'],
  ['no-such-rule', 'no-such-rule'],
])('%s is called %s', (rule, label) => expect(labelsOf(RULES)(rule)).toBe(label));
