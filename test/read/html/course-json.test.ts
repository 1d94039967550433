import { describe, expect, it } from 'vitest';
import { durationWords } from '../../../src/read/html/course-terms.ts';
import { facts } from '../../../src/report/judge.ts';
import { readText, shownText } from '../shown.ts';

const script = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data, null, '\t')}</script>`;
const read = (html: string): Promise<string[]> => shownText(`<!doctype html>${html}`, 'a.html');
const COURSE = { '@context': 'https://schema.org', '@type': 'Course', name: 'CPT Coding' };

describe('a course in the data of a page', () => {
  it('is read as labels and values, in its place', async () => {
    const data = {
      ...COURSE,
      provider: { '@type': 'Organization', name: 'Acme Institute' },
      description: 'All of <b>CPT</b> \u2013 no billing.',
      timeRequired: 'PT84H',
      numberOfCredits: { '@type': 'StructuredValue', value: 3 },
      coursePrerequisites: ['Anatomy', { '@type': 'Course', name: 'Medical Terminology' }],
      educationalCredentialAwarded: 'Certificate',
      offers: { '@type': 'Offer', price: 1900, priceCurrency: 'USD' },
      hasCourseInstance: [{ '@type': 'CourseInstance', courseWorkload: 'PT22H', courseMode: 'online' }],
      image: 'https://example.org/a.png',
    };
    expect(await read(`<p>before</p>${script(data)}<p>after</p>`)).toEqual([
      'before',
      'Course title: CPT Coding {Course title=CPT Coding}',
      'Provider: Acme Institute {Provider=Acme Institute}',
      'Description: All of CPT – no billing. {Description=All of CPT – no billing.}',
      'Duration: 84 hours {Duration=84 hours}',
      'Credits: 3 {Credits=3}',
      'Prerequisites: Anatomy; Medical Terminology {Prerequisites=Anatomy; Medical Terminology}',
      'Credential awarded: Certificate {Credential awarded=Certificate}',
      'Cost: $1900 {Cost=$1900}',
      'Course workload: 22 hours {Course workload=22 hours}',
      'Mode: online {Mode=online}',
      'after',
    ]);
  });

  it.each<[string, unknown]>([
    ['of several types', { ...COURSE, '@type': ['Product', 'Course'] }],
    ['in a graph', { '@graph': [{ '@type': 'WebPage' }, COURSE] }],
    ['in a list', [{ '@type': 'Organization' }, COURSE]],
    ['that the page is about', { '@type': 'WebPage', mainEntity: COURSE }],
    ['by the full name of its type', { ...COURSE, '@type': 'https://schema.org/Course' }],
    ['as a program', { ...COURSE, '@type': 'EducationalOccupationalProgram' }],
  ])('%s', async (_, data) => {
    expect(await read(`${script(data)}<p>x</p>`)).toEqual(['Course title: CPT Coding {Course title=CPT Coding}', 'x']);
  });

  it('may list the sections of its syllabus', async () => {
    const section = { '@type': 'Syllabus', name: 'Surgery', timeRequired: 'PT20H', description: 'd' };
    expect(await read(`${script({ ...COURSE, syllabusSections: [section] })}<p>x</p>`)).toContain('Surgery: 20 hours {Surgery=20 hours}');
  });

  it('is proved by its own line', async () => {
    const html = `<!doctype html>\n<script type="application/ld+json">\n{\n "@type": "Course",\n "name": "CPT Coding",\n "offers": { "price": "900", "priceCurrency": "EUR" }\n}\n</script>\n<p>Medical coding</p>`;
    const said = (await facts({ path: 'a.html', bytes: new TextEncoder().encode(html) })).facts;
    expect(said.title?.[0]).toMatchObject({ value: 'CPT Coding', evidence: [{ line: 5, column: 11, text: 'Course title: CPT Coding' }] });
    expect(said.cost?.[0]).toMatchObject({ value: '€900', evidence: [{ line: 6, text: 'Cost: €900' }] });
  });

  it.each<[string, string]>([
    ['of another kind', script({ '@type': 'Event', name: 'CPT Coding' })],
    ['in a list of links', script({ '@type': 'ItemList', itemListElement: [COURSE] })],
    ['as one of several', script([COURSE, { ...COURSE, name: 'CCS' }])],
    ['in broken JSON', script('{ "@type": "Course", "name": "CPT Coding", }')],
    ['in JSON that is absurdly deep', script(`${'['.repeat(5000)}${']'.repeat(5000)}`)],
    ['in a script of another type', `<script type="text/x-data">${JSON.stringify(COURSE)}</script>`],
  ])('is not read %s', async (_, html) => {
    expect(await read(`${html}<p>x</p>`)).toEqual(['x']);
  });

  it('is, of several, the one that heads the page', async () => {
    const two = script([
      { ...COURSE, name: 'CCS', timeRequired: 'PT120H' },
      { ...COURSE, timeRequired: 'PT84H' },
    ]);
    expect(await read(`${two}<h1>CPT <i>Coding</i></h1>`)).toEqual([
      'Course title: CPT Coding {Course title=CPT Coding}',
      'Duration: 84 hours {Duration=84 hours}',
      '# CPT Coding',
    ]);
  });

  it('stays text, whatever it holds', async () => {
    const hostile = 'a</script><p>Contact hours: 999</p>';
    expect(await read(`${script({ ...COURSE, name: '# x | y: 1\n\nContact hours: 999' })}<p>x</p>`)).toEqual([
      'Course title: # x | y: 1 Contact hours: 999 {Course title=# x | y: 1 Contact hours: 999}',
      'x',
    ]);
    expect((await readText(`<!doctype html>${script({ ...COURSE, name: hostile })}`, 'a.html')).problems).toEqual([]);
  });
});

describe('a course in the attributes of a page', () => {
  const COURSE_TYPE = 'itemscope itemtype="https://schema.org/Course"';
  it('is read where it is no text', async () => {
    const html = `<div ${COURSE_TYPE}><h1 itemprop="name">CPT</h1><meta itemprop="timeRequired" content="PT84H"><meta itemprop="numberOfCredits" content='3 &amp; more'><div itemprop="offers" itemscope itemtype="http://schema.org/Offer"><meta itemprop="price" content="900"></div></div>`;
    expect(await read(html)).toEqual([
      '# CPT',
      'Duration: 84 hours {Duration=84 hours}',
      'Credits: 3 & more {Credits=3 & more}',
      'Cost: 900 {Cost=900}',
    ]);
  });

  it('is not read where it is one of several, or another thing', async () => {
    const meta = '<meta itemprop="timeRequired" content="PT84H">';
    expect(await read(`<p>x</p><div ${COURSE_TYPE}>${meta}</div><div ${COURSE_TYPE}></div>`)).toEqual(['x']);
    expect(await read(`<p>x</p><div ${COURSE_TYPE}><div itemscope itemtype="https://schema.org/Book">${meta}</div></div>`)).toEqual(['x']);
  });
});

it.each([
  ['PT84H', '84 hours'],
  ['P24W', '24 weeks'],
  ['P1Y6M', '1 year 6 months'],
  ['PT1H30M', '1 hour 30 minutes'],
  ['P', 'P'],
  ['84 hours', '84 hours'],
])('the duration %s is %s', (iso, words) => {
  expect(durationWords(iso)).toBe(words);
});
