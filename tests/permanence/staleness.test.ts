import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadPage, pageFiles, pageIds, type LoadedPage } from '../../src/alignment/page-files.ts';
import { PROJECT_ROOT } from '../../src/library/content-files.ts';
import { translationOf } from '../../src/loading/read-document.ts';
import type { Block } from '../../src/markdown/page-content.ts';
import { withText } from './content-copy.ts';
import { Random } from './random.ts';

const SEED = Number(process.env['SEED'] ?? 20260101);
const COUNT = 1000;

/** Characters with which to change a text: a word, a digit, punctuation, Latin, an extension character of two UTF-16 units. */
const SIGNS = ['变', '5', '，', 'x', '%', '𠀀'];

const pages = pageIds(PROJECT_ROOT).map((id) => ({ id, page: loadPage(pageFiles(id), PROJECT_ROOT) }));
const translated = pages.flatMap(({ id, page }) => {
  const current = currentOf(page.zh.blocks, page);
  return current.map((fragment) => ({ id, page, fragment, current }));
});

test(`each of ${COUNT} changes of one character makes exactly its block stale`, (t) => {
  const random = new Random(SEED);
  const touched = new Set<string>();
  for (let number = 1; number <= COUNT; number += 1) {
    const { id, page, fragment, current } = random.of(translated);
    const text = page.zh.blocks.find((block) => block.fragment === fragment)?.text ?? '';
    const stillCurrent = new Set(currentOf(withText(page.zh.nodes, fragment, withOneChange(text, random)), page));
    assert.deepEqual(
      current.filter((one) => !stillCurrent.has(one)),
      [fragment],
      `SEED=${SEED}, change ${number}: ${id}`,
    );
    touched.add(`${id}/${fragment}`);
  }
  t.diagnostic(`${touched.size} of ${translated.length} translated blocks were changed`);
});

test('a stale block keeps the Chinese it was made from, so that the difference can be shown', () => {
  const [first] = translated;
  assert.ok(first !== undefined);
  const { page } = first;
  const block = page.zh.blocks.find(({ fragment }) => fragment === first.fragment);
  assert.ok(block !== undefined);
  const english = page.en?.blocks.find(({ fragment }) => fragment === block.fragment);
  const { translation, translatedFrom } = translationOf({ ...block, text: `${block.text}变` }, english, page.record);
  assert.equal(translation, 'stale');
  assert.equal(translatedFrom, block.text);
});

/** Fragments whose English is up to date, of blocks that have words. */
function currentOf(blocks: readonly Block[], { en, record }: LoadedPage): string[] {
  const english = new Map(en?.blocks.map((block) => [block.fragment, block]));
  return blocks
    .filter(
      (block) =>
        block.text !== '' && translationOf(block, english.get(block.fragment), record).translation === 'current',
    )
    .map(({ fragment }) => fragment);
}

/** Inserts, removes or replaces one character in one cell, always so that the text changes. */
function withOneChange(text: string, random: Random): string {
  const characters = [...text];
  const at = random.of([...characters.keys()].filter((index) => characters[index] !== '\t'));
  const character = random.of(SIGNS.filter((one) => one !== characters[at]));
  const changed = random
    .of([characters.toSpliced(at, 0, character), characters.toSpliced(at, 1), characters.with(at, character)])
    .join('');
  return changed.replace(/\s+/g, ' ').trim() === text.replace(/\s+/g, ' ').trim()
    ? withOneChange(text, random)
    : changed;
}
