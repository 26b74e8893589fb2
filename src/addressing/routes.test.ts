import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fragmentOf, pageOf } from './block-id.ts';
import { compareRoute } from './compare-route.ts';
import { fingerprint } from './fingerprint.ts';
import { madeFragment } from './made-page.ts';
import { routes } from './routes.ts';
import { absolute, href } from './site.ts';
import { tableFile, tableOfFile } from './table-file.ts';

for (const [route, address] of [
  [routes.door(), '/'],
  [routes.home('zh'), '/zh/'],
  [routes.document('en', 'plan'), '/en/plan/'],
  [routes.whole('en', 'plan'), '/en/plan/all/'],
  [routes.page('zh', 'plan', 'chapter-5'), '/zh/plan/chapter-5/'],
  [routes.page('zh', 'plan', 'chapter-5', 's1'), '/zh/plan/chapter-5/#s1'],
  [routes.block('en', 'plan/chapter-5/s1-p3'), '/en/plan/chapter-5/#s1-p3'],
  [routes.block('en', 'report/terms/tto/p1'), '/en/report/terms/tto/#p1'],
  [routes.made('zh', 'plan'), '/zh/plan/made/'],
  [routes.made('zh', 'plan', 'plan/part-2/p2'), '/zh/plan/made/#part-2-p2'],
  [routes.parallel('en', 'plan', 'part-1'), '/en/parallel/plan/part-1/'],
  [routes.parallel('en', 'plan', 'part-1', 'p1'), '/en/parallel/plan/part-1/#p1'],
  [routes.cite('zh', 'plan', 'part-1'), '/zh/cite/plan/part-1/'],
  [routes.glossary('zh'), '/zh/glossary/'],
  [routes.term('zh', 'tto'), '/zh/glossary/tto/'],
  [routes.term('zh', 'report/terms/tto'), '/zh/report/terms/tto/'],
  [routes.names('en'), '/en/names/'],
  [routes.name('en', 'west-bund'), '/en/names/west-bund/'],
  [routes.indicators('en'), '/en/indicators/'],
  [routes.indicator('en', 'gdp'), '/en/indicators/gdp/'],
  [routes.brief('en'), '/en/brief/'],
  [routes.brief('en', 'money'), '/en/brief/#money'],
  [routes.projects('zh'), '/zh/projects/'],
  [routes.projects('zh', 'hub'), '/zh/projects/#hub'],
  [routes.search('zh'), '/zh/search/'],
  [routes.search('en', 'R&D 5%'), '/en/search/?q=R%26D%205%25'],
  [routes.verify('zh'), '/zh/verify/'],
  [routes.about('zh'), '/zh/about/'],
  [routes.changes('zh'), '/zh/changes/'],
  [routes.status('zh'), '/zh/translation-status/'],
  [routes.data('corpus.jsonl'), '/data/corpus.jsonl'],
  [routes.downloads('zh'), '/zh/downloads/'],
  [routes.picture('plan', 'map.png'), '/pictures/plan/map.png'],
  [routes.original('plan', 'original.pdf'), '/originals/plan/original.pdf'],
  [routes.download('plan.epub'), '/downloads/plan.epub'],
  [compareRoute('en'), '/en/compare/'],
  [compareRoute('en', 'chapter-2'), '/en/compare/chapter-2/'],
] as const)
  test(`readers find a page at ${address}`, () => assert.equal(route, address));

test('the id of a block contains its page and its fragment', () => {
  for (const [block, page, fragment] of [
    ['plan/chapter-5/s1-p3', 'plan/chapter-5', 's1-p3'],
    ['report/terms/tto/p1', 'report/terms/tto', 'p1'],
  ] as const) {
    assert.equal(pageOf(block), page);
    assert.equal(fragmentOf(block), fragment);
  }
  assert.equal(pageOf('plan'), '', 'a document is not on a page');
});

test('a correction of a term is found by all parts of its place', () => {
  assert.equal(madeFragment('report/terms/tto/p1'), 'terms-tto-p1');
});

test('the file of a table gives the table, and the table its file', () => {
  const [table, file] = ['plan/chapter-3/s3-t1', 'plan.chapter-3.s3-t1.csv'];
  assert.equal(tableFile(table), file);
  assert.equal(tableOfFile(file), table);
  assert.equal(tableOfFile('a.csv.b.csv'), 'a/csv/b');
});

test('a slash at the end of the host is not doubled, and one within a route is kept', () => {
  const site = { origin: 'https://plans.example.cn/', base: '/' };
  assert.equal(absolute(site, '/en/'), 'https://plans.example.cn/en/');
  assert.equal(href(site, 'en/names/'), '/en/names/');
});

test('a fingerprint depends on the words, not on how white space or accents are stored', () => {
  // The first digits of `printf '%s' '甲 é 乙' | sha256sum`.
  const one = fingerprint('甲 é 乙');
  assert.match(one, /^[0-9a-f]{12}$/);
  for (const same of [' 甲  é\n乙 ', '甲\té 乙', '甲 e\u0301 乙']) assert.equal(fingerprint(same), one);
  for (const other of ['甲é乙', '甲 e 乙', '甲 é 丙']) assert.notEqual(fingerprint(other), one);
  assert.equal(fingerprint(''), 'e3b0c44298fc', 'of nothing');
});
