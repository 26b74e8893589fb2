import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cheerio from 'cheerio';
import { aknFiles, akomaNtoso } from '../../src/exports/akoma-ntoso/akoma-ntoso.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { PROJECT_ROOT } from '../../src/library/content-files.ts';
import type { Library } from '../../src/library/library.ts';
import { loadLibrary, readLibrary } from '../../src/loading/load-library.ts';
import { KINDS_DOCUMENT, writeKindsDocument } from '../kinds-document.ts';
import { SecondLibrary } from '../second-library.ts';
import { someOf } from '../some-of.ts';
import { BuiltSite } from './built-site.ts';
import { grammarErrors } from './xml-readers.ts';

const GRAMMAR = 'tests/site/grammars/akoma-ntoso-3.0.rng';
const PROFILES = { public: 'dist', staff: 'dist-staff' } as const;

for (const [profile, folder] of Object.entries(PROFILES) as [keyof typeof PROFILES, string][]) {
  const site = new BuiltSite(folder);
  const library = loadLibrary(profile);

  test(`${folder}: every document of the profile, and no other, is available as Akoma Ntoso in both languages`, () => {
    const wanted = library.documents.flatMap(({ id }) => LANGS.map((lang) => `/data/akn/${id}-${lang}.xml`));
    assert.deepEqual(site.files.filter((file) => file.startsWith('/data/akn/')).sort(), wanted.sort());
  });

  for (const { id } of library.documents)
    for (const lang of LANGS)
      test(`${folder}: ${id} in ${lang} is valid and has every block under its eId, character for character`, async () => {
        const xml = site.text(`/data/akn/${id}-${lang}.xml`);
        assert.deepEqual(await grammarErrors(xml, GRAMMAR), []);
        holdsEveryBlock(xml, library, id, lang);
      });
}

test('a reader finds the file on the page of its document, with its size', () => {
  const site = new BuiltSite('dist');
  for (const { id } of someOf(loadLibrary('public').documents.filter((document) => document.id !== 'glossary')))
    for (const lang of LANGS) {
      const link = site.page(`/${lang}/${id}/`)(`a[href="/data/akn/${id}-en.xml"]`);
      const kilobytes = Math.ceil(Buffer.byteLength(site.text(`/data/akn/${id}-en.xml`)) / 1000);
      assert.equal(link.text().trim(), `${kilobytes} kB`, id);
    }
});

