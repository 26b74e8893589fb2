import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { glossaryTbx } from '../../src/exports/tbx.ts';
import { corpusTmx, isAligned, sentencesTmx } from '../../src/exports/tmx.ts';
import { sentencesOf, wholeBlock } from '../../src/exports/memory-units.ts';
import { loadLibrary } from '../../src/loading/load-library.ts';
import { someOf } from '../some-of.ts';
import { omegatProject } from './omegat-project.ts';

const OMEGAT = '/usr/bin/omegat';
const skip =
  !existsSync(OMEGAT) && process.env['CI'] !== 'true' && 'OmegaT is not installed (Debian: apt-get install omegat).';

const library = loadLibrary('public');
const aligned = library.blocks.filter(isAligned);
const folder = mkdtempSync(path.join(tmpdir(), 'translation-memory-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Translates Chinese lines in OmegaT with a memory whose full matches it inserts by itself. */
function translated(name: string, bySentences: boolean, memory: string, lines: readonly string[]): string[] {
  const source = lines.map((line) => `${line}\n\n`).join('');
  const root = opened(name, bySentences, { 'source/lines.txt': source, 'tm/auto/xuhui.tmx': memory });
  return readFileSync(path.join(root, 'target/lines.txt'), 'utf8').trimEnd().split('\n\n');
}

/** Folder of a project that OmegaT has opened and translated. @param script a script that it then runs */
function opened(name: string, bySentences: boolean, files: Record<string, string>, script?: string): string {
  const root = path.join(folder, name);
  for (const [file, content] of Object.entries({ 'omegat.project': omegatProject(bySentences), ...files })) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  }
  for (const needed of ['target', 'tm', 'glossary', 'dictionary', 'omegat', 'settings'])
    mkdirSync(path.join(root, needed), { recursive: true });
  const { status, stderr } = spawnSync(
    OMEGAT,
    [
      root,
      '--mode=console-translate',
      `--config-dir=${path.join(root, 'settings')}`,
      ...(script === undefined ? [] : [`--script=${script}`]),
    ],
    { encoding: 'utf8', timeout: 180_000 },
  );
  assert.equal(status, 0, stderr);
  return root;
}

test('OmegaT reads every term and name of the termbase with its English, variants too', { skip }, () => {
  const root = opened(
    'terms',
    true,
    { 'source/lines.txt': '徐汇\n', 'glossary/xuhui.tbx': glossaryTbx(library, '2008') },
    path.join(import.meta.dirname, 'read-by-omegat.groovy'),
  );
  const read = JSON.parse(readFileSync(path.join(root, 'glossary/xuhui.tbx.json'), 'utf8')) as [string, string][];
  const pairs = new Set(read.map((pair) => pair.join('\t')));
  const wanted = [...library.terms, ...library.names].flatMap(({ zh, en }) =>
    [zh.name, ...zh.variants].map((name) => `${name}\t${en.name}`),
  );
  assert.ok(wanted.length > 600);
  assert.deepEqual(
    wanted.filter((pair) => !pairs.has(pair)),
    [],
  );
});

test('OmegaT finds every table cell that contains words, one per line, in the memory', { skip }, () => {
  const cells = aligned
    .filter(({ kind }) => kind === 'row')
    .map(({ zh, en }) => [zh.split('\t'), en.split('\t')] as const)
    .filter(([zh, en]) => zh.length === en.length && zh.length > 1)
    .flatMap(([zh, en]) => zh.map((text, column) => [text, en[column] ?? ''] as const))
    .filter(([zh, en]) => /\p{L}/u.test(zh) && en !== '' && zh.trim() === zh);
  const english = Map.groupBy(cells, ([zh]) => zh);
  const sources = [...english.keys()];
  assert.ok(sources.length > 100);
  const found = translated('cells', false, corpusTmx(library, '1'), sources);
  // Words that two tables translate differently may be translated either way.
  const missed = sources.filter((zh, line) => !english.get(zh)?.some(([, en]) => en === found[line]));
  assert.deepEqual(missed, []);
});

test(
  'OmegaT, which by default cuts texts into sentences, finds those of paragraphs with the same division in both languages',
  { skip },
  () => {
    const divided = aligned
      .filter(({ kind }) => kind === 'paragraph')
      .map((block) => ({ block, sentences: sentencesOf(wholeBlock(block)) }))
      .filter(({ sentences }) => sentences.length > 1);
    const paragraphs = someOf(divided);
    const found = translated(
      'sentences',
      true,
      sentencesTmx(library, '1'),
      paragraphs.map(({ block }) => block.zh),
    );
    const known = paragraphs.filter(({ sentences }, line) => {
      const left = sentences.reduce((text, { en }) => text.replace(en, ''), found[line] ?? '');
      return left.trim() === '';
    });
    assert.ok(
      paragraphs.length > 20 && known.length / paragraphs.length > 0.9,
      `${known.length} of ${paragraphs.length}`,
    );
  },
);
