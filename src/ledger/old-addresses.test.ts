import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OwnAddress } from '../library/addressed-library.ts';
import { ledgerOf } from './ledger-of.ts';
import { ledgerScope } from './ledger-scope.ts';
import { libraryOf } from './made-up-library.ts';
import { oldAddresses, type OldAddresses } from './old-addresses.ts';
import { readRedirects } from './redirects-file.ts';

const before = libraryOf({
  plan: { one: '# 一 {/* title */}\n\n甲\n\n乙\n\n丙\n', two: '# 二 {/* title */}\n\n丁\n' },
});

test('leaves an empty anchor where a block moved within its page', () => {
  const { anchors, departed } = after(
    { plan: { one: '# 一 {/* title */}\n\n甲\n\n丙 {/* p3 */}\n\n乙 {/* p4 */}\n', two: TWO } },
    move('plan/one/p2', 'plan/one/p4'),
  );
  assert.deepEqual([...anchors], [['plan/one/p4', ['p2']]]);
  assert.equal(departed.size, 0);
});

test('lists what moved to another page, with links in both languages', () => {
  const { departed } = after(
    { plan: { one: '# 一 {/* title */}\n\n甲\n\n丙 {/* p3 */}\n', two: `${TWO}\n乙\n` } },
    move('plan/one/p2', 'plan/two/p2'),
  );
  assert.deepEqual(departed.get('plan/one'), [
    {
      fragment: 'p2',
      targets: [{ id: 'plan/two/p2', url: { zh: '/zh/plan/two/#p2', en: '/en/plan/two/#p2' } }],
      reason: 'moved',
      date: '2027-01-01',
    },
  ]);
});

test('says why a text was removed', () => {
  const { departed } = after(
    { plan: { one: '# 一 {/* title */}\n\n甲\n\n丙 {/* p3 */}\n', two: TWO } },
    '- {from: plan/one/p2, gone: true, reason: withdrawn, date: "2027-01-01"}\n',
  );
  assert.deepEqual(departed.get('plan/one'), [
    { fragment: 'p2', targets: [], reason: 'withdrawn', date: '2027-01-01' },
  ]);
});

test('leaves a page where a page moved, with each of its fragments', () => {
  const { pages } = after(
    { plan: { uno: '# 一 {/* title */}\n\n甲\n\n乙\n\n丙\n', two: TWO } },
    move('plan/one', 'plan/uno'),
  );
  assert.equal(pages.length, 1);
  assert.deepEqual(pages[0]?.url, { zh: '/zh/plan/one/', en: '/en/plan/one/' });
  assert.deepEqual(
    pages[0].targets.map(({ url }) => url.en),
    ['/en/plan/uno/'],
  );
  assert.deepEqual(
    pages[0].blocks.map(({ fragment, targets }) => [fragment, targets[0]?.url.zh]),
    [
      ['title', '/zh/plan/uno/#title'],
      ['p1', '/zh/plan/uno/#p1'],
      ['p2', '/zh/plan/uno/#p2'],
      ['p3', '/zh/plan/uno/#p3'],
    ],
  );
});

test('leaves a contents page where a document moved', () => {
  const { pages } = after(
    { scheme: { one: '# 一 {/* title */}\n\n甲\n\n乙\n\n丙\n', two: TWO } },
    move('plan', 'scheme'),
  );
  assert.deepEqual(
    pages.map(({ url }) => url.zh),
    ['/zh/plan/', '/zh/plan/one/', '/zh/plan/two/'],
  );
});

test('keeps the old place of a renamed project, and leaves a page with the places of a renamed indicator', () => {
  const own = (indicator: string, project: string): OwnAddress[] => [
    { kind: 'indicator', id: indicator, name: '生产总值' },
    { kind: 'series', id: `${indicator}/growth`, name: '增速' },
    { kind: 'project', id: project, name: '西岸' },
    { kind: 'project', id: 'bin-jiang', name: '滨江' },
    { kind: 'view', id: 'projects', name: null },
  ];
  const redirects = readRedirects(
    `${move('indicators/gdp', 'indicators/gdp2')}${move('projects/xi-an', 'projects/xi-an-2')}- {from: projects/bei-an, gone: true, reason: withdrawn, date: "2027-01-01"}\n`,
  );
  const published = ledgerOf({
    ...before,
    own: [...own('gdp', 'xi-an'), { kind: 'project', id: 'bei-an', name: '北岸' }],
  });
  const { anchors, departed, pages } = oldAddresses(
    ledgerScope(published, { ...before, own: own('gdp2', 'xi-an-2') }, redirects),
  );
  assert.deepEqual([...anchors], [['projects/xi-an-2', ['xi-an']]]);
  assert.deepEqual(departed.get('projects'), [
    { fragment: 'bei-an', targets: [], reason: 'withdrawn', date: '2027-01-01' },
  ]);
  assert.deepEqual(
    pages.map(({ url, wasParallel, targets, blocks }) => [
      url.en,
      wasParallel,
      targets[0]?.url.en,
      blocks.map((block) => block.targets[0]?.url.en),
    ]),
    [['/en/indicators/gdp/', false, '/en/indicators/gdp2/', ['/en/indicators/gdp2/#growth']]],
  );
});

const TWO = '# 二 {/* title */}\n\n丁\n';

function after(documents: Parameters<typeof libraryOf>[0], redirects: string): OldAddresses {
  return oldAddresses(ledgerScope(ledgerOf(before), libraryOf(documents), readRedirects(redirects)));
}

function move(from: string, to: string): string {
  return `- {from: ${from}, to: ${to}, reason: moved, date: "2027-01-01"}\n`;
}
