import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { foldersIn } from '../../src/library/content-files.ts';
import { readFacts } from '../../src/loading/read-facts.ts';

/**
 * What is specific to this library is content. Code names no document, no district and not the library, so that another
 * district changes only `src/content` and `src/sources`.
 */
const facts = readFacts();
const OF_THIS_LIBRARY = [
  ...foldersIn('', 'src/sources'),
  facts.id,
  facts.name.zh,
  facts.name.en,
  // 徐汇 of 徐汇区, Xuhui of Xuhui District
  facts.district.zh.slice(0, -1),
  facts.district.en.split(' ')[0] ?? '',
];

const CODE = ['src', 'bench', 'tools', 'astro.config.mjs'];
/** The benchmark questions are about this library; other libraries get only questions that they answer. */
const NO_CODE = /^src\/(?:content|sources)\/|^bench\/questions\/\w+\.yaml$|\.test\.ts$|\/fixtures?\/|\.md$/;

test('no code names a document, the district or the library', () => {
  const files = CODE.flatMap(filesIn).filter((file) => !NO_CODE.test(file));
  assert.ok(files.length > 600, `only ${files.length} files were read`);
  const named = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        OF_THIS_LIBRARY.filter((name) => isNamed(withoutComment(line), name)).map(
          (name) => `${file}:${index + 1} names ${name}`,
        ),
      ),
  );
  assert.deepEqual(named, []);
});

test('a name in code is found, but not one in a comment or inside another word', () => {
  const seen = (line: string, name: string): boolean => isNamed(withoutComment(line), name);
  assert.equal(seen("const plan = 'plan-2021-2025/chapter-3';", 'plan-2021-2025'), true);
  assert.equal(seen("  title: '徐汇规划文库',", '徐汇'), true);
  assert.equal(seen('  /** Such as `plan-2021-2025/chapter-5`. */', 'plan-2021-2025'), false);
  assert.equal(seen(' * of 徐汇区有多少养老床位', '徐汇'), false);
  assert.equal(seen("const draft = 'plan-2021-2025-draft';", 'plan-2021-2025'), false);
});

/** A document is named only by its whole id, a district wherever its characters appear. */
function isNamed(line: string, name: string): boolean {
  if (!/^[\w-]+$/.test(name)) return line.includes(name);
  return new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'i').test(line);
}

/** Comments may give examples from this library, and so may messages that say how to repair a file. */
function withoutComment(line: string): string {
  return /^\s*(?:\/?\*|#)/.test(line) ? '' : line.replace(/\s\/\/ .*$|\/\*.*\*\//, '');
}

function filesIn(place: string): string[] {
  if (!existsSync(place)) return [];
  if (path.extname(place) !== '') return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
