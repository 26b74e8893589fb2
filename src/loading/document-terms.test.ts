import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { readDocumentTerms } from './load-library.ts';

const root = mkdtempSync(path.join(tmpdir(), 'document-terms-'));
after(() => rmSync(root, { recursive: true, force: true }));
const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};
write(
  'src/content/terms/report.yaml',
  '- { id: low, zh: 低空十条, pinyin: dī, related: [sponge] }\n- { id: sponge, zh: 海绵城市, en: sponge city, pinyin: hǎi }\n- { id: new, zh: 新, pinyin: xīn }\n',
);
write('src/content/documents/en/report/terms/low.mdx', '# “Ten Low-Altitude Measures” {/* title */}\n\nText.\n');
write('src/content/documents/en/report/terms/new.mdx', '# <Untranslated /> {/* title */}\n\nText.\n');

test('a term has the English in its list, or else the translated title of its page, or else none', () =>
  assert.deepEqual(
    readDocumentTerms(root, 'report').map(({ id, number, en, untranslated }) => [id, number, en.name, untranslated]),
    [
      ['report/terms/low', 1, 'Ten Low-Altitude Measures', undefined],
      ['report/terms/sponge', 2, 'sponge city', undefined],
      ['report/terms/new', 3, '新', true],
    ],
  ));

test('related terms are those of the same document', () =>
  assert.deepEqual(readDocumentTerms(root, 'report')[0]?.related, ['report/terms/sponge']));

test('a document without a list defines no terms', () => assert.deepEqual(readDocumentTerms(root, 'other'), []));
