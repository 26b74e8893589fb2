import assert from 'node:assert/strict';
import test from 'node:test';
import { Tally } from '../../tally.ts';
import { joinParagraphs } from './join-paragraphs.ts';
import type { ProsePiece } from './read-pieces.ts';
import { Reading } from './reading.ts';

function prose(lines: readonly string[], endsInTheme = false): ProsePiece {
  return { kind: 'prose', line: 3, lines, endsInTheme };
}

function join(...pieces: ProsePiece[]): string[] {
  return joinParagraphs(pieces, new Reading(new Tally(), 'source.txt'));
}

test('joins a sentence that a page break cut', () => {
  assert.deepEqual(join(prose(['入选特色产']), prose(['业集群。'])), ['入选特色产业集群。']);
});

test('joins a sentence over several pages and lines', () => {
  assert.deepEqual(join(prose(['增长', '政策举措，']), prose(['请予']), prose(['审议。'])), [
    '增长政策举措，请予审议。',
  ]);
});

test('joins a theme in bold to the text it announces', () => {
  assert.deepEqual(join(prose(['服务。夯实要素保障。'], true), prose(['推进建设。'])), [
    '服务。夯实要素保障。推进建设。',
  ]);
});

test('begins a new paragraph after a whole sentence', () => {
  assert.deepEqual(join(prose(['做好工作：']), prose(['“合作共建。”']), prose(['全面提升。'])), [
    '做好工作：',
    '“合作共建。”',
    '全面提升。',
  ]);
});

test('refuses text that stops in mid-sentence', () => {
  assert.throws(
    () => join(prose(['全部完成。']), prose(['入选特色产'])),
    /source\.txt:3\n {2}found: .*stops in mid-sentence \("入选特色产"\)/,
  );
});
