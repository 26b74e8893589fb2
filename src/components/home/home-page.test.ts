import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lang } from '../../i18n/lang.ts';
import type { Library } from '../../library/library.ts';
import { contextFixture, documentFixture } from '../../reading/context-fixture.ts';
import { homePage } from './home-page.ts';
import { notFound } from './not-found.ts';

const facts = {
  name: { zh: '小文库', en: 'Small Library' },
  tagline: { zh: '一句话', en: 'One line' },
  search: { example: { zh: '中心', en: 'centers' }, terms: ['centers', 'unknown'] },
} as Library['facts'];
const term = {
  id: 'centers',
  number: 1,
  zh: { name: '五个中心' },
  en: { name: 'Five Centers' },
} as Library['terms'][number];
const own = [{ kind: 'chapter' }, { kind: 'indicator' }, { kind: 'project' }] as unknown as Library['own'];
const bare = { facts, documents: [documentFixture('plan')] };
const full = { ...bare, terms: [term], own };

function startsIn(parts: Partial<Library>, lang: Lang): string[] {
  return homePage(contextFixture(parts, lang)).starts.map(({ route }) => route);
}

test('the ways in are those the library has', () => {
  assert.deepEqual(startsIn(bare, 'en'), ['/en/plan/']);
  assert.deepEqual(startsIn({ facts }, 'en'), []);
});

test('readers of English are led to the brief first, readers of Chinese last', () => {
  assert.deepEqual(startsIn(full, 'en'), [
    '/en/brief/',
    '/en/plan/',
    '/en/glossary/',
    '/en/indicators/',
    '/en/projects/',
  ]);
  assert.deepEqual(startsIn(full, 'zh'), [
    '/zh/plan/',
    '/zh/glossary/',
    '/zh/indicators/',
    '/zh/projects/',
    '/zh/brief/',
  ]);
});

test('only terms that the library has are offered as examples to search for', () => {
  assert.deepEqual(homePage(contextFixture(full, 'zh')).examples, ['五个中心']);
});

test('a missing page says so in both languages, its own first', () => {
  const langs = (lang: Lang): string[] => notFound(contextFixture({ facts }, lang)).sides.map((side) => side.lang);
  assert.deepEqual(langs('zh'), ['zh-Hans', 'en']);
  assert.deepEqual(langs('en'), ['en', 'zh-Hans']);
});
