import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readPage } from '../markdown/read-page.ts';
import { readSource } from './read-source.ts';

const ROOT = path.join(import.meta.dirname, '../..');

/** The Chinese text of a block, as the pages in `src/content` have it. */
function textOf(id: string): string {
  const [document, page, fragment] = id.split('/');
  const file = `src/content/documents/zh/${document}/${page}.mdx`;
  const { blocks } = readPage(readFileSync(path.join(ROOT, file), 'utf8'), file);
  return blocks.find((block) => block.fragment === fragment)?.text.replace(/\s/g, '') ?? '';
}

/** 2024-12-25 as 2024年12月25日 or as it stands. */
function waysToWrite(value: string): string[] {
  const [year, month, day] = value.split('-').map(Number);
  return [value, `${year}年${month}月${day}日`];
}

for (const { name } of readdirSync(path.join(ROOT, 'src/sources'), { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
)) {
  const { source } = readSource(ROOT, `src/sources/${name}`);
  for (const key of ['author', 'issuer', 'date', 'printed'] as const) {
    const fact = source[key];
    if (fact.basis !== 'stated') continue;
    test(`${name} states its ${key} at ${fact.at}`, () => {
      const text = textOf(fact.at);
      assert.ok(
        waysToWrite(fact.value.zh).some((way) => text.includes(way)),
        text,
      );
    });
  }
}