test('a made-up document with every kind of block is valid, with its boxes, pictures and merged cells', async () => {
  const project = new SecondLibrary(PROJECT_ROOT);
  writeKindsDocument(project.root);
  const library = readLibrary('public', project.root);
  project.remove();
  const { id, page } = KINDS_DOCUMENT;
  for (const lang of LANGS) {
    const xml = akomaNtoso({ library, document: library.document(id), lang, changed: null });
    const grammar = (await grammarErrors(xml, GRAMMAR)).filter((error) => !error.includes('facts'));
    assert.deepEqual(grammar, []);
    holdsEveryBlock(xml, library, id, lang);
    const read = cheerio.load(xml, { xml: true });
    const at = (fragment: string) => read(`[eId="${page}__${fragment}"]`);
    assert.equal(at('s1-b1').attr('name'), 'box');
    assert.equal(at('s1-b1-t1').closest('[name="box"]').attr('eId'), `${page}__s1-b1`);
    assert.equal(at('s1-h3').parent().closest('level').attr('eId'), `${page}__s1-h2`);
    assert.equal(at('s1-t1-r2').children().first().attr('rowspan'), '2');
    assert.equal(at('s1-t1-r0').children().last().attr('colspan'), '2');
    assert.match(at('s1-f1').find('img').attr('src') ?? '', /^\/pictures\//);
    assert.deepEqual(
      read('FRBRWork > FRBRdate')
        .toArray()
        .map(({ attribs }) => attribs),
      [{ date: '2026-01-01', name: 'first-day-of-its-years' }],
    );
    assert.equal(read('FRBRManifestation > FRBRdate').attr('name'), 'not-known');
  }
});

test('the grammar refuses what the standard refuses', async () => {
  const xml = new BuiltSite('dist').text('/data/akn/two-sessions-2022-en.xml');
  for (const [from, to] of [
    ['<section eId="review__s1">', '<section>'],
    ['date="2022-01-01"', 'date="2022-01"'],
    ['<FRBRcountry value="cn"/>', ''],
    ['<content>', '<content>words'],
    ['language="eng"', 'language="en"'],
  ] as const) {
    assert.ok(xml.includes(from), from);
    assert.notDeepEqual(await grammarErrors(xml.replace(from, to), GRAMMAR), [], to);
  }
});

test('an unpublished draft is in no file', () => {
  const library = loadLibrary('staff');
  const [first, ...rest] = library.documents;
  assert.ok(first);
  const draft = { ...first, source: { ...first.source, published: false } };
  const files = aknFiles({ ...library, documents: [draft, ...rest] });
  assert.deepEqual(
    files.map(({ document }) => document.id).filter((id) => id === first.id),
    [],
  );
});

test('a file says what is known about its document, and no more', () => {
  const site = new BuiltSite('dist');
  const read = (file: string) => cheerio.load(site.text(`/data/akn/${file}.xml`), { xml: true });
  const datesOf = (file: string) =>
    read(file)('FRBRWork > FRBRdate')
      .toArray()
      .map(({ attribs }) => `${attribs['date']} ${attribs['name']}`);
  const agentsOf = (file: string) => {
    const page = read(file);
    return page('FRBRWork > FRBRauthor')
      .toArray()
      .map(({ attribs }) => page(`[eId="${attribs['href']?.slice(1)}"]`).attr('showAs'));
  };
  assert.deepEqual(datesOf('plan-2021-2025-en'), ['2021-01-01 first-day-of-its-years']);
  assert.deepEqual(agentsOf('plan-2021-2025-en'), ['not stated in the text']);
  assert.deepEqual(datesOf('plan-report-2025-zh'), ['2024-12-25 document']);
  assert.deepEqual(agentsOf('plan-report-2025-zh'), ['董文曜', '[徐汇区发展和改革委员会]']);
  assert.deepEqual(datesOf('work-report-2022-en'), ['2022-01-05 document', '2022-01-10 printed-inferred']);
  assert.deepEqual(datesOf('two-sessions-2022-en'), ['2022-01-01 document-inferred-month']);
  assert.equal(read('work-report-2022-en')('publication').attr('date'), '2022-01-10');
  const translation = read('work-report-2022-en')('FRBRtranslation');
  assert.equal(translation.attr('authoritative'), 'false');
  assert.equal(translation.attr('href'), read('work-report-2022-zh')('FRBRExpression > FRBRuri').attr('value'));
  assert.equal(read('work-report-2022-zh')('FRBRtranslation').length, 0);
});

/** Compares a file with the library: texts, places, terms, remarks, printed pages, and that each reference has a target. */
function holdsEveryBlock(xml: string, library: Library, id: string, lang: Lang): void {
  const read = cheerio.load(xml, { xml: true });
  const eIds = read('[eId]')
    .toArray()
    .map((element) => read(element).attr('eId') ?? '');
  const known = new Set(eIds);
  assert.equal(known.size, eIds.length, 'an eId stands twice');
  for (const attribute of ['href', 'as', 'refersTo', 'source', 'by'])
    for (const element of read(`[${attribute}^="#"]`).toArray()) {
      const pointer = read(element).attr(attribute) ?? '';
      assert.ok(known.has(pointer.slice(1)), `${attribute} ${pointer}`);
    }

  for (const block of someOf(library.document(id).pages.flatMap(({ blocks }) => blocks))) {
    const page = block.page.replaceAll('/', '.');
    const element = read(`[eId="${page}__${block.fragment}"]`);
    assert.equal(element.length, 1, block.id);
    const copy = element.clone();
    copy.find('[eId]').remove();
    const text = block[lang] ?? block.zh;
    const cells = copy.children('th, td').toArray();
    assert.equal(
      block.kind === 'row' ? cells.map((cell) => read(cell).text()).join('\t') : copy.text().replaceAll('\n', ''),
      text,
      block.id,
    );
    assert.equal(copy.find('noteRef').length, block.notes.length, block.id);
    if (lang === 'zh') {
      const terms = copy
        .find('term')
        .toArray()
        .map(({ attribs }) => attribs['refersTo']);
      assert.deepEqual(
        new Set(terms),
        new Set(block.terms.map((term) => `#term.${term.replaceAll('/', '.')}`)),
        block.id,
      );
      assert.deepEqual(
        copy
          .find('eop')
          .toArray()
          .map(({ attribs }) => Number(attribs['number'])),
        block.marks.map((mark) => mark.page),
        block.id,
      );
    }
    if (block.section !== null)
      assert.ok(
        element.closest(`[eId="${page}__${block.section}"]`).length === 1,
        `${block.id} lies outside its section`,
      );
    assert.equal(element.closest(`[eId="${page}"]`).length, 1, `${block.id} lies outside its page`);
  }
}
