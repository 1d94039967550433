/** Readers of what the writers write, none of them the project's own. */
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv-draft-04';
import formats from 'ajv-formats';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect } from 'vitest';

// One pattern of the schema is none under the rules of Unicode patterns.
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const valid = ajv.compile(schema);

interface Place {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: { readonly startLine: number; readonly startColumn: number; readonly endLine?: number; readonly endColumn?: number };
  };
}

interface Message {
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [Place];
}

export interface SarifResult extends Message {
  readonly ruleId: string;
  readonly partialFingerprints: { readonly [name: string]: string };
  readonly suppressions?: readonly { readonly kind: string; readonly status: string; readonly justification: string }[];
}

interface SarifNotification extends Message {
  readonly descriptor: { readonly id: string };
}

export interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly rules: readonly {
        readonly id: string;
        readonly help: { readonly text: string; readonly markdown: string };
        readonly defaultConfiguration: { readonly level: string };
      }[];
    };
  };
  readonly invocations: readonly [
    {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly SarifNotification[];
      readonly toolConfigurationNotifications: readonly SarifNotification[];
    },
  ];
  readonly artifacts: readonly { readonly location: { readonly uri: string }; readonly properties: object }[];
  readonly results: readonly SarifResult[];
}

/** The one run of a log in SARIF, which must fit the schema. */
export function sarifRun(text: string): SarifRun {
  const log = JSON.parse(text);
  valid(log);
  expect(valid.errors ?? []).toEqual([]);
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}

export interface XmlCase {
  readonly classname: string;
  readonly name: string;
  readonly file: string;
  readonly line: string;
  readonly failure?: { readonly type: string; readonly message: string; readonly '#text'?: string };
  readonly error?: { readonly type: string; readonly message: string; readonly '#text'?: string };
  readonly skipped?: { readonly message: string };
  readonly 'system-out'?: string;
}

interface Counts {
  readonly tests: string;
  readonly failures: string;
  readonly errors: string;
  readonly skipped: string;
}

export interface XmlSuite extends Counts {
  readonly name: string;
  readonly timestamp: string;
  readonly properties: { readonly property: readonly { readonly name: string; readonly value: string }[] };
  readonly testcase: readonly XmlCase[];
}

const LISTS: ReadonlySet<string> = new Set(['testsuite', 'testcase', 'property']);

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
  isArray: (name, _path, _leaf, isAttribute) => !isAttribute && LISTS.has(name),
});

/** The root of a text in XML, which must be well formed. */
export function xmlOf(text: string): Record<string, unknown> {
  expect(XMLValidator.validate(text)).toBe(true);
  return xml.parse(text);
}

/** The suites of a report in JUnit's XML. */
export const junitSuites = (text: string): Counts & { readonly testsuite: readonly XmlSuite[] } =>
  xmlOf(text)['testsuites'] as Counts & { readonly testsuite: readonly XmlSuite[] };

export interface Command {
  readonly command: string;
  readonly properties: { readonly [name: string]: string };
  readonly message: string;
}

const ESCAPES: readonly (readonly [string, string])[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];

const decoded = (value: string): string => ESCAPES.reduce((rest, [code, character]) => rest.replaceAll(code, character), value);

/** The lines of a log as the runner of GitHub Actions takes them: commands, and words that it only shows. */
export function workflowLines(text: string): { readonly commands: readonly Command[]; readonly words: readonly string[] } {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line !== '');
  const commands = lines.flatMap((line): Command[] => {
    const [, command, , properties = '', message = ''] = /^\s*::([^ :]+)( (.*?))?::(.*)$/s.exec(line) ?? [];
    if (command === undefined) return [];
    const pairs = properties.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), decoded(pair.slice(pair.indexOf('=') + 1))]);
    return [{ command, properties: Object.fromEntries(pairs), message: decoded(message) }];
  });
  return { commands, words: lines.filter((line) => !/^\s*::/.test(line)) };
}
