import { expect, it } from 'vitest';
import { safe } from '../../../src/report/html/safe.ts';

it.each([
  ['plain – “text” é 你好 🩺', 'plain – “text” é 你好 🩺'],
  ['a\u0000b\u0007c\u001bd\u007fe\u0090f', 'abcdef'],
  ['a\rb\u000bc\u000cd\u0085e\u2028f\u2029g', 'a b c d e f g'],
  ['left\u202eright\u202c \u2066x\u2069 \u200fy', 'leftright x y'],
  ['in\u200bvisible\ufeff\u{e0041}', 'invisible'],
  ['half \ud83d and \udc00', 'half \ufffd and \ufffd'],
  ['kept\ttab\nline', 'kept\ttab\nline'],
])('%j becomes %j', (text, shown) => expect(safe(text)).toBe(shown));
