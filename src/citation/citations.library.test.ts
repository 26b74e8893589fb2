import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite, type ParsedItem } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import * as cheerio from 'cheerio';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { z } from 'zod';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { loadLibrary } from '../loading/load-library.ts';
import { someOf } from '../../tests/some-of.ts';
import { bibtex } from './bibtex.ts';
import { cslItem } from './csl-item.ts';
import { citedWork, type CitedWork } from './cited-work.ts';
import type { CitedPlace } from './cited-place.ts';
import { fillTemplate } from './fill-template.ts';
import { QUOTE_FORMATS, type FormatId } from './format-ids.ts';
import { citations, citationsWithQuotation } from './formats.ts';
import { pagePlaces, wholePage, type PagePlace } from './page-places.ts';
import { citationTemplates, pageCount } from './templates.ts';

const library = loadLibrary('public');
const site = { origin: 'https://plans.example.cn', base: '/library/' };
const ACCESSED = '2026-03-05';

const sample = library.documents
  .flatMap(({ pages }) => pages)
  .filter((_, index) => index % 6 === 0)
  .flatMap((page) =>
    LANGS.map((lang) => ({ page, lang, work: citedWork(library, page, lang), places: pagePlaces(page, lang, site) })),
  );

/** The first place of a page, and then one every `step`. A page may have none; the sample as a whole has many. */
function everyNth<T>(places: readonly T[], step: number): T[] {
  return places.filter((_, index) => index % step === 0);
}
assert.ok(sample.flatMap(({ places }) => everyNth(places, 11)).filter(({ wording }) => wording !== null).length > 20);

test('a filled template is what the processor makes from the place itself, in every format', () => {
  for (const { page, lang, work, places } of sample) {
    const templates = citationTemplates(
      work,
      wholePage(page, lang, site),
      new Set(places.map(({ place }) => pageCount(place.printedPages))),
    );
    for (const own of everyNth(places, 9)) {
      const made = templates.places[pageCount(own.place.printedPages)];
      assert.ok(made, own.place.url);
      for (const [format, text] of Object.entries(madeDirectly(work, own)))
        assert.equal(fillTemplate(format as FormatId, made[format as FormatId], valuesOf(own)), text);
    }
    const whole = { ...wholePage(page, lang, site), accessed: ACCESSED };
    for (const [format, text] of Object.entries(citations(work, whole)))
      assert.equal(
        fillTemplate(format as FormatId, templates.whole[format as keyof typeof templates.whole], {
          ...EMPTY,
          url: whole.url,
          accessed: ACCESSED,
        }),
        text,
      );
  }
});

test('BibTeX, read by Citation.js, gives back kind, title, people, date, pages and address', () => {
  for (const { work, place } of samplePlaces()) {
    const [item] = new Cite(citations(work, place).bibtex).data;
    assert.ok(item);
    expectFacts(item, work, place);
    assert.equal(issuedIn(item), work.issued === null ? undefined : numbers(work.issued.iso));
    assert.equal(item.page?.replace('–', '-'), pagesOf(place));
  }
});

test('RIS, read by Citation.js, gives back kind, title, people, year and address', () => {
  for (const { work, place } of samplePlaces()) {
    const [item] = new Cite(citations(work, place).ris).data;
    assert.ok(item);
    expectFacts(item, work, place);
    // From a date without a day, Citation.js reads only the year.
    const iso = work.issued?.iso;
    assert.equal(issuedIn(item), iso?.length === '2022-01-05'.length ? numbers(iso) : iso?.slice(0, 4));
  }
});

test('CSL-JSON follows the CSL schema and states no date that the source does not', () => {
  for (const { work, place } of samplePlaces()) {
    const [item] = cslData.parse(JSON.parse(citations(work, place).csljson));
    assert.ok(item);
    assert.equal(item.issued === undefined, work.issued === null);
    assert.equal(item.issued?.circa === true, work.issued?.isInferred === true);
    assert.equal(item.page, pagesOf(place));
    assert.equal(item.URL, place.url);
  }
});

test('a part of a report is a report in CSL-JSON, contained in its document', () => {
  const chapter = library.page('plan-2021-2025', 'chapter-5');
  const work = citedWork(library, chapter, 'zh');
  const [item] = cslData.parse(
    JSON.parse(citations(work, { ...wholePage(chapter, 'zh', site), accessed: ACCESSED }).csljson),
  );
  assert.equal(item?.type, 'report');
  assert.equal(item.title, work.part);
  assert.equal(item['container-title'], work.document);
});

