import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { runOutline } from './run-outline.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'outline-'));
after(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(
  path.join(folder, 'a.txt'),
  '下载\n工作报告\n各位代表：\n一、回顾\n（一）经济。增长。\n（三）民生。改善。\n名词解释\n1.两重：战略。\n',
);
writeFileSync(path.join(folder, 'b.doc'), 'old');
writeFileSync(path.join(folder, 'notes.log'), 'none of ours');

async function outline(...args: string[]): Promise<{ status: number; lines: string[] }> {
  const lines: string[] = [];
  const status = await runOutline(args, { print: (line) => lines.push(line), progress: () => undefined });
  return { status, lines };
}

test('--json gives one line per document with every field, and writes nothing', async () => {
  const { status, lines } = await outline(folder, '--json');
  assert.equal(status, 1);
  const [read, refused] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const fields = [
    'file',
    'ok',
    'problems',
    'title',
    'headings',
    'blocks',
    'tables',
    'figures',
    'terms',
    'dropped',
    'doubts',
    'characters',
  ];
  for (const one of [read, refused]) assert.deepEqual(Object.keys(one ?? {}).sort(), fields.toSorted());
  assert.deepEqual(read?.['headings'], [
    { level: 'yi', number: 1, text: '一、回顾', line: 4 },
    { level: 'yi-bracket', number: 1, text: '（一）经济。', line: 5 },
    { level: 'yi-bracket', number: 3, text: '（三）民生。', line: 6 },
  ]);
  assert.deepEqual(read?.['terms'], [{ name: '两重', definition: '战略。', line: 8 }]);
  assert.deepEqual(read?.['dropped'], [{ line: 1, text: '下载', reason: 'A button of the web page.' }]);
  assert.deepEqual(read?.['characters'], { source: 45, kept: 43, dropped: 2 });
  assert.equal(refused?.['ok'], false);
  assert.match(String((refused?.['problems'] as string[])[0]), /\.doc\).*save it as \.docx/i);
  assert.deepEqual(readdirSync(folder).sort(), ['a.txt', 'b.doc', 'notes.log']);
});

test('the text for people has the title, headings with their lines, what was left out and what to check', async () => {
  const { status, lines } = await outline(path.join(folder, 'a.txt'));
  const text = lines.join('\n');
  assert.equal(status, 0);
  for (const part of [
    '工作报告',
    '4  一、回顾',
    '5    （一）经济。',
    'Left out',
    '下载 — A button',
    'To check',
    'a number is missing',
  ])
    assert.ok(text.includes(part), part);
});

test('arguments that name no original are refused with the usage', async () => {
  await assert.rejects(outline(), /No file is named/);
  await assert.rejects(outline(path.join(folder, 'none')), /no such file or folder/);
  await assert.rejects(outline('--yaml'), /npm run outline -- <files or folders>/);
});
