import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LibraryBlock } from '../library/library.ts';
import { blockOf, NAMES } from './block-fixture.ts';
import { firstMentions } from './first-mentions.ts';

test('links the first mention of each term in each section', () => {
  const links = linked('zh', [
    blockOf('plan/one/p1', '五个中心与五个中心'),
    blockOf('plan/one/p2', '五个中心与智能安防'),
    blockOf('plan/one/s1-p1', '智能安防'),
    blockOf('plan/one/s1-p2', '五个中心'),
    blockOf('plan/one/s2-p1', '智能安防'),
  ]);
  assert.deepEqual(links, [
    'p1 五个中心 0',
    'p2 智能安防 5',
    's1-p1 智能安防 0',
    's1-p2 五个中心 0',
    's2-p1 智能安防 0',
  ]);
});

test('does not link in headings, so the paragraph below has the first mention', () => {
  assert.deepEqual(linked('zh', [blockOf('plan/one/s1', '深化五个中心'), blockOf('plan/one/s1-p1', '五个中心')]), [
    's1-p1 五个中心 0',
  ]);
});

test('links no term on its own page', () => {
  assert.deepEqual(linked('zh', [blockOf('glossary/centers/p1', '五个中心与智能安防')]), ['p1 智能安防 5']);
  assert.deepEqual(linked('zh', [blockOf('plan/centers/p1', '五个中心')]), ['p1 五个中心 0']);
});

test('keeps each match inside one cell of a row', () => {
  assert.deepEqual(linked('zh', [blockOf('plan/one/p1', '五个\t中心\t智能安防')]), ['p1 智能安防 6']);
});

test('links in English only terms that the Chinese names', () => {
  const blocks = [
    blockOf('plan/one/p1', '智慧防护', 'Smart security'),
    blockOf('plan/one/p2', '智能安防', 'We build smart security.'),
  ];
  assert.deepEqual(linked('en', blocks), ['p2 smart security 9']);
});

test('links in the Chinese that is shown where the English is missing', () => {
  assert.deepEqual(linked('en', [blockOf('plan/one/p1', '建设五个中心')]), ['p1 五个中心 2']);
});

function linked(lang: 'zh' | 'en', blocks: readonly LibraryBlock[]): string[] {
  const { document = '', page = '' } = blocks[0] ?? {};
  const mentions = firstMentions({ document, page, blocks }, lang, NAMES);
  return blocks.flatMap((block) =>
    (mentions.get(block.fragment) ?? []).map(({ start, end }) => {
      const text = lang === 'en' ? (block.en ?? block.zh) : block.zh;
      return `${block.fragment} ${text.slice(start, end)} ${start}`;
    }),
  );
}
