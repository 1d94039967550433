import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/read/data-place.ts';
import { parseJson } from '../../src/read/json-data.ts';

const LONG = `"${'x'.repeat(200_000)}"`;

describe('JSON with the places of its values', () => {
  it.each(['null', '{}', '[]', ' [1, -0.5e+3, true] ', '{"a": {"b": ["c", {}]}}', '"\\u00e9\\n\\""', '\ufeff{"a": 1}', LONG])(
    'reads %j',
    (text) => {
      const root = parseJson(text);
      expect('code' in root ? root.message : plain(root)).toEqual(JSON.parse(text.replace('\ufeff', '')));
    },
  );

  it('knows where each value stands, and its key', () => {
    const text = '{ "a": [1, "two"] }';
    const root = parseJson(text);
    if (!('kind' in root) || root.kind !== 'map') throw new Error('no map');
    const [entry] = root.entries;
    const list = entry?.value.kind === 'list' ? entry.value.items : [];
    const words = [entry?.keySpan, entry?.value.span, ...list.map((item) => item.span)].map((s) => text.slice(s?.start, s?.end));
    expect(words).toEqual(['"a"', '[1, "two"]', '1', '"two"']);
  });

  it.each([
    ['', 0, 'too early'],
    ['{', 1, 'too early'],
    ['{"a": "b', 6, 'too early'],
    ['[1, 2', 5, 'too early'],
    ['[1,]', 3, 'a value'],
    ['{"a": 1,}', 8, 'a key in double quotes'],
    ["{'a': 1}", 1, 'a key in double quotes'],
    ['{"a" 1}', 5, '":"'],
    ['{"a": 1 "b": 2}', 8, '"," or "}"'],
    ['[1 2]', 3, '"," or "]"'],
    ['{"a": nil}', 6, 'a value'],
    ['{"a": 01}', 6, 'a value'],
    ['["a\nb"]', 1, 'a value'],
    ['{} {}', 3, 'the end'],
    ['// note\n{}', 0, 'a value'],
    ['['.repeat(100_000), 101, 'too deeply'],
  ])('says what is wrong with %.20j, and where', (text, at, message) => {
    const fault = parseJson(text);
    expect(fault).toMatchObject({ code: 'json-syntax', span: { start: at } });
    expect('message' in fault && fault.message).toContain(message);
  });

  it('takes what the platform takes, and reads the same', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const root = parseJson(text);
        expect('code' in root ? root : plain(root)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('refuses what the platform refuses', () => {
    const spoiled = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', ':', 'x', '\\', '0'));
    fc.assert(
      fc.property(spoiled, ([text, at, sign]) => {
        const cut = at % (text.length + 1);
        const other = text.slice(0, cut) + sign + text.slice(cut + 1);
        let refused = false;
        try {
          JSON.parse(other);
        } catch {
          refused = true;
        }
        expect('code' in parseJson(other)).toBe(refused);
      }),
      { numRuns: 500 },
    );
  });
});
