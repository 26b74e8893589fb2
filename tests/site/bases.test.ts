import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLibrary } from '../../src/loading/load-library.ts';
import { BuiltSite } from './built-site.ts';

const site = new BuiltSite('dist');
const library = loadLibrary('public');
const words = (route: string, selector: string): string => site.page(route)(selector).text().replace(/\s+/g, ' ');

test('the footer of every page says whether status and date of its document are stated or inferred', () => {
  const pages = library.documents
    .filter(({ source }) => source.bases.status.basis === 'inferred')
    .flatMap(({ id, pages: own }) => own.flatMap(({ page }) => [`${id}/${page}`, `parallel/${id}/${page}`]));
  assert.ok(pages.length > 100);
  for (const page of pages) {
    assert.match(words(`/zh/${page}/`, '.standing'), /（推断）/, page);
    assert.match(words(`/en/${page}/`, '.standing'), /\(inferred\)/, page);
  }
});

test('the home page, the cover, the page about the library and lists of places say it too', () => {
  for (const [lang, month, plan] of [
    ['zh', '2022 年 1 月（推断）', '正式通过的规划（推断）'],
    ['en', 'January 2022 (inferred)', 'Adopted plan (inferred)'],
  ] as const) {
    const home = words(`/${lang}/`, '.time-line');
    assert.ok(home.includes(month) && home.includes(plan), home);
    assert.ok(words(`/${lang}/glossary/wu-ge-zhong-xin/`, '.occurrences').length > 0);
    const names = library.names.filter(({ id }) => words(`/${lang}/names/${id}/`, '.occurrences h3').includes(month));
    assert.ok(names.length > 10, `${names.length} names`);
    assert.ok(
      words(`/${lang}/about/`, '.facts').includes(lang === 'en' ? 'inferred: The text does not say who' : '推断'),
    );
  }
});

test('columns and cards of projects say which years are inferred', () => {
  for (const [lang, years] of [
    ['zh', '2017—2021（推断）'],
    ['en', '2017–2021 (inferred)'],
  ] as const) {
    const heads = site.page(`/${lang}/projects/`)('.projects thead th').toArray();
    const texts = heads.map((head) => site.page(`/${lang}/projects/`)(head).text());
    assert.equal(texts.filter((text) => text.includes(years)).length, 1, texts.join(' | '));
    assert.equal(texts.filter((text) => /推断|inferred/.test(text)).length, 1);
    assert.ok(words(`/${lang}/names/xu-jia-hui-tian-qiao-lian-lang/`, 'main').includes(years));
  }
});

test('a chart says in words which years are inferred', () => {
  const chart = site.page('/en/indicators/air-quality/')('.chart > svg').attr('aria-label') ?? '';
  assert.match(chart, /2021 inferred/i);
  assert.doesNotMatch(chart, /2024 inferred/i);
});

test('nothing calls documents public unless their sources do', () => {
  for (const [route, said] of [
    ['/zh/brief/', /公开文件/],
    ['/zh/about/', /公开文本/],
    ['/en/brief/', /public documents/],
    ['/en/about/', /public documents/],
  ] as const) {
    const text = words(route, 'main');
    assert.ok(text.length > 500, route);
    assert.doesNotMatch(text, said, route);
  }
});

test('documents.json has each basis', () => {
  const { documents } = JSON.parse(site.text('/data/documents.json')) as {
    documents: { id: string; facts: Record<string, { basis: string }> }[];
  };
  const plan = documents.find(({ id }) => id === 'plan-2021-2025');
  assert.deepEqual(
    ['kind', 'status', 'printedPages', 'date'].map((key) => plan?.facts[key]?.basis),
    ['stated', 'inferred', 'inferred', 'not-stated'],
  );
});
