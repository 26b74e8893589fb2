import assert from 'node:assert/strict';
import { test } from 'node:test';
import { routes } from '../../addressing/routes.ts';
import type { Site } from '../../addressing/site.ts';
import type { Lang } from '../../i18n/lang.ts';
import { contextFixture, documentFixture } from '../../reading/context-fixture.ts';
import { headLinks, pageFrame, type FramedPage } from './page-frame.ts';

const UNKNOWN_HOST: Site = { origin: null, base: '/' };

function framed(more: Partial<FramedPage> = {}): FramedPage {
  return { title: 'Names', description: 'All names', route: routes.names, ...more };
}

test('a title is followed by the name of the library, which is not repeated', () => {
  assert.equal(pageFrame(contextFixture(), framed()).fullTitle, 'Names · Small Library');
  assert.equal(pageFrame(contextFixture(), framed({ title: 'Small Library' })).fullTitle, 'Small Library');
});

test('search engines are told the canonical address, the page in each language, and the door', () => {
  const links = pageFrame(contextFixture(), framed()).links.map(({ rel, hreflang, href }) => [rel, hreflang, href]);
  assert.deepEqual(links, [
    ['canonical', undefined, 'https://library.example/en/names/'],
    ['alternate', 'zh-Hans', 'https://library.example/zh/names/'],
    ['alternate', 'en', 'https://library.example/en/names/'],
    ['alternate', 'x-default', 'https://library.example/'],
  ]);
});

test('no address is given to search engines where the host is not known or the page is hidden', () => {
  assert.deepEqual(headLinks(UNKNOWN_HOST, 'en', routes.names), []);
  const hidden = pageFrame(contextFixture(), framed({ noindex: true }));
  assert.deepEqual([hidden.links, hidden.shared, hidden.isHidden], [[], null, true]);
});

test('what only staff see is hidden from search engines and carries the mark of its documents', () => {
  const marked = documentFixture('draft');
  const draft = { ...marked, source: { ...marked.source, mark: { zh: '内部', en: 'Internal' } } };
  const staff = pageFrame(contextFixture({ profile: 'staff', documents: [draft] }), framed());
  assert.deepEqual([staff.isHidden, staff.staffMark], [true, 'Internal']);
  const outside = pageFrame(contextFixture({ documents: [draft] }), framed());
  assert.deepEqual([outside.isHidden, outside.staffMark], [false, undefined]);
});

test('in the side-by-side view, that is the address to share and the current view', () => {
  const parallel = (lang: Lang): string => routes.parallel(lang, 'plan', 'chapter-1');
  const beside = pageFrame(contextFixture(), framed({ parallel, view: 'parallel' }));
  assert.equal(beside.shared, 'https://library.example/en/parallel/plan/chapter-1/');
  assert.deepEqual(
    beside.views.map(({ isCurrent }) => isCurrent),
    [false, false, true],
  );
  const alone = pageFrame(contextFixture(), framed({ parallel }));
  assert.equal(alone.shared, 'https://library.example/en/names/');
  assert.deepEqual(
    alone.views.map(({ isCurrent }) => isCurrent),
    [false, true, false],
  );
  assert.equal(pageFrame(contextFixture(), framed()).views.length, 2);
});

test('structured data cannot end the script that holds it', () => {
  const { data } = pageFrame(contextFixture(), framed({ jsonLd: [{ name: '</script>' }] }));
  assert.deepEqual(data, ['{"name":"\\u003c/script>"}']);
});
