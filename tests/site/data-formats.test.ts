import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import { BuiltSite } from './built-site.ts';
import { elements, grammarErrors, parseXml, type XmlNode } from './xml-readers.ts';
import { someOf } from '../some-of.ts';

interface Forms {
  name: string;
  variants: readonly string[];
  definition?: string | null;
}

interface Entry {
  id: string;
  zh: Forms;
  en: Forms;
  occurrences?: readonly string[];
}

/** Both editions of the termbase, with the names of their elements. */
const TERMBASES = [
  {
    file: 'glossary.tbx',
    grammar: 'tbx.rng',
    root: 'tbx',
    concept: 'conceptEntry',
    language: 'langSec',
    term: 'termSec',
  },
  {
    file: 'glossary-2008.tbx',
    grammar: 'tbx-2008.rng',
    root: 'martif',
    concept: 'termEntry',
    language: 'langSet',
    term: 'tig',
  },
] as const;

for (const folder of ['dist', 'dist-staff']) {
  const site = new BuiltSite(folder);
  const json = (file: string): Record<string, Entry[]> =>
    JSON.parse(site.text(`/data/${file}`)) as Record<string, Entry[]>;
  const terms = json('glossary.json')['terms'] ?? [];
  const names = json('names.json')['names'] ?? [];
  const rowsOf = (file: string): string[][] => parseCsv(site.text(`/data/${file}`), { bom: true });

  test(`${folder}: corpus.tmx is valid TMX with exactly the aligned blocks and the cells of their rows`, async () => {
    const text = site.text('/data/corpus.tmx');
    assert.deepEqual(await grammarErrors(text, 'tests/site/grammars/tmx.rng'), []);
    const units = elements(parseXml(text), 'tmx', 'body', 'tu').map((unit) => ({
      id: unit['@']?.['tuid'],
      texts: elements(unit, 'tuv').map((variant) => [
        variant['@']?.['xml:lang'],
        elements(variant, 'seg')[0]?.['#text'],
      ]),
    }));
    const aligned = site.corpus.filter(({ translation }) => translation === 'current');
    const isCell = ({ id = '' }: { id?: string | undefined }): boolean => id.includes(':');
    assert.deepEqual(
      units.filter((unit) => !isCell(unit)),
      aligned.map(({ id, zh, en }) => ({
        id,
        texts: [
          ['zh-Hans', zh],
          ['en', en],
        ],
      })),
    );
    assert.ok(units.length > 800);
    const rows = new Map(aligned.map(({ id, zh, en }) => [id, [zh.split('\t'), (en ?? '').split('\t')]]));
    for (const { id = '', texts } of someOf(units.filter(isCell))) {
      const [row = '', column = ''] = id.split(':');
      const cell = rows.get(row)?.map((cells) => cells[Number(column) - 1]);
      assert.deepEqual(
        cell,
        texts.map(([, text]) => text),
        id,
      );
    }
  });

  test(`${folder}: corpus-sentences.tmx is valid TMX, each unit with its own id and place in its block`, async () => {
    const text = site.text('/data/corpus-sentences.tmx');
    assert.deepEqual(await grammarErrors(text, 'tests/site/grammars/tmx.rng'), []);
    const blocks = new Map(site.corpus.map((block) => [block.id, block]));
    const ids = new Set<string>();
    for (const unit of someOf(elements(parseXml(text), 'tmx', 'body', 'tu'))) {
      const id = unit['@']?.['tuid'] ?? '';
      const block = blocks.get(/^[^:~]*/.exec(id)?.[0] ?? '');
      const [zh = '', en = ''] = elements(unit, 'tuv').map((one) => elements(one, 'seg')[0]?.['#text'] ?? '');
      assert.ok(zh !== '' && block?.zh.includes(zh), id);
      assert.ok(en !== '' && block?.en?.includes(en), id);
      assert.ok(!ids.has(id), id);
      ids.add(id);
    }
    assert.ok([...ids].filter((id) => id.includes('~')).length > 100);
  });

  for (const { file, grammar, root, concept: entry, language, term: form } of TERMBASES)
    test(`${folder}: ${file} is valid TBX-Basic with every term and name in all forms`, async () => {
      const text = site.text(`/data/${file}`);
      assert.deepEqual(await grammarErrors(text, `tests/site/grammars/${grammar}`), []);
      const concepts = elements(parseXml(text), root, 'text', 'body', entry).map((concept) => [
        concept['@']?.['id'],
        ...elements(concept, language).map((section) => languageSection(section, form)),
      ]);
      const expected = [
        ...terms.map((term) => ({ ...term, id: `term-${term.id}` })),
        ...names.map((name) => ({ ...name, id: `name-${name.id}` })),
      ];
      assert.deepEqual(
        concepts,
        expected.map(({ id, zh, en }) => [
          id,
          ...(
            [
              ['zh-Hans', zh],
              ['en', en],
            ] as const
          ).map(([lang, forms]) => [lang, forms.definition ?? null, forms.name, ...forms.variants]),
        ]),
      );
    });

  test(`${folder}: every CSV begins with the mark that Excel needs for Chinese, and ends its lines as in RFC 4180`, () => {
    for (const file of someOf(site.files.filter((name) => name.startsWith('/data/') && name.endsWith('.csv')))) {
      const text = site.text(file);
      assert.ok(text.startsWith('\uFEFF'), file);
      const rows = parseCsv(text, { bom: true, record_delimiter: '\r\n' });
      assert.ok(rows.length > 1 && text.endsWith('\r\n'), file);
    }
  });

  test(`${folder}: glossary.csv and names.csv say what the JSON says`, () => {
    const [, ...termRows] = rowsOf('glossary.csv');
    assert.deepEqual(
      termRows.map((row) => [row[0], row[2], row[3], row[4], row[5], row[7], row[8]]),
      terms.map(({ id, zh, en }) => [
        id,
        zh.name,
        zh.variants.join(' | '),
        en.name,
        en.variants.join(' | '),
        zh.definition ?? '',
        en.definition ?? '',
      ]),
    );
    const [, ...nameRows] = rowsOf('names.csv');
    assert.deepEqual(
      nameRows.map((row) => [row[0], row[2], row[4], row[8]]),
      names.map(({ id, zh, en, occurrences }) => [id, zh.name, en.name, (occurrences ?? []).join(' | ')]),
    );
  });

  test(`${folder}: the page about the library lists every file of data, and llms.txt every one of them and every page`, () => {
    const files = new Set(site.files);
    const data = [...files].filter(
      (file) => /^\/data\/[^/]+$/.test(file) && !/\.schema\.json$|\.(?:br|gz)$/.test(file),
    );
    for (const lang of ['zh', 'en']) {
      const listed = new Set(
        site
          .page(`/${lang}/about/`)('a[href]')
          .toArray()
          .map((link) => link.attribs['href']),
      );
      const llms = site.text(`/${lang}/llms.txt`);
      assert.deepEqual(
        data.filter((file) => !listed.has(file) || !llms.includes(`](${file})`)),
        [],
      );
      for (const [, address = ''] of someOf(llms.matchAll(/\]\(([^)]+)\)/g))) assert.ok(files.has(address), address);
      for (const page of new Set(site.corpus.map(({ url }) => url[lang as 'zh' | 'en'].split('#')[0] ?? '')))
        assert.ok(llms.includes(`](${page}index.md)`), page);
    }
  });

  test(`${folder}: each table is a CSV with its rows and all their texts in both languages`, () => {
    const tables = site.files.filter((file) => file.startsWith('/data/tables/'));
    assert.ok(tables.length >= 19);
    const texts = new Map(site.corpus.map((line) => [line.id, line]));
    const seen = tables.flatMap((file) => rowsOf(file.slice('/data/'.length)).slice(1));
    assert.deepEqual(
      seen.map(([id]) => id),
      [...tables].flatMap((file) => bodyRows(site, file)),
    );
    for (const [id = '', ...cells] of someOf(seen)) {
      const row = texts.get(id);
      const lines = cells.flatMap((cell) => cell.split('\n'));
      const items = site.corpus.filter((line) => line.id.startsWith(`${id}-i`));
      const stated = [row, ...items].flatMap((line) => [
        ...(line?.zh.split('\t') ?? []),
        ...(line?.en?.split('\t') ?? []),
      ]);
      for (const text of someOf(stated)) assert.ok(text === '' || lines.includes(text), `${id}: ${text}`);
    }
  });
}

/** Language, definition (or null) and forms in a language section of a concept. */
function languageSection(section: XmlNode, form: string): (string | null | undefined)[] {
  const definition = elements(section, 'descrip')[0]?.['#text'] ?? null;
  return [section['@']?.['xml:lang'], definition, ...elements(section, form, 'term').map((term) => term['#text'])];
}

/** Ids of the rows below the header of the table that a file is named after, in reading order. */
function bodyRows(site: BuiltSite, file: string): string[] {
  const table = file.slice('/data/tables/'.length, -'.csv'.length).replaceAll('.', '/');
  return site.corpus
    .filter(({ id, kind }) => kind === 'row' && id.startsWith(`${table}-r`) && !id.endsWith('-r0'))
    .map(({ id }) => id);
}
