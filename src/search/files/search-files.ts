import type { Lang } from '../../i18n/lang.ts';

/** Reads files of the published `search/` folder: over the network in a browser, from disk in a test. */
export interface SearchFiles {
  /** @throws {Error} with address and status where the file cannot be read */
  read(path: string): Promise<Uint8Array<ArrayBuffer>>;
}

/** Paths within `search/`, for those who write the files and those who read them. */
export const searchPaths = {
  client: 'client.js',
  libraries: 'libraries.js',
  answers: 'answers.js',
  /** Licences of what others wrote of these scripts. */
  licenses: 'licenses.txt',
  first: (lang: Lang) => `first-${lang}.json`,
  everyday: 'everyday.json',
  places: (piece: number) => `places/${piece}.json`,
  traditional: 'traditional.json',
  chunk: (lang: Lang, version: string, place: number) => `${lang}/index/${version}/${place}.pf_index`,
  words: (lang: Lang) => `${lang}/words.json`,
  spellings: (lang: Lang, letter: string) => `${lang}/spellings/${letter}.json`,
  otherWords: (lang: Lang, piece: number) => `${lang}/other-words/${piece}.json`,
  asked: (lang: Lang, piece: number) => `${lang}/asked/${piece}.json`,
  figures: (lang: Lang, indicator: string) => `${lang}/figures/${indicator}.json`,
  text: (lang: Lang, document: string, page: string, piece: number) =>
    `${lang}/text/${document}/${page}${piece === 0 ? '' : `.${piece}`}.json`,
} as const;
