import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { articleData } from './article-data.ts';
import { contextFixture, documentFixture } from './context-fixture.ts';
import { COMFORT_SETTINGS, EARLY_COMFORT } from './early-comfort.ts';
import { pageDescription } from './page-description.ts';
import { pageFixture } from './page-fixture.ts';
import { printedLines } from './printed-lines.ts';
import { dateOrYears } from './date-or-years.ts';
import { onTimeLine } from './time-line.ts';

const PLAN = documentFixture('plan');

test('a page is described by the opening of its own text, or that of the document if it has none in the language', () => {
  const page = pageFixture('# 第一章 {/* title */}\n\n甲\n\n乙', { p2: 'Second' });
  assert.equal(pageDescription(page, PLAN, 'zh'), '甲');
  assert.equal(pageDescription(page, PLAN, 'en'), 'Second');
  assert.equal(pageDescription(pageFixture('# 题 {/* title */}'), PLAN, 'zh'), '标题plan：说明');
  assert.equal(pageDescription(pageFixture('甲'), PLAN, 'en'), 'Title plan: A description');
});

test('a long description is cut, in English between words', () => {
  const described = (text: string, lang: 'zh' | 'en'): string =>
    pageDescription(pageFixture('甲', { p1: text }), PLAN, lang);
  const words = 'word '.repeat(40).trim();
  assert.equal(described(words.slice(0, 154), 'en'), words.slice(0, 154));
  assert.equal(described(words, 'en'), `${words.slice(0, 149)}…`);
  const chinese = (length: number): string => pageDescription(pageFixture('甲'.repeat(length)), PLAN, 'zh');
  assert.equal(chinese(80), '甲'.repeat(80));
  assert.equal(chinese(81), `${'甲'.repeat(79)}…`);
});

test('a run-in heading is on one line with what follows it', () => {
  const [heading, run, text] = [{ type: 'section' }, { type: 'subheading', runIn: true }, { type: 'paragraph' }];
  assert.deepEqual(printedLines([heading, run, run, text, text]), [[heading], [run, run, text], [text]]);
  assert.deepEqual(printedLines([]), []);
});

test('documents are in order of time, by their date or the years they cover, without the glossary', () => {
  const documentOf = (id: string, date: string | null, year: number): typeof PLAN => {
    const plan = documentFixture(id);
    const stated = date === null ? plan.source.date : ({ basis: 'stated', value: { zh: date, en: date } } as const);
    return { ...plan, source: { ...plan.source, date: stated, years: [year, year] } as typeof plan.source };
  };
  const documents = [
    documentOf('later', '2023-01-05', 2022),
    documentOf('plan', null, 2021),
    documentOf('glossary', null, 2020),
    documentOf('earlier', '2022-12', 2023),
  ];
  assert.deepEqual(
    onTimeLine(documents, 'en').map((document) => [document.id, dateOrYears(document.source, contextFixture())]),
    [
      ['plan', '2021'],
      ['earlier', 'December 2022'],
      ['later', 'January 5, 2023'],
    ],
  );
});

test('scripts get the page and its permanent address; by default no recipient for reports is set', () => {
  assert.deepEqual(articleData(pageFixture('甲'), contextFixture()), {
    'data-page': 'plan/chapter-1',
    'data-permanent': 'https://library.example/en/plan/chapter-1/',
    'data-report': undefined,
  });
});

test('stored settings are on the page before anything is drawn; denied storage is not an error', () => {
  const kept: Record<string, string> = { 'comfort.theme': 'dark', 'comfort.size': '' };
  const dataset = {};
  const document = { documentElement: { dataset } };
  runInNewContext(EARLY_COMFORT, { localStorage: { getItem: (name: string) => kept[name] ?? null }, document });
  assert.deepEqual(dataset, { theme: 'dark' });
  assert.ok(COMFORT_SETTINGS.includes('theme'));
  runInNewContext(EARLY_COMFORT, {});
});
