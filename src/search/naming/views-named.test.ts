import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IndexedView } from '../files/first-answer.ts';
import { viewsNamed } from './views-named.ts';

const EN: IndexedView[] = [
  { title: 'Indicators and targets', route: '/en/indicators/', names: ['indicators', 'statistics'] },
  { title: 'Downloads', route: '/en/downloads/', names: ['download', 'PDF'] },
  { title: '2025 Plan Report', route: '/en/report-2025/', names: ['report 2025'] },
  { title: '2022 Work Report', route: '/en/work-2022/', names: ['work 2022'] },
];
const ZH: IndexedView[] = [
  { title: '指标与目标', route: '/zh/indicators/', names: ['指标'] },
  { title: '下载', route: '/zh/downloads/', names: ['PDF'] },
];

for (const [query, views, lang, route] of [
  ['targets and indicators', EN, 'en', '/en/indicators/'],
  ['list of all indicators', EN, 'en', '/en/indicators/'],
  ['download the PDF', EN, 'en', '/en/downloads/'],
  ['report of 2025', EN, 'en', '/en/report-2025/'],
  ['2022 report', EN, 'en', '/en/work-2022/'],
  ['指标有哪些', ZH, 'zh', '/zh/indicators/'],
  ['下载PDF', ZH, 'zh', '/zh/downloads/'],
] as const)
  test(`${query} calls ${route}`, () => {
    assert.deepEqual(
      viewsNamed(query, views, lang).map((view) => view.route),
      [route],
    );
  });

for (const [query, views, lang] of [
  ['report', EN, 'en'],
  ['download speed', EN, 'en'],
  ['indicators of health', EN, 'en'],
  ['plan', EN, 'en'],
  ['指标完成得怎么样', ZH, 'zh'],
  ['', EN, 'en'],
] as const)
  test(`${query === '' ? 'nothing' : query} calls no page`, () => {
    assert.deepEqual(viewsNamed(query, views, lang), []);
  });