test('every place of the library has a key of its own in each language, in BibTeX and in CSL-JSON', () => {
  const keys = new Map<string, string>();
  for (const page of someOf(library.documents.flatMap(({ pages }) => pages)))
    for (const lang of LANGS) {
      const work = citedWork(library, page, lang);
      for (const place of [wholePage(page, lang, site), ...pagePlaces(page, lang, site).map((own) => own.place)]) {
        const key = /^@\w+\{(.+),$/m.exec(bibtex(work, place))?.[1] ?? '';
        assert.match(key, /^[a-z0-9-]+$/);
        assert.equal(keys.get(key), undefined, `${place.url} has the key of`);
        assert.equal(cslItem(work, place).id, key);
        keys.set(key, place.url);
      }
    }
  assert.ok(keys.size > 1500);
});

test('the quotation as HTML and as Markdown, parsed, is the wording and links to the place', () => {
  for (const { work, places } of sample)
    for (const { wording, place } of everyNth(places, 11)) {
      if (wording === null) continue;
      const made = citationsWithQuotation(work, place, wording);
      const html = cheerio.load(made.quoteHtml);
      assert.equal(html('blockquote p').text(), wording.text);
      assert.equal(html('blockquote').attr('cite'), place.url);
      assert.equal(html('code').text(), wording.fingerprint);
      const markdown = readMarkdown(made.quoteMarkdown);
      assert.equal(markdown.quoted, wording.text);
      assert.equal(markdown.address, place.url);
      assert.ok(
        made.quotePlain.includes(`“${wording.text}”`) &&
          made.quotePlain.includes(place.url) &&
          made.quotePlain.includes(wording.fingerprint),
      );
    }
});

const references: [
  document: string,
  page: string,
  fragment: string,
  lang: Lang,
  format: keyof ReturnType<typeof citations>,
  expected: string,
][] = [
  [
    'plan-2021-2025',
    'chapter-5',
    's1-p1',
    'zh',
    'gbt2025',
    '上海市徐汇区国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要：第五章 优化产业结构，打造经济发展新能级，第 1 节，第 1 段[R/OL]. [出版日期不详]：20-21. https://plans.example.cn/library/zh/plan-2021-2025/chapter-5/#s1-p1.',
  ],
  [
    'plan-2021-2025',
    'chapter-5',
    's1-p1',
    'zh',
    'gbt2015',
    '上海市徐汇区国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要：第五章 优化产业结构，打造经济发展新能级，第 1 节，第 1 段[R/OL]. [出版日期不详]: 20-21[2026-03-05]. https://plans.example.cn/library/zh/plan-2021-2025/chapter-5/#s1-p1.',
  ],
  [
    'plan-report-2025',
    'part-1',
    's1-p1',
    'zh',
    'gbt2025',
    '董文曜. 上海市徐汇区 2024 年国民经济和社会发展计划执行情况与 2025 年国民经济和社会发展计划报告：一、2024 年国民经济和社会发展计划执行情况，第 1 节，第 1 段[R/OL]. 2024-12-25. https://plans.example.cn/library/zh/plan-report-2025/part-1/#s1-p1.',
  ],
  [
    'plan-report-2025',
    'part-1',
    's1-p1',
    'en',
    'apa',
    'Dong, W. (2024). I. Implementation of the 2024 Plan for National Economic and Social Development. In <i>Report on the Implementation of the 2024 Plan for National Economic and Social Development and on the 2025 Plan for National Economic and Social Development of Xuhui District, Shanghai [unofficial English translation]</i>. [Xuhui District Development and Reform Commission]. https://plans.example.cn/library/en/plan-report-2025/part-1/#s1-p1',
  ],
  [
    'two-sessions-2022',
    'review',
    's1-p1',
    'zh',
    'gbt2025',
    '放大自身发展确定性 推动各项事业再创奇迹：第 1 节，第 1 段[N/OL]. [2022-01]. https://plans.example.cn/library/zh/two-sessions-2022/review/#s1-p1.',
  ],
  [
    'two-sessions-2022',
    'review',
    's1-p1',
    'zh',
    'gbt2015',
    '放大自身发展确定性 推动各项事业再创奇迹：第 1 节，第 1 段[N/OL]. [2022-01][2026-03-05]. https://plans.example.cn/library/zh/two-sessions-2022/review/#s1-p1.',
  ],
  [
    'work-report-2022',
    'tasks-2022',
    's1-p1',
    'zh',
    'gbt2025',
    '钟晓咏. 今后五年主要目标和2022年工作任务 [报纸节录，2022 年 1 月 10 日刊印（推断）]：[2022年工作任务]，第 1 节，第 1 段[R/OL]. 2022-01-05. https://plans.example.cn/library/zh/work-report-2022/tasks-2022/#s1-p1.',
  ],
  [
    'work-report-2022',
    'goals',
    'p3',
    'en',
    'chicago',
    'Zhong Xiaoyong. “Main Goals for the Next Five Years and Tasks for 2022 [excerpt in a newspaper printed January 10, 2022 (inferred); unofficial English translation].” [Xuhui District People’s Government], January 5, 2022. https://plans.example.cn/library/en/work-report-2022/goals/#p3.',
  ],
  [
    'plan-2021-2025',
    'chapter-3',
    's3',
    'en',
    'apaInText',
    '(“Chapter 3 A Blueprint for Future Development,” n.d., pp. 9–12, Section 3)',
  ],
  ['glossary', 'tto', 'p1', 'en', 'apaInText', '(“Technology Transfer Office (TTO),” n.d., p. 65, Paragraph 1)'],
];

for (const [document, page, fragment, lang, format, expected] of references)
  test(`cites ${document}/${page}/${fragment} in ${format} (${lang})`, () => {
    const own = pagePlaces(library.page(document, page), lang, site).find((place) => place.fragment === fragment);
    assert.ok(own);
    assert.equal(
      citations(citedWork(library, library.page(document, page), lang), { ...own.place, accessed: ACCESSED })[format],
      expected,
    );
  });

test('a table without a caption can be cited although it has no wording', () => {
  const table = pagePlaces(library.page('plan-2021-2025', 'annex-1'), 'zh', site).find(
    ({ fragment }) => fragment === 't1',
  );
  assert.equal(table?.wording, null);
  assert.equal(table?.place.locator, '表 1');
  assert.ok(table.place.printedPages.length > 0);
});

for (const [page, fragment, pages] of [
  ['chapter-3', 's2', [8, 9]],
  ['chapter-3', 's3', [9, 10, 11, 12]],
  ['chapter-3', 's3-t1', [12]],
  ['chapter-3', 's4', [13, 14, 15, 16]],
  ['chapter-3', 's4-p1', [13]],
] as const)
  test(`the place ${page}/${fragment} is on the printed pages ${pages.join(', ')}`, () => {
    const own = pagePlaces(library.page('plan-2021-2025', page), 'en', site).find(
      (place) => place.fragment === fragment,
    );
    assert.deepEqual(own?.place.printedPages, pages);
  });

test('a quotation names the page or pages it is on', () => {
  for (const [lang, fragment, said] of [
    ['en', 's4-p2', ', page 13 of the original (counted), '],
    ['en', 's4', ', pages 13–16 of the original (counted), '],
    ['zh', 's4', '，原书第 13–16 页（按换页处数出），'],
  ] as const) {
    const page = library.page('plan-2021-2025', 'chapter-3');
    const own = pagePlaces(page, lang, site).find((place) => place.fragment === fragment);
    assert.ok(own?.wording);
    const { quotePlain } = citationsWithQuotation(citedWork(library, page, lang), own.place, own.wording);
    assert.ok(quotePlain.includes(said), quotePlain);
  }
});

test('every format for reference managers says that pages are counted, and what an excerpt is from', () => {
  const noteOf = (document: string, page: string): string[] => {
    const own = library.page(document, page);
    const made = citations(citedWork(library, own, 'en'), wholePage(own, 'en', site));
    return [made.bibtex, made.ris, made.csljson];
  };
  for (const made of noteOf('plan-2021-2025', 'chapter-3'))
    assert.match(made, /pages counted from page break to page break/);
  for (const made of noteOf('work-report-2022', 'tasks-2022')) {
    assert.match(made, /excerpt in a newspaper printed January 10, 2022 \(inferred\)/);
    assert.match(made, /title in brackets supplied by the library/);
    assert.doesNotMatch(made, /pages counted/);
  }
});

for (const [document, inferred] of [
  ['plan-2021-2025', []],
  ['plan-report-2025', ['publisher']],
  ['work-report-2022', ['kind', 'publisher']],
  ['two-sessions-2022', ['kind', 'date']],
] as const)
  test(`citations of ${document} for reference managers call inferred: ${inferred.join(', ') || 'nothing'}`, () => {
    const said = {
      kind: { zh: '文件种类系推断', en: 'kind of document inferred' },
      publisher: { zh: '方括号内的发布机关系推断', en: 'issuer in brackets inferred' },
      date: { zh: '日期系推断', en: 'date inferred' },
    };
    const pages = someOf(library.document(document).pages).flatMap((page) => LANGS.map((lang) => ({ page, lang })));
    for (const { page, lang } of pages) {
      const { bibtex, ris, csljson } = citations(citedWork(library, page, lang), wholePage(page, lang, site));
      for (const made of [bibtex, ris, csljson])
        assert.deepEqual(
          Object.entries(said).flatMap(([what, words]) => (made.includes(words[lang]) ? [what] : [])),
          inferred,
          made,
        );
    }
  });

test('refuses a work that contains a placeholder', () => {
  const [first] = sample;
  assert.ok(first);
  const work = { ...first.work, document: '1987 年规划' };
  assert.throws(
    () => citationTemplates(work, wholePage(first.page, 'zh', site), new Set()),
    /holds "1987".*Choose another stand-in/,
  );
});

const EMPTY = { fragment: '', locator: '', url: '', text: '', fingerprint: '', lang: '', first: '', last: '' };

function valuesOf({ fragment, place, wording }: PagePlace): Parameters<typeof fillTemplate>[2] {
  const [first = '', last = ''] =
    place.printedPages.length === 0
      ? []
      : [String(Math.min(...place.printedPages)), String(Math.max(...place.printedPages))];
  return { ...EMPTY, ...wording, fragment, locator: place.locator, url: place.url, first, last, accessed: ACCESSED };
}

function madeDirectly(work: CitedWork, { place, wording }: PagePlace): Partial<Record<FormatId, string>> {
  const dated = { ...place, accessed: ACCESSED };
  return wording === null ? citations(work, dated) : citationsWithQuotation(work, dated, wording);
}

function samplePlaces(): { work: CitedWork; place: CitedPlace }[] {
  return sample.flatMap(({ work, places }) =>
    places
      .filter((_, index) => index % 13 === 0)
      .map(({ place }) => ({ work, place: { ...place, accessed: ACCESSED } })),
  );
}

function pagesOf({ printedPages }: CitedPlace): string | undefined {
  if (printedPages.length === 0) return undefined;
  const [first, last] = [Math.min(...printedPages), Math.max(...printedPages)];
  return first === last ? String(first) : `${first}-${last}`;
}

const SEPARATOR = { zh: '；', en: '; ' };

function expectFacts(item: ParsedItem, work: CitedWork, place: CitedPlace): void {
  const words = [work.form, work.original === null ? null : 'unofficial English translation'].filter(Boolean);
  const document = words.length === 0 ? work.document : `${work.document} [${words.join(SEPARATOR[work.lang])}]`;
  const joined = work.lang === 'zh' ? '：' : ': ';
  assert.equal(item.title, work.part === null ? document : `${document}${joined}${work.part}`);
  assert.equal(item.type, work.type);
  assert.equal(item.URL, place.url);
  const [author] = item.author ?? [];
  assert.deepEqual(author && { family: author.family, given: author.given }, work.author ?? undefined);
}

function numbers(iso: string): string {
  return iso.split('-').map(Number).join('-');
}

function issuedIn(item: ParsedItem): string | undefined {
  return item.issued?.['date-parts'][0].join('-');
}

function readMarkdown(text: string): { quoted: string; address: string } {
  const tree = unified().use(remarkParse).parse(text);
  let quoted = '';
  let address = '';
  visit(tree, 'paragraph', (node, index) => {
    if (index === 0 && quoted === '') quoted = toString(node);
  });
  visit(tree, 'link', ({ url }) => {
    address = url;
  });
  return { quoted, address };
}

/** The rules of csl-data.json 1.0.2 for the fields we write; unknown fields are refused, as in the schema. */
const cslDate = z.strictObject({
  'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2),
  circa: z.boolean().optional(),
});
const cslData = z.array(
  z.strictObject({
    id: z.string(),
    type: z.enum(['report', 'article-newspaper']),
    title: z.string(),
    'container-title': z.string().optional(),
    'original-title': z.string().optional(),
    author: z.array(z.strictObject({ family: z.string(), given: z.string() })).optional(),
    publisher: z.string().optional(),
    issued: cslDate.optional(),
    accessed: cslDate,
    page: z.string().optional(),
    locator: z.string().optional(),
    URL: z.url(),
    language: z.string(),
    note: z.string().optional(),
  }),
);

test('every quotation format is made for every wording', () => {
  for (const { work, places } of sample.slice(0, 4)) {
    const own = places.find(({ wording }) => wording !== null);
    assert.ok(own?.wording);
    const made = citationsWithQuotation(work, own.place, own.wording);
    for (const format of QUOTE_FORMATS) assert.ok(made[format].length > own.wording.text.length, format);
  }
});
