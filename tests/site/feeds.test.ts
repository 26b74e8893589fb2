import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cheerio from 'cheerio';
import { BuiltSite } from './built-site.ts';
import { elements, parseXml, type XmlNode } from './xml-readers.ts';

for (const folder of ['dist', 'dist-staff']) {
  const site = new BuiltSite(folder);
  const documents = [...new Set(site.corpus.map(({ document }) => document))];

  for (const lang of ['zh', 'en'] as const) {
    test(`${folder}: every document has a feed in ${lang} that its page links to, in order, with unique ids`, () => {
      for (const document of documents) {
        const address = `/${lang}/${document}/feed.xml`;
        assert.equal(
          site.page(`/${lang}/${document}/`)('link[rel=alternate][type="application/atom+xml"]').attr('href'),
          address,
        );
        const [feed = {}] = elements(parseXml(site.text(address)), 'feed');
        for (const part of ['id', 'title', 'updated', 'author'])
          assert.equal(elements(feed, part).length, 1, `${address} ${part}`);
        const entries = elements(feed, 'entry');
        const dates = entries.map((entry) => textOf(entry, 'updated'));
        assert.deepEqual(dates, [...dates].sort().reverse(), address);
        assert.equal(new Set(entries.map((entry) => textOf(entry, 'id'))).size, entries.length, address);
        assert.ok(
          [textOf(feed, 'updated'), ...dates].every((date) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(date)),
          address,
        );
      }
    });

    test(`${folder}: every link in the feeds in ${lang} leads to a block that exists`, () => {
      // A copy without history has feeds without entries, and says so; their content has separate tests.
      const entries = documents.flatMap((document) =>
        elements(parseXml(site.text(`/${lang}/${document}/feed.xml`)), 'feed', 'entry'),
      );
      for (const entry of entries) {
        const content = cheerio.load(textOf(entry, 'content'));
        for (const link of content('a').toArray()) {
          const [route = '', fragment = ''] = (link.attribs['href'] ?? '').split('#');
          assert.equal(site.page(route)(`[id="${fragment}"]`).length, 1, link.attribs['href']);
        }
      }
    });
  }
}

function textOf(node: XmlNode, name: string): string {
  return elements(node, name)[0]?.['#text'] ?? '';
}
