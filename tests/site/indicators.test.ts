import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import { BuiltSite } from './built-site.ts';

interface ExportedValue {
  type: string;
  period: string;
  value: number | null;
  block: string;
  zh: string;
  en: string | null;
  scope: { kind: string; of?: number; which?: readonly { zh: string; en: string }[] };
  printed: { value: number; unit: { zh: string; en: string } } | null;
  outcome: { status: string; reached: number | null; of: number | null } | null;
  url: Record<'zh' | 'en', string>;
}

interface ExportedIndicator {
  id: string;
  number: number | null;
  series: readonly { id: string; values: readonly ExportedValue[] }[];
  url: Record<'zh' | 'en', string>;
}

const PLAN_TABLE = 'plan-2021-2025/chapter-3/s3-t1-r';
const REPORT_TABLE = 'plan-report-2025/part-2/t1-r';

for (const folder of ['dist', 'dist-staff']) {
  const site = new BuiltSite(folder);
  const { indicators } = JSON.parse(site.text('/data/indicators.json')) as { indicators: readonly ExportedIndicator[] };
  const values = indicators.flatMap(({ series }) => series.flatMap((one) => one.values));
  const blocks = new Map(site.corpus.map((block) => [block.id, block]));

  test(`${folder}: the words of every value are in its block, in both languages`, () => {
    assert.ok(values.length > 150);
    for (const { block, zh, en } of values) {
      const stated = blocks.get(block);
      assert.ok(stated, block);
      assert.ok(stated.zh.includes(zh), `${block}: ${zh}`);
      assert.equal(en === null, stated.en === null, block);
      assert.ok(stated.en === null || stated.en.includes(en ?? ''), `${block}: ${en ?? ''}`);
    }
  });

  test(`${folder}: every row of the two official tables is a target of an indicator`, () => {
    const stated = new Set(values.filter(({ type }) => type === 'target').map(({ block }) => block));
    for (const [table, rows] of [
      [PLAN_TABLE, 22],
      [REPORT_TABLE, 11],
    ] as const)
      assert.deepEqual(
        Array.from({ length: rows }, (_, row) => `${table}${row + 1}`).filter((row) => !stated.has(row)),
        [],
      );
  });

  for (const lang of ['zh', 'en'] as const) {
    test(`${folder}: the page of every indicator in ${lang} has each value with its sentence and a link to it`, () => {
      for (const { series, url } of indicators) {
        const page = site.page(url[lang]);
        for (const { id, values: stated } of series) {
          const rows = page(`[id="${id}"]`).closest('section').find('tbody tr').toArray();
          assert.equal(rows.length, stated.length, url[lang]);
          rows.forEach((row, index) => {
            const value = stated[index];
            assert.equal(page(row).find('.stated a').attr('href'), value?.url[lang]);
            const words = (lang === 'en' ? value?.en : null) ?? value?.zh;
            assert.equal(
              page(row).find('mark').text(),
              value?.block.match(/-r\d+$/) ? words?.split('\t').at(-1) : words,
            );
          });
        }
      }
    });

    test(`${folder}: the overview in ${lang} links every target of the plan to its row and says what became of it`, () => {
      const rows = site.page(`/${lang}/indicators/`)('#plan').closest('section').find('tbody tr');
      const page = site.page(`/${lang}/indicators/`);
      assert.equal(rows.length, 22);
      rows.each((index, row) => {
        assert.equal(
          page(row).find('td a').first().attr('href'),
          `/${lang}/plan-2021-2025/chapter-3/#s3-t1-r${index + 1}`,
        );
        assert.notEqual(page(row).find('.status').text(), '');
      });
    });
  }

  test(`${folder}: two of the four industries are not counted as the four, in the data and on the pages`, () => {
    const four = indicators.find(({ id }) => id === 'four-industries')?.series.find(({ id }) => id === 'scale');
    const plan = four?.values.find(({ block }) => block === 'plan-2021-2025/chapter-3/s3-p3');
    assert.deepEqual([plan?.scope.kind, plan?.scope.of], ['each', 4]);
    assert.deepEqual([plan?.outcome?.status, plan?.outcome?.reached, plan?.outcome?.of], ['partly', 2, 4]);
    for (const [lang, words] of [
      ['zh', '4 个中 2 个已达到（2024）'],
      ['en', 'Reached by 2 of 4 (2024)'],
    ] as const) {
      const page = site.page(`/${lang}/indicators/`);
      const row = page(`a[href="${plan?.url[lang] ?? ''}"]`).closest('tr');
      assert.equal(row.find('.status').text().trim(), words);
    }
  });

  test(`${folder}: a report about another subject is not shown with any target`, () => {
    for (const [id, series, status] of [
      ['services-by-kind', 'financial-average-growth', 'not-reported'],
      ['services-by-kind', 'information-average-growth', 'not-comparable'],
      ['headquarters', 'private', 'not-reported'],
      ['headquarters', 'new-in-five-years', 'not-comparable'],
      ['care-beds', 'nursing-share', 'not-reported'],
      ['green-space', 'parks-per-person', 'not-reported'],
      ['online-services', 'one-time-completion', 'not-reported'],
    ] as const) {
      const measure = indicators.find((one) => one.id === id)?.series.find((one) => one.id === series);
      const targets = measure?.values.filter(({ type }) => type === 'target') ?? [];
      assert.ok(targets.length > 0, `${id}/${series}`);
      for (const { outcome } of targets) assert.equal(outcome?.status, status, `${id}/${series}`);
    }
  });

  test(`${folder}: an expected value never counts as a target reached`, () => {
    const outcomes = values.flatMap(({ outcome }) => outcome?.status ?? []);
    assert.ok(outcomes.includes('expected') && outcomes.includes('reached'));
    const share = indicators
      .find(({ id }) => id === 'rd-share')
      ?.series[0]?.values.find(({ type }) => type === 'target');
    assert.equal(share?.outcome?.status, 'expected');
  });

  test(`${folder}: a figure in another unit than its series is shown as the document prints it`, () => {
    const printed = values.filter((value) => value.printed !== null);
    assert.ok(printed.length > 1);
    const green = printed.find(({ zh }) => zh === '新增绿地 8 万平方米');
    assert.deepEqual(green?.printed, { value: 8, unit: { zh: '万平方米', en: '10,000 square meters' } });
    const page = site.page('/en/indicators/green-space/');
    const row = page(`a[href="${green?.url.en ?? ''}"]`)
      .closest('tr')
      .text();
    assert.match(row, /80,000 square meters\s*that is 8 hectares/);
  });

  test(`${folder}: the CSV has a line for every value`, () => {
    const [head, ...lines] = parseCsv(site.text('/data/indicators.csv'), { bom: true });
    assert.deepEqual(head?.slice(0, 2), ['indicator', 'number']);
    assert.equal(lines.length, values.length);
  });

  test(`${folder}: charts have no script and say in words what they show`, () => {
    const page = site.page('/en/indicators/ai-output/');
    const charts = page('.chart > svg').toArray();
    assert.ok(charts.length > 0);
    for (const chart of charts) {
      assert.match(page(chart).attr('aria-label') ?? '', /Chart of .*\d/);
      assert.equal(page(chart).find('script').length, 0);
    }
  });
}

test('values of staff documents are only on the staff site', () => {
  const [open, staff] = ['dist', 'dist-staff'].map((folder) => new BuiltSite(folder).text('/data/indicators.json'));
  assert.ok(staff?.includes('plan-2021-2025-draft/'));
  assert.ok(!open?.includes('plan-2021-2025-draft'));
});
