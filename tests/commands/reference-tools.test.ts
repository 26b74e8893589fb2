import assert from 'node:assert/strict';
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { citedWork, type CitedWork } from '../../src/citation/cited-work.ts';
import type { CitedPlace } from '../../src/citation/cited-place.ts';
import { citations, type Citations } from '../../src/citation/formats.ts';
import { pagePlaces, wholePage } from '../../src/citation/page-places.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { loadLibrary } from '../../src/loading/load-library.ts';
import { someOf } from '../some-of.ts';
import { stripStyle } from './styles/strip-style.ts';

// Tests with the programs that people use for reference lists, whose authors do not know this library.

const library = loadLibrary('public');
const site = { origin: 'https://plans.example.cn', base: '/' };
const folder = mkdtempSync(path.join(tmpdir(), 'reference-tools-'));
after(() => rmSync(folder, { recursive: true, force: true }));

interface Cited {
  id: string;
  work: CitedWork;
  place: CitedPlace;
  made: Citations;
}

/** Citations of every page and of the last block on it, in both languages. */
const cited = library.documents
  .flatMap(({ pages }) => pages)
  .flatMap((page) =>
    LANGS.flatMap((lang) => {
      const work = citedWork(library, page, lang);
      const last = pagePlaces(page, lang, site).at(-1)?.place;
      const places = [wholePage(page, lang, site), ...(last === undefined ? [] : [last])];
      return places.map((undated): Cited => {
        const place = { ...undated, accessed: '2026-03-05' };
        const made = citations(work, place);
        return { id: idIn(made), work, place, made };
      });
    }),
  );
const allBibtex = write('references.bib', cited.map(({ made }) => made.bibtex).join('\n'));

function idIn({ csljson }: Citations): string {
  const [item] = JSON.parse(csljson) as { id: string }[];
  return item?.id ?? '';
}

function write(name: string, content: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

function run(program: string, ...args: string[]): SpawnSyncReturns<string> {
  // The search paths of BibTeX in TeX Live; its default list is in a larger package.
  const env = { ...process.env, BIBINPUTS: '.', BSTINPUTS: '.' };
  return spawnSync(program, args, { cwd: folder, env, encoding: 'utf8', maxBuffer: 1 << 28 });
}

function without(file: string, name: string): string | false {
  return (
    !existsSync(file) && process.env['CI'] !== 'true' && `${name} is not installed (Debian: apt-get install ${name}).`
  );
}

/** What the site itself prints for the kind of work. */
function carrier({ made }: Cited): string {
  return /\[[A-Z]+\/OL\]/.exec(made.gbt2025)?.[0] ?? '';
}

test('the references include reports and newspaper articles, with and without an author', () => {
  assert.deepEqual([...new Set(cited.map(carrier))].sort(), ['[N/OL]', '[R/OL]']);
  assert.equal(new Set(cited.map(({ work }) => work.author === null)).size, 2);
  assert.ok(cited.length > 200);
});

for (const year of ['2015', '2025'])
  for (const kind of ['numeric', 'authoryear'])
    test(
      `BibTeX and the ${kind} style of GB/T 7714—${year} print every reference, with the same kind of work as the site`,
      { skip: without('/usr/bin/bibtex', 'texlive-binaries') },
      () => {
        const name = `${kind}-${year}`;
        write(`${name}.bst`, stripStyle([year, kind]));
        write(`${name}.aux`, `\\citation{*}\n\\bibdata{references}\n\\bibstyle{${name}}\n`);
        const { stdout } = run('/usr/bin/bibtex', name);
        assert.deepEqual(
          stdout.split('\n').filter((line) => /repeated|error|too long/i.test(line)),
          [],
        );
        const entries = entriesOf(readFileSync(path.join(folder, `${name}.bbl`), 'utf8'));
        assert.deepEqual([...entries.keys()].sort(), cited.map(({ id }) => id).sort());
        for (const one of someOf(cited)) {
          const entry = entries.get(one.id) ?? '';
          assert.ok(entry.includes(carrier(one)), entry);
          assert.ok(entry.includes(`\\url{${one.place.url}}`), entry);
          if (kind === 'authoryear' && one.work.author === null)
            assert.match(entry, one.work.lang === 'zh' ? /^佚名/m : /^Anon/m);
        }
      },
    );

/** The entries printed by a style, by key. */
function entriesOf(bbl: string): Map<string, string> {
  return new Map(
    bbl
      .split('\\bibitem[')
      .slice(1)
      .map((entry) => [/\]\{([^}]+)\}$/m.exec(entry)?.[1] ?? '', entry.replace(/^.*\]\{[^}]+\}\n/, '')]),
  );
}

test(
  'Biber finds every field where the data model of biblatex expects it',
  { skip: without('/usr/bin/biber', 'biber') },
  () => {
    const { status, stdout } = run('/usr/bin/biber', '--tool', '--validate-datamodel', allBibtex);
    assert.equal(status, 0, stdout);
    // Not every document states an author, a publisher or a day; nothing is invented for a missing one.
    const unexpected = stdout
      .split('\n')
      .filter((line) => /WARN|ERROR/.test(line))
      .filter((line) => !/Missing mandatory field/.test(line));
    assert.deepEqual(
      unexpected.filter((line) => !/^INFO - WARNINGS/.test(line)),
      [],
    );
  },
);

for (const form of ['bibtex', 'biblatex'])
  test(
    `pandoc reads the BibTeX as ${form} with the keys and kinds of CSL-JSON`,
    { skip: without('/usr/bin/pandoc', 'pandoc') },
    () => {
      const { stdout, stderr } = run('/usr/bin/pandoc', '-f', form, '-t', 'csljson', allBibtex);
      assert.equal(stderr, '');
      const read = JSON.parse(stdout) as { id: string; type: string; URL: string }[];
      assert.deepEqual(
        read.map(({ id, type, URL }) => [id, type, URL]),
        cited.map(({ id, work, place }) => [id, work.type, place.url]),
      );
    },
  );

test('pandoc cites each place separately, from CSL-JSON', { skip: without('/usr/bin/pandoc', 'pandoc') }, () => {
  const items = cited.flatMap(({ made }) => JSON.parse(made.csljson) as object[]);
  const references = write('references.json', JSON.stringify(items));
  const text = write('text.md', cited.map(({ id }) => `[@${id}]`).join('\n\n'));
  const { stdout, stderr } = run('/usr/bin/pandoc', '--citeproc', '--bibliography', references, '-t', 'html', text);
  assert.equal(stderr, '');
  for (const { place } of someOf(cited)) assert.ok(stdout.includes(`href="${place.url}"`), place.url);
});
