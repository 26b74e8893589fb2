import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readPage } from '../markdown/read-page.ts';
import { openSource } from './read-source.ts';
import { someOf } from '../../tests/some-of.ts';

const ROOT = path.join(import.meta.dirname, '../..');

/** The Chinese text of a block, from the pages in `src/content`. */
function textOf(id: string): string {
  const [document, page, fragment] = id.split('/');
  const file = `src/content/documents/zh/${document}/${page}.mdx`;
  const { blocks } = readPage(readFileSync(path.join(ROOT, file), 'utf8'), file);
  return blocks.find((block) => block.fragment === fragment)?.text.replace(/\s/g, '') ?? '';
}

/** 2024-12-25, also as 2024年12月25日. */
function waysToWrite(value: string): string[] {
  const [year, month, day] = value.split('-').map(Number);
  return [value, `${year}年${month}月${day}日`];
}

for (const { name } of someOf(
  readdirSync(path.join(ROOT, 'src/sources'), { withFileTypes: true }).filter((entry) => entry.isDirectory()),
)) {
  const { source } = openSource(ROOT, `src/sources/${name}`);
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

  for (const key of ['kind', 'status'] as const)
    test(`${name} says how certain its ${key} is, and if it is stated, the text says so`, () => {
      const basis = source.bases[key];
      assert.notEqual(basis.basis, 'not-stated');
      if (basis.basis === 'stated') assert.match(textOf(basis.at), STATED[`${source.kind} ${key}`] ?? /^$/);
    });

  test(`${name} says that its printed pages are counted, if it has any`, () => {
    assert.equal(source.bases.printedPages?.basis, name === 'plan-2021-2025' ? 'inferred' : undefined);
  });
}

/** Words that state what a document is. */
const STATED: Readonly<Record<string, RegExp>> = {
  'plan kind': /规划和二〇三五年远景目标纲要》/,
  'draft-plan kind': /征求意见稿/,
  'plan-report kind': /计划执行情况与2025年国民经济和社会发展计划报告/,
  'plan-report status': /人民代表大会常务委员会.*会议上/,
};
