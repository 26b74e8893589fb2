import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EN, pageFixture, ZH } from '../alignment/page-fixture.ts';
import { parseRecord } from '../alignment/translation-record.ts';
import { noteEnglish } from './note-english.ts';

const PAGE = pageFixture(ZH, EN);

test('notes the English where a record has none, and changes nothing else', () => {
  const bare = new Map([...PAGE.record].map(([fragment, { fingerprint, zh }]) => [fragment, { fingerprint, zh }]));
  const { record, noted } = noteEnglish({ ...PAGE, record: bare });
  assert.equal(noted, PAGE.record.size);
  assert.deepEqual(parseRecord(record, 'r.json'), PAGE.record);
});

test('keeps an existing English fingerprint, whatever the English is now', () => {
  const old = new Map([...PAGE.record].map(([fragment, source]) => [fragment, { ...source, english: '0123456789ab' }]));
  const { record, noted } = noteEnglish({ ...PAGE, record: old });
  assert.equal(noted, 0);
  assert.deepEqual(parseRecord(record, 'r.json'), old);
});
