import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextFixture, documentFixture } from '../../reading/context-fixture.ts';
import type { Source } from '../../schemas/source.ts';
import { documentFacts } from './document-facts.ts';

const { source } = documentFixture('plan');
const SURE: Source = {
  ...source,
  issuer: { basis: 'stated', value: { zh: '区政府', en: 'The District Government' }, at: 'plan/preface/p1' },
  date: {
    basis: 'inferred',
    value: { zh: '2021-01', en: '2021-01' },
    reason: { zh: '因会期', en: 'From the session' },
  },
};

function factOf(label: string, of: Source = SURE) {
  return documentFacts(contextFixture(), of).find((fact) => fact.label === label);
}

test('a fact that the text states leads to the place that does', () => {
  const issuer = factOf('Issuer');
  assert.equal(issuer?.text, 'The District Government');
  assert.equal(issuer.at?.href, '/en/plan/preface/#p1');
  assert.match(issuer.at.label, /Issuer, Short plan/);
  assert.equal(issuer.reason, undefined);
});

test('a fact that is inferred says why, and leads nowhere', () => {
  const date = factOf('Date');
  assert.deepEqual([date?.at, date?.reason], [undefined, 'From the session']);
});

test('what the text does not state is listed once, after what is known', () => {
  assert.equal(factOf('Author or speaker'), undefined);
  assert.equal(documentFacts(contextFixture(), SURE).at(-1)?.label, 'Not stated in the text');
  assert.match(factOf('Not stated in the text')?.text ?? '', /^author or speaker, /);
});

test('printed pages are a fact only where somebody counted them', () => {
  const counted = { ...SURE, bases: { ...SURE.bases, printedPages: { basis: 'not-stated' } as const } };
  assert.equal(documentFacts(contextFixture(), counted).length, documentFacts(contextFixture(), SURE).length + 1);
});
