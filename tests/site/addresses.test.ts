import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenLinks } from './broken-links.ts';
import { BuiltSite, officialText, rowText } from './built-site.ts';

for (const folder of ['dist', 'dist-staff']) {
  const site = new BuiltSite(folder);

  for (const lang of ['zh', 'en'] as const) {
    test(`${folder}: every block of the corpus is at its address in ${lang}, with exactly its text`, () => {
      for (const block of site.corpus) {
        const [route = '', fragment = ''] = block.url[lang].split('#');
        const page = site.page(route);
        const selector = `[id="${fragment}"]`;
        assert.equal(page(selector).length, 1, `${block.url[lang]} stands ${page(selector).length} times`);
        const printed = block.kind === 'row' ? rowText(page, selector) : officialText(page, selector);
        assert.equal(printed, lang === 'zh' ? block.zh : (block.en ?? block.zh), block.url[lang]);
      }
    });

    test(`${folder}: every block is in the side-by-side view of ${lang} under the same fragment`, () => {
      for (const { document, page: name, url } of site.corpus) {
        const page = site.page(`/${lang}/parallel/${document}/${name}/`);
        assert.equal(page(`[id="${url.zh.split('#')[1] ?? ''}"]`).length, 1, `${lang} ${url.zh}`);
      }
    });
  }

  test(`${folder}: every internal link leads to a page and a fragment that exist`, () => {
    assert.deepEqual(brokenLinks(site, '/'), []);
    assert.ok(site.routes.length > 250);
  });

  test(`${folder}: no id appears twice on a page`, () => {
    for (const route of site.routes) {
      const ids = site
        .page(route)('[id]')
        .toArray()
        .map((element) => element.attribs['id'] ?? '');
      assert.deepEqual(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        [],
        route,
      );
    }
  });
}
