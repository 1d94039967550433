import { describe, expect, it } from 'vitest';
import { escapeXml } from '../../src/report/escape-xml.ts';
import { junitReport } from '../../src/report/junit.ts';
import { ONE, THREE } from './courses.ts';
import { junitSuites, xmlOf } from './parsed.ts';
import { document, report, result } from './sample.ts';

describe('text in XML', () => {
  it.each([
    ['<a href="x">&</a>', '&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;'],
    [']]>', ']]&gt;'],
    ["it's", 'it&apos;s'],
    ['a\tb\r\nc', 'a&#9;b&#13;&#10;c'],
    ['\u0000\u001b\ud800\uffff', '\ufffd\ufffd\ufffd\ufffd'],
    ['\u202e\u0085', '&#8238;&#133;'],
    ['\u{1f600}é', '\u{1f600}é'],
  ])('%j becomes %j', (text, xml) => expect(escapeXml(text)).toBe(xml));

  it('is read as it was', () => {
    const text = '<a b="c">\' & ]]>\t\n';
    expect(xmlOf(`<a b="${escapeXml(text)}"/>`)).toEqual({ a: { b: text } });
  });
});

describe('the report in JUnit’s XML', () => {
  it('is a suite with a case for each rule', () => {
    expect(junitReport(ONE, { silence: true })).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="syllint" tests="5" failures="2" errors="0" skipped="2">
        <testsuite name="courses/one.md" tests="5" failures="2" errors="0" skipped="2" timestamp="2026-11-22T00:00:00">
          <properties>
            <property name="course" value="Coding I"/>
            <property name="profile" value="recommended"/>
            <property name="verdict" value="Falls short"/>
            <property name="required" value="1 to 2 of 3 met"/>
          </properties>
          <testcase classname="courses/one.md" name="hours: Roughly 80 contact hours" file="courses/one.md" line="9"><failure type="not-stated" message="Not stated. Found: Nothing. No line says how many hours of class the course has. Closest line: This is work outside of class, not class time. Expected: 72 hours or more of class, lab and supervised practice. Homework does not count.">Not stated. Found: Nothing. No line says how many hours of class the course has. Closest line: This is work outside of class, not class time. Expected: 72 hours or more of class, lab and supervised practice. Homework does not count.
      Line 9: “Plan on 6 hours of homework a week”</failure></testcase>
          <testcase classname="courses/one.md" name="share: Most code-book time goes to CPT" file="courses/one.md" line="32"><failure type="fail" message="Not met. Found: 58%. Worked out: 70 CPT hours of 120 (70 CPT + 40 ICD-10-CM + 10 HCPCS). Expected: 70% to 90% of the hours on the three code books go to CPT.">Not met. Found: 58%. Worked out: 70 CPT hours of 120 (70 CPT + 40 ICD-10-CM + 10 HCPCS). Expected: 70% to 90% of the hours on the three code books go to CPT.
      Line 32: “Step 2: Diagnosis coding (40 hours)”
      Line 34: “Step 3: Procedure coding (70 hours)”</failure></testcase>
          <testcase classname="courses/one.md" name="goal: The course names CPC or CCS as its goal" file="courses/one.md" line="7"><system-out>Found: CPC.
      Line 7: “Prepares you for the CPC exam.”</system-out></testcase>
          <testcase classname="courses/one.md" name="hours-80: At least 80 contact hours" file="courses/one.md" line="1"><skipped message="Advised. Not stated. Found: Nothing. Expected: Expected of hours-80."/></testcase>
          <testcase classname="courses/one.md" name="pcs: ICD-10-PCS is taught" file="courses/one.md" line="1"><skipped message="Does not apply. Found: CPC. Expected: Asked only where this holds: CCS (from AHIMA) named as the goal."/></testcase>
        </testsuite>
      </testsuites>
      "
    `);
  });

  it.each([
    ['counts silence where a requirement is meant to fail on it', true, { tests: '5', failures: '2', errors: '0', skipped: '2' }],
    ['skips silence where it is let pass', false, { tests: '5', failures: '1', errors: '0', skipped: '3' }],
  ])('%s', (_what, silence, counts) => expect(junitSuites(junitReport(ONE, { silence }))).toMatchObject(counts));

  it.each([
    ['waived', result('a', 'must', 'fail', { waiver: { reason: 'Agreed' } }), 'Waived: Agreed'],
    ['advised', result('a', 'should', 'fail'), 'Advised. Not met. Found: Found for a. Expected: Expected of a.'],
    ['optional', result('a', 'may', 'not-stated'), 'Optional. Not stated. Found: Found for a. Expected: Expected of a.'],
    ['not applicable', result('a', 'must', 'not-applicable'), 'Does not apply. Found: Found for a. Expected: Expected of a.'],
  ])('skips what is %s, with the reason', (_what, one, message) => {
    const [suite] = junitSuites(junitReport(report([document([one])], []), { silence: true })).testsuite;
    expect(suite?.testcase[0]).toMatchObject({ skipped: { message } });
  });

  it('has an error for a document that could not be read', () => {
    const { errors, testsuite } = junitSuites(junitReport(THREE, { silence: true }));
    expect([errors, testsuite.length]).toEqual(['1', 3]);
    expect(testsuite[2]?.testcase).toEqual([
      {
        classname: 'courses/bad.yaml',
        name: 'The syllabus can be read',
        file: 'courses/bad.yaml',
        line: '3',
        error: {
          type: 'yaml-syntax',
          message: 'A tab indents this line.',
          '#text': 'courses/bad.yaml:3:1: A tab indents this line. Use spaces.',
        },
      },
    ]);
  });
});
