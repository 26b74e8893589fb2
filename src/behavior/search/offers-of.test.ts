import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Suggestions } from '../../search/search-result.ts';
import { searchWords } from '../search-words.ts';
import { createTranslate } from '../../i18n/translate.ts';
import { offersOf } from './offers-of.ts';
import type { SearchSettings } from './search-settings.ts';

const SETTINGS: SearchSettings = {
  lang: 'en',
  base: '/',
  documents: { plan: 'The Plan' },
  documentKinds: {},
  ways: [],
  words: searchWords(createTranslate('en')),
};

const named = { zh: '甲', places: 1 };
const heading = { document: 'plan', page: 'chapter-4', pageTitle: 'Chapter 4' };
const SUGGESTIONS: Suggestions = {
  terms: [
    { ...named, id: 'tto', kind: null, en: 'TTO', url: '/en/glossary/tto/' },
    { ...named, id: 'gdp', kind: 'indicator', en: 'District GDP', url: '/en/indicators/gdp/' },
    { ...named, id: 'xi-an', kind: 'place', en: 'West Bund', url: '/en/names/xi-an/' },
  ],
  titles: [
    { ...heading, section: null, title: 'Chapter 4', url: '/en/plan/chapter-4/#title' },
    { ...heading, section: 's1', title: 'Section 1', url: '/en/plan/chapter-4/#s1' },
  ],
};

test('offers terms, indicators, names and headings, says what each of them is, and links to it', () => {
  assert.deepEqual(offersOf(SUGGESTIONS, SETTINGS), [
    { label: 'TTO', note: 'Glossary', url: '/en/glossary/tto/' },
    { label: 'District GDP', note: 'Indicator', url: '/en/indicators/gdp/' },
    { label: 'West Bund', note: 'Places', url: '/en/names/xi-an/' },
    { label: 'Chapter 4', note: 'The Plan', url: '/en/plan/chapter-4/#title' },
    { label: 'Section 1', note: 'The Plan · Chapter 4', url: '/en/plan/chapter-4/#s1' },
  ]);
});
