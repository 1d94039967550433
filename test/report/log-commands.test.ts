import { describe, expect, it } from 'vitest';
import { referenced, withoutCommands } from '../../src/report/log-commands.ts';

describe('text for the log of a pipeline', () => {
  it.each([
    ['::error::x', ': :error::x', '&#58;:error::x'],
    ['a\n  ::error::x', 'a\n  : :error::x', 'a\n  &#58;:error::x'],
    ['\u001b[1m::error::x', '\u001b[1m: :error::x', '\u001b[1m&#58;:error::x'],
    ['a ##[add-mask]b', 'a ## [add-mask]b', 'a &#35;#[add-mask]b'],
    ['###[a]', '### [a]', '#&#35;#[a]'],
    ['##vso[a]b', '## vso[a]b', '&#35;#vso[a]b'],
  ])('%j is broken by a space, or by a reference in markup', (text, broken, markup) => {
    expect([withoutCommands(text), referenced(text)]).toEqual([broken, markup]);
  });

  it.each([['std::vector'], [': a'], ['## Title [a]'], ['# [a]'], ['#12'], ['Hours: 80']])('%j stays as it is', (text) => {
    expect([withoutCommands(text), referenced(text)]).toEqual([text, text]);
  });
});
