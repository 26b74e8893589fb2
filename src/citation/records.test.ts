import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bibtex } from './bibtex.ts';
import type { CitedPlace } from './cited-place.ts';
import type { CitedWork } from './cited-work.ts';
import { cslJson } from './csl-json.ts';
import { quotations } from './quotation.ts';
import { ris } from './ris.ts';
import { workNote } from './work-note.ts';

const REPORT: CitedWork = {
  page: 'report-part-1',
  library: 'Small Library',
  lang: 'en',
  type: 'report',
  document: 'The Report',
  part: 'Part 1',
  hasOwnTitle: true,
  form: 'excerpt',
  countsPages: true,
  author: { family: 'Dong', given: 'Wen' },
  publisher: '[The Office]',
  inferred: { kind: true, publisher: true },
  issued: { iso: '2024-12-25', isInferred: true },
  original: { document: '报告', part: '第一部分' },
};
const FEATURE: CitedWork = {
  ...REPORT,
  page: 'feature-a',
  lang: 'zh',
  type: 'article-newspaper',
  document: '特写',
  part: null,
  hasOwnTitle: false,
  form: null,
  countsPages: false,
  author: null,
  publisher: null,
  inferred: { kind: false, publisher: false },
  issued: { iso: '2022-01', isInferred: false },
  original: null,
};
const PLACE: CitedPlace = {
  fragment: 's1-p3',
  locator: 'Section 1, Paragraph 3',
  printedPages: [5, 4],
  url: 'https://a.example/en/report/part-1/#s1-p3',
  accessed: '2026-03-05',
};
const WHOLE: CitedPlace = {
  fragment: null,
  locator: null,
  printedPages: [],
  url: 'https://a.example/',
  accessed: null,
};

const NOTE =
  'excerpt; title in brackets supplied by the library; place cited: Section 1, Paragraph 3; unofficial English translation; ' +
  'original title: 报告 第一部分; kind of document inferred; issuer in brackets inferred; date inferred; ' +
  'pages counted from page break to page break';

test('BibTeX gives all that is known about a place, and leaves out the rest', () => {
  assert.equal(
    bibtex(REPORT, PLACE),
    `@techreport{report-part-1-s1-p3-en,
  author = {Dong, Wen},
  title = {{The Report [excerpt; unofficial English translation]: Part 1}},
  type = {Report},
  institution = {{[The Office]}},
  year = {2024},
  month = dec,
  date = {2024-12-25},
  pages = {4--5},
  url = {https://a.example/en/report/part-1/#s1-p3},
  urldate = {2026-03-05},
  langid = {american},
  language = {en},
  note = {{${NOTE}}},
}
`,
  );
  assert.equal(
    bibtex(FEATURE, WHOLE),
    `@article{feature-a-zh,
  title = {{特写}},
  entrysubtype = {newspaper},
  year = {2022},
  month = jan,
  date = {2022-01},
  url = {https://a.example/},
  langid = {chinese},
  language = {zh-Hans},
}
`,
  );
});

test('a date without a month gives no month in BibTeX', () => {
  const made = bibtex({ ...FEATURE, issued: { iso: '2022', isInferred: false } }, WHOLE);
  assert.match(made, /year = \{2022\},\n {2}date = \{2022\}/);
});

test('RIS gives all that is known about a place, and leaves out the rest', () => {
  assert.equal(
    ris(REPORT, PLACE),
    `TY  - RPRT
AU  - Dong, Wen
TI  - The Report [excerpt; unofficial English translation]: Part 1
PB  - [The Office]
PY  - 2024
DA  - 2024/12/25/
SP  - 4
EP  - 5
UR  - https://a.example/en/report/part-1/#s1-p3
Y2  - 2026/03/05/
LA  - en
DP  - Small Library
N1  - ${NOTE}
ER  - 
`,
  );
  assert.equal(
    ris(FEATURE, { ...WHOLE, printedPages: [7] }),
    `TY  - NEWS
TI  - 特写
PY  - 2022
DA  - 2022/01//
SP  - 7
UR  - https://a.example/
LA  - zh-Hans
DP  - Small Library
ER  - 
`,
  );
});

test('CSL-JSON gives all that is known about a place, and leaves out the rest', () => {
  assert.deepEqual(JSON.parse(cslJson(REPORT, PLACE)), [
    {
      id: 'report-part-1-s1-p3-en',
      author: [{ family: 'Dong', given: 'Wen' }],
      publisher: '[The Office]',
      issued: { 'date-parts': [[2024, 12, 25]], circa: true },
      accessed: { 'date-parts': [[2026, 3, 5]] },
      page: '4-5',
      URL: 'https://a.example/en/report/part-1/#s1-p3',
      language: 'en',
      type: 'report',
      title: 'Part 1',
      'container-title': 'The Report [excerpt; unofficial English translation]',
      locator: 'Section 1, Paragraph 3',
      'original-title': '第一部分',
      note: NOTE,
    },
  ]);
  assert.equal(
    cslJson(FEATURE, WHOLE),
    `[
  {
    "id": "feature-a-zh",
    "issued": {"date-parts":[[2022,1]]},
    "URL": "https://a.example/",
    "language": "zh-Hans",
    "type": "article-newspaper",
    "title": "特写"
  }
]
`,
  );
});

test('a note says that a date is missing, and mentions counted pages only if there are any', () => {
  assert.equal(workNote({ ...FEATURE, issued: null, countsPages: true }, WHOLE), '出版日期不详');
  assert.equal(workNote({ ...FEATURE, original: { document: '特写', part: null } }, WHOLE).includes('null'), false);
});

test('a quotation names its source, its place and its fingerprint', () => {
  const wording = { text: 'First <words>', fingerprint: 'abc', lang: 'en' };
  const source =
    'The Report (unofficial English translation), excerpt, Part 1, Section 1, Paragraph 3, pages 4–5 of the original (counted), [December 25, 2024]';
  const made = quotations(REPORT, PLACE, wording);
  assert.equal(made.quotePlain, `“First <words>” (${source}, ${PLACE.url}, fingerprint abc)`);
  assert.equal(
    made.quoteHtml,
    `<blockquote cite="${PLACE.url}" lang="en"><p>First &lt;words&gt;</p></blockquote>\n<p>— <a href="${PLACE.url}">${source}</a> · fingerprint <code>abc</code></p>\n`,
  );
  assert.equal(
    quotations({ ...FEATURE, issued: null }, WHOLE, { ...wording, text: '前言' }).quotePlain,
    '“前言”（《特写》，出版日期不详，https://a.example/，文字指纹 abc）',
  );
});
