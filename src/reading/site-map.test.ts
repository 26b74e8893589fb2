import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTranslate } from '../i18n/translate.ts';
import type { Library } from '../library/library.ts';
import { contextFixture } from './context-fixture.ts';
import { seeAlso, siteMap } from './site-map.ts';

const t = createTranslate('en');
const document = { id: 'plan', shortTitle: { zh: '规划', en: 'The plan' } };
const bare = { facts: {}, documents: [document], terms: [], names: [], own: [] } as unknown as Library;
const full = {
  ...bare,
  terms: [{}],
  names: [{}],
  own: [{ kind: 'chapter' }, { kind: 'indicator' }, { kind: 'project' }],
} as unknown as Library;

test('the navigation shows only what the library has', () => {
  const labels = (library: Library): string[] =>
    siteMap(library, 'en', '/en/', false, t).main.map(({ label }) => label);
  assert.deepEqual(labels(bare), ['Documents', 'Search']);
  assert.deepEqual(labels(full), ['Documents', 'Brief', 'Indicators', 'Projects', 'Glossary', 'Names', 'Search']);
});

test('the current page is marked, and the part of the library it is in', () => {
  const currentOn = (route: string): [string, string][] =>
    siteMap(full, 'en', route, false, t).main.flatMap(({ label, current }) => (current ? [[label, current]] : []));
  assert.deepEqual(currentOn('/en/names/'), [['Names', 'page']]);
  assert.deepEqual(currentOn('/en/names/xi-an/'), [['Names', 'true']]);
  assert.deepEqual(currentOn('/en/plan/chapter-1/'), [['Documents', 'true']]);
  assert.deepEqual(currentOn('/en/'), []);
});

test('the footer links to the documents, and to downloads if there are any', () => {
  const links = (hasDownloads: boolean): string[] =>
    siteMap(full, 'en', '/en/', hasDownloads, t).groups.flatMap((group) => group.links.map(({ label }) => label));
  assert.ok(links(false).includes('Documents'));
  assert.ok(!links(false).includes('Downloads'));
  assert.ok(links(true).includes('Downloads'));
});

test('each page on promises and results links to the others that exist', () => {
  const others = (library: Partial<Library>, own: string): string[] =>
    seeAlso(contextFixture(library), own).map(({ route }) => route);
  assert.deepEqual(others({ ...full }, '/en/brief/'), ['/en/indicators/', '/en/projects/']);
  assert.deepEqual(others({ ...full, own: [] }, '/en/brief/'), []);
});

test('the footer names its groups and links to everything, without empty groups', () => {
  const told = (library: Library): string[] =>
    siteMap(library, 'en', '/en/about/', true, t).groups.map(
      ({ label, links }) => `${label}: ${links.map(({ route, current }) => `${route}${current ?? ''}`).join(' ')}`,
    );
  const about = '/en/verify/ /en/downloads/ /en/about/#data /en/changes/ /en/about/page';
  assert.deepEqual(told(full), [
    'Promise and result: /en/brief/ /en/indicators/ /en/projects/',
    'Look up: /en/#documents /en/glossary/ /en/names/ /en/search/',
    `This library: ${about}`,
  ]);
  assert.deepEqual(
    siteMap(bare, 'en', '/en/about/', true, t)
      .more.map(({ route }) => route)
      .join(' '),
    about.replace(/page$/, ''),
  );
  assert.deepEqual(told(bare), ['Look up: /en/#documents /en/search/', `This library: ${about}`]);
});

test('the glossary is not a document in the navigation', () => {
  const glossary = { id: 'glossary', shortTitle: { zh: '名词', en: 'Terms' } };
  const library = { ...full, documents: [document, glossary] } as unknown as Library;
  const [home] = siteMap(library, 'en', '/en/glossary/a/', false, t).main;
  assert.equal(home?.current, undefined);
});

test('each link has its name', () => {
  const { groups } = siteMap(full, 'en', '/en/', true, t);
  assert.deepEqual(
    groups.flatMap(({ links }) => links.map(({ label }) => label)),
    [
      ...['Brief', 'Indicators', 'Projects'],
      ...['Documents', 'Glossary', 'Names', 'Search'],
      ...['Verify a quotation', 'Downloads', 'Data', 'What changed', 'About'],
    ],
  );
});

test('where the library has a draft of its plan, their comparison is among the links', () => {
  const drafted = {
    ...full,
    facts: { draft: { draft: 'draft', plan: 'plan' } },
    documents: [document, { ...document, id: 'draft' }],
  } as unknown as Library;
  const { main, more, groups } = siteMap(drafted, 'en', '/en/plan/', false, t);
  assert.equal(more[0]?.route, '/en/compare/');
  assert.ok(groups[0]?.links.some(({ route }) => route === '/en/compare/'));
  assert.ok(!main.some(({ route }) => route === '/en/compare/'));
});
