import assert from 'node:assert/strict';
import { test } from 'node:test';
import { translatedStrings } from './translated-strings.ts';

test('finds nothing wrong with translated words, singular forms and the words of the entrance page included', () => {
  const zh = { 'page.next': '下一页', 'term.count': '{{count}} 处', 'door.title': '文库 Library' };
  assert.deepEqual(
    translatedStrings(
      zh,
      {
        'page.next': 'Next',
        'term.count': '{{count}} places',
        'term.count_one': '{{count}} place',
        'door.title': '文库 Library',
      },
      'en.ts',
    ),
    [],
  );
});

for (const [name, zh, en, found] of [
  ['a key without English', { a: '甲' }, {}, '"a" has no English'],
  ['a key in English only', {}, { a: 'A' }, '"a" exists in English only'],
  ['words left in Chinese', { a: '甲' }, { a: '甲' }, '"a" says "甲"'],
  ['a value that one language lacks', { a: '甲 {{count}}' }, { a: 'A' }, '"a" takes {{count}} in zh, nothing in en'],
] as const) {
  test(`finds ${name}`, () =>
    assert.deepEqual(
      translatedStrings(zh, en, 'en.ts').map((issue) => issue.found),
      [found],
    ));
}
