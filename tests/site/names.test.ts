import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FirstFile } from '../../src/search/files/first-answer.ts';
import { unpackNames } from '../../src/search/files/unpack-names.ts';
import { BuiltSite } from './built-site.ts';

interface Exported {
  id: string;
  kind: string;
  zh: { name: string };
  occurrences: string[];
  counts: { byItself: number; withinLonger: number };
  within: { name?: string; term?: string; blocks: number }[];
  url: { zh: string; en: string };
}

const site = new BuiltSite('dist');
const { names } = JSON.parse(site.text('/data/names.json')) as { names: Exported[] };
const nested = names.filter(({ counts }) => counts.withinLonger > 0);

test('a name has the same two counts on its page, in the index, in the search and in names.json', () => {
  assert.ok(nested.length > 50);
  const { names: packed } = JSON.parse(site.text('/search/first-en.json')) as FirstFile;
  const searched = new Map(unpackNames(packed).map((name) => [name.id, name]));
  const index = site.page('/en/names/');
  for (const { id, counts, occurrences, url } of names) {
    const { byItself, withinLonger } = counts;
    assert.equal(byItself, occurrences.length, id);
    assert.deepEqual([searched.get(id)?.places, searched.get(id)?.within ?? 0], [byItself, withinLonger], id);
    const shown = index(`li a[href="${url.en}"]`).parent().find('b');
    assert.deepEqual(
      shown.toArray().map((element) => index(element).text()),
      [String(byItself), ...(withinLonger > 0 ? [`+${withinLonger}`] : [])],
      id,
    );
    const facts = site.page(url.en)('.facts').text().replace(/\s+/g, ' ');
    assert.ok(facts.includes(`${byItself} by itself`), id);
    assert.equal(facts.includes(`${withinLonger} within longer names`), withinLonger > 0, id);
  }
});

test('the page of a name links each longer name and term that contains it', () => {
  for (const { id, within, url } of nested) {
    assert.ok(within.length > 0, id);
    const links = site.page(url.zh)('.facts a').toArray();
    for (const { name, term } of within) {
      const to = term === undefined ? `/zh/names/${name}/` : `/zh/glossary/${term}/`;
      assert.ok(site.has(to), to);
      assert.ok(
        links.some(({ attribs }) => attribs['href'] === to),
        `${id} → ${to}`,
      );
    }
  }
});

test('a common noun is listed as one, at its unchanged address', () => {
  for (const [id, zh] of [
    ['ju-min-qu', '居民区'],
    ['quan-shi', '全市'],
    ['jing-guan-dao-lu', '景观道路'],
    ['xiao-liang-bao-ban', '小梁薄板'],
    ['jin-san-jiao', '金三角'],
  ]) {
    const name = names.find((one) => one.id === id);
    assert.deepEqual([name?.zh.name, name?.kind], [zh, 'general']);
    assert.match(site.page(`/zh/names/${id}/`)('.term-page').text(), /通称/);
  }
});
