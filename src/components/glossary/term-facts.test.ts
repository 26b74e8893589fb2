import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockOf } from '../../glossary/block-fixture.ts';
import { GLOSSARY } from '../../library/glossary-document.ts';
import { contextFixture, documentFixture, libraryPageFixture } from '../../reading/context-fixture.ts';
import type { Term } from '../../schemas/term.ts';
import { termFacts } from './term-facts.ts';

const PAGE = libraryPageFixture(GLOSSARY, 'centers', [
  { ...blockOf(`${GLOSSARY}/centers/title`, '五个中心'), printedPages: [61] },
  { ...blockOf(`${GLOSSARY}/centers/p1`, '指经济中心等'), printedPages: [61, 62] },
]);
const CENTERS = termOf('centers', '五个中心', 'Five Centers');
const PLAN = documentFixture('plan');
const REPORT = documentFixture('report');
const PRINTED = { ...documentFixture(GLOSSARY, [PAGE]), printedIn: 'plan' };

function termOf(id: string, zh: string, en: string, more: Partial<Term> = {}): Term {
  const names = { zh: { name: zh, variants: ['中心', '五中心'] }, en: { name: en, variants: [] } };
  return { id, number: 1, pinyin: 'wǔ gè zhōng xīn', related: [], ...names, ...more };
}

function contextOf(terms: readonly Term[], lang: 'zh' | 'en') {
  return contextFixture({ documents: [PLAN, REPORT, PRINTED], terms }, lang);
}

test('a term is printed in the document that holds the glossary, with the pages there', () => {
  const { source, printed } = termFacts(contextOf([CENTERS], 'zh'), CENTERS, PAGE);
  assert.equal(source.href, '/zh/plan/');
  assert.match(printed ?? '', /61–62/);
});

test('a term on three pages names the first and the last', () => {
  const long = libraryPageFixture(GLOSSARY, 'centers', [
    { ...blockOf(`${GLOSSARY}/centers/p1`, '指经济中心等'), printedPages: [61, 62] },
    { ...blockOf(`${GLOSSARY}/centers/p2`, '指贸易中心等'), printedPages: [62, 63] },
  ]);
  assert.equal(termFacts(contextOf([CENTERS], 'en'), CENTERS, long).printed, 'pages 61–63 of the original');
});

test('page numbers that the original does not print are marked as counted', () => {
  const counted = { ...PRINTED.source, bases: { ...PRINTED.source.bases, printedPages: { basis: 'inferred' } } };
  const documents = [PLAN, { ...PRINTED, source: counted as typeof PRINTED.source }];
  const byCount = termFacts(contextFixture({ documents, terms: [CENTERS] }), CENTERS, PAGE).printed;
  const byPrint = termFacts(contextOf([CENTERS], 'en'), CENTERS, PAGE).printed;
  assert.equal(byCount, 'pages 61–62 of the original (counted)');
  assert.equal(byPrint, 'pages 61–62 of the original');
});

test('the Chinese page says so where there is no English name; the English one leads to the Chinese', () => {
  const untranslated = { ...CENTERS, untranslated: true as const };
  assert.equal(termFacts(contextOf([untranslated], 'zh'), untranslated, PAGE).otherName, undefined);
  assert.deepEqual(termFacts(contextOf([untranslated], 'en'), untranslated, PAGE).otherName, {
    href: '/zh/glossary/centers/',
    text: '五个中心',
  });
});

test('variants are joined as the language joins a list', () => {
  assert.equal(termFacts(contextOf([CENTERS], 'zh'), CENTERS, PAGE).variants, '中心、五中心');
  assert.equal(termFacts(contextOf([CENTERS], 'en'), CENTERS, PAGE).variants, '');
});

test('other definitions are named after their document, related terms after themselves', () => {
  const again = termOf('report/terms/centers', '五个中心', 'Five Centers');
  const near = termOf('hubs', '枢纽', 'Hubs');
  const term = { ...CENTERS, related: ['hubs'] };
  const facts = termFacts(contextOf([term, again, { ...near, zh: { name: '枢纽', variants: [] } }], 'en'), term, PAGE);
  assert.deepEqual(facts.others, [{ href: '/en/report/terms/centers/', text: 'Short report' }]);
  assert.deepEqual(facts.related, [{ href: '/en/glossary/hubs/', text: 'Hubs' }]);
});
