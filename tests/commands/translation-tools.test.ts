import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { translationHints } from '../../src/exchange/translation-hints.ts';
import { exchangePages } from '../../src/exchange/exchange-unit.ts';
import { readReturned, type ReturnedUnit } from '../../src/exchange/read-returned.ts';
import { writeDocx } from '../../src/exchange/write-docx.ts';
import { writeXliff12, writeXliff21 } from '../../src/exchange/write-xliff.ts';
import { xmlText } from '../../src/exports/xml.ts';
import type { Library, LibraryBlock } from '../../src/library/library.ts';
import { loadLibrary } from '../../src/loading/load-library.ts';
import { elements, grammarErrors, parseXml } from '../site/xml-readers.ts';
import { omegatProject } from './omegat-project.ts';

const REPORT = 'plan-report-2025';
const OMEGAT = '/usr/bin/omegat';
const OFFICE = '/usr/bin/soffice';
/** Debian's own Python has Translate Toolkit; another Python that comes first on the path may not. */
const PYTHON = '/usr/bin/python3';
const isCi = process.env['CI'] === 'true';
const folder = mkdtempSync(path.join(tmpdir(), 'translation-tools-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const library = loadLibrary('public');
const pages = exchangePages(untranslated(library), REPORT, translationHints(library, REPORT));
const units = pages.flatMap((page) => page.units);
/**
 * The English of the library, by the Chinese of each unit; units of figures that appear twice are the same in English.
 */
const english = new Map(units.map(({ id, zh }) => [zh, englishOf(id)]));
const expected = units.map(({ id, zh }): ReturnedUnit => ({ id, zh, en: english.get(zh) ?? '' }));

/** The library as it was before the report was translated. */
function untranslated(whole: Library): Library {
  const bare = (block: LibraryBlock): LibraryBlock => ({ ...block, en: null, translation: 'missing' });
  const document = (id: string): ReturnType<Library['document']> => {
    const found = whole.document(id);
    return { ...found, pages: found.pages.map((page) => ({ ...page, blocks: page.blocks.map(bare) })) };
  };
  return { ...whole, document };
}

function englishOf(id: string): string {
  const [block = '', cell] = id.replaceAll('.', '/').split(':');
  const text = library.block(block)?.en ?? assert.fail(id);
  return cell === undefined ? text : (text.split('\t')[Number(cell) - 1] ?? '');
}

const write = (name: string, content: string): string => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
};
const read = (file: string): ReturnedUnit[] => readReturned(readFileSync(file), file);

test('the whole report has several hundred units', () => assert.ok(units.length > 400, `${units.length}`));

test('XLIFF 2.1 is valid by its schema, and another parser reads every unit', async () => {
  const xml = writeXliff21(pages);
  assert.deepEqual(await grammarErrors(xml, path.join(import.meta.dirname, '../site/grammars/xliff-2.1.rng')), []);
  const parsed = elements(parseXml(xml), 'xliff', 'file', 'unit').map((unit) => [
    unit['@']?.['id'],
    elements(unit, 'segment', 'source')[0]?.['#text'],
  ]);
  assert.deepEqual(
    parsed,
    units.map(({ id, zh }) => [id, zh]),
  );
});

test(
  'OmegaT translates the whole report, and each unit comes back with exactly its English',
  { skip: !existsSync(OMEGAT) && !isCi && 'OmegaT is not installed (Debian: apt-get install omegat).' },
  () => {
    write('omegat/source/report.xlf', writeXliff12(pages));
    write('omegat/omegat.project', omegatProject(false));
    write('omegat/omegat/project_save.tmx', memory());
    for (const name of ['target', 'tm', 'glossary', 'dictionary', 'settings'])
      mkdirSync(path.join(folder, 'omegat', name), { recursive: true });
    const root = path.join(folder, 'omegat');
    const { status, stderr } = spawnSync(
      OMEGAT,
      [root, '--mode=console-translate', `--config-dir=${path.join(root, 'settings')}`],
      { encoding: 'utf8', timeout: 300_000 },
    );
    assert.equal(status, 0, stderr);
    assert.deepEqual(read(path.join(root, 'target/report.xlf')), expected);
  },
);

test(
  'Translate Toolkit fills the whole report, and each unit comes back with exactly its English',
  {
    skip:
      spawnSync(PYTHON, ['-c', 'import translate.storage.xliff']).status !== 0 &&
      !isCi &&
      'Translate Toolkit is not installed (Debian: apt-get install translate-toolkit).',
  },
  () => {
    const file = write('toolkit.xlf', writeXliff12(pages));
    const words = write('words.json', JSON.stringify(Object.fromEntries(english)));
    const { status, stderr } = spawnSync(
      PYTHON,
      [path.join(import.meta.dirname, 'fill-by-translate-toolkit.py'), file, words],
      {
        encoding: 'utf8',
      },
    );
    assert.equal(status, 0, stderr);
    assert.deepEqual(read(file), expected);
  },
);

test(
  'LibreOffice opens and saves the Word file, and each unit comes back with exactly its English',
  {
    skip: !existsSync(OFFICE) && !isCi && 'LibreOffice is not installed (Debian: apt-get install libreoffice-writer).',
  },
  () => {
    const parts = unzipSync(writeDocx('报告', pages));
    const texts = units.map(({ zh }) => xmlText(english.get(zh) ?? ''));
    const filled = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replaceAll(
      /(?<=<\/w:tc><w:tc><w:tcPr>[^]{0,60}<\/w:tcPr>)<w:p><\/w:p>/g,
      () => `<w:p><w:r><w:t>${texts.shift() ?? ''}</w:t></w:r></w:p>`,
    );
    const file = path.join(folder, 'report.docx');
    writeFileSync(file, zipSync({ ...parts, 'word/document.xml': strToU8(filled) }));
    const { status, stderr } = spawnSync(
      OFFICE,
      [
        `-env:UserInstallation=file://${path.join(folder, 'office')}`,
        '--headless',
        '--convert-to',
        'docx:MS Word 2007 XML',
        '--outdir',
        path.join(folder, 'saved'),
        file,
      ],
      { encoding: 'utf8', timeout: 180_000 },
    );
    assert.equal(status, 0, stderr);
    assert.deepEqual(read(path.join(folder, 'saved/report.docx')), expected);
  },
);

/** The translations that were typed, as OmegaT stores them. */
function memory(): string {
  const segment = (lang: string, text: string): string => `<tuv lang="${lang}"><seg>${xmlText(text)}</seg></tuv>`;
  const entries = [...english].map(([zh, en]) => `<tu>${segment('ZH-CN', zh)}${segment('EN-US', en)}</tu>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx11.dtd">
<tmx version="1.1"><header creationtool="OmegaT" creationtoolversion="3.6" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext" segtype="paragraph" srclang="ZH-CN"/><body>
${entries.join('\n')}
</body></tmx>`;
}
