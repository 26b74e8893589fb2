import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LibraryBlock } from '../library/library.ts';
import { blockOf, NAMED, NAMES } from './block-fixture.ts';
import { findOccurrences } from './find-occurrences.ts';

test('groups by document in the order of the library, headings included', () => {
  const blocks = {
    plan: [blockOf('plan/one/s1', '深化五个中心'), blockOf('plan/one/s1-p1', '五个中心')],
    report: [blockOf('report/one/p1', '五个中心')],
  };
  assert.deepEqual(places('zh', blocks), ['plan: plan/one/s1 plan/one/s1-p1', 'report: report/one/p1']);
});

test('leaves out the page of the term itself, but not the pages of other terms', () => {
  const blocks = {
    glossary: [blockOf('glossary/centers/p1', '五个中心'), blockOf('glossary/security/p1', '五个中心')],
  };
  assert.deepEqual(places('zh', blocks), ['glossary: glossary/security/p1']);
});

test('has no occurrences for a term that is not mentioned', () => {
  assert.deepEqual(findOccurrences(searched({ plan: [] }), 'zh', () => NAMES).get('security'), []);
});

test('quotes the sentences that mention the term, with the ranges in each', () => {
  const text = '立足大局。深化“五个中心”；强化功能。五个中心、五个中心。';
  assert.deepEqual(quotations('zh', blockOf('plan/one/p1', text)), ['深化“[五个中心]”；', '[五个中心]、[五个中心]。']);
});

test('marks where sentences between two quotations are left out', () => {
  const text = '立足大局。五个中心。强化功能。五个中心！五个中心。';
  const [group] =
    findOccurrences(searched({ plan: [blockOf('plan/one/p1', text)] }), 'zh', () => NAMES).get('centers') ?? [];
  assert.deepEqual(
    group?.occurrences[0]?.quotations.map(({ isApart }) => isApart),
    [undefined, true, undefined],
  );
});

test('quotes the English where there is one', () => {
  const block = blockOf('plan/one/p1', '深化五个中心。', 'We grow. The Five Centers will deepen.');
  assert.deepEqual(quotations('en', block), ['The [Five Centers] will deepen.']);
});

for (const [reason, en] of [
  ['nothing is translated', null],
  ['the English does not name the term', 'The five hubs will deepen.'],
] as const)
  test(`quotes the Chinese where ${reason}`, () => {
    assert.deepEqual(quotations('en', blockOf('plan/one/p1', '深化五个中心。', en)), ['深化[五个中心]。']);
  });

function searched(blocks: Record<string, readonly LibraryBlock[]>): Parameters<typeof findOccurrences>[0] {
  return { documents: Object.entries(blocks).map(([id, own]) => ({ id, pages: [{ blocks: own }] })), terms: NAMED };
}

function places(lang: 'zh' | 'en', blocks: Record<string, readonly LibraryBlock[]>): string[] {
  const groups = findOccurrences(searched(blocks), lang, () => NAMES).get('centers') ?? [];
  return groups.map(
    ({ document, occurrences }) => `${document}: ${occurrences.map(({ block }) => block.id).join(' ')}`,
  );
}

function quotations(lang: 'zh' | 'en', block: LibraryBlock): string[] {
  const groups = findOccurrences(searched({ plan: [block] }), lang, () => NAMES).get('centers') ?? [];
  return groups
    .flatMap(({ occurrences }) => occurrences.flatMap((occurrence) => occurrence.quotations))
    .map(({ text, matches }) =>
      matches
        .toReversed()
        .reduce(
          (marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
          text,
        ),
    );
}
