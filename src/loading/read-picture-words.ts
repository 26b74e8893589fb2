import { z } from 'zod';
import { readTextIfThere } from '../files/read-text.ts';
import { readYaml } from '../files/read-yaml.ts';

const sentence = z.string().trim().min(1);

/** What each picture of a source shows, by file name: in Chinese, or in both languages. */
const wordsSchema = z.record(
  z.string(),
  z.union([
    sentence.transform((zh) => ({ zh, en: undefined })),
    z.strictObject({ zh: sentence, en: sentence.optional() }),
  ]),
);

/** Description for readers who cannot see a picture. */
export interface PictureWords {
  zh: string;
  en?: string | undefined;
}

/**
 * Reads `pictures.yaml` beside an original; empty where there is none. An English description on the page itself takes
 * precedence.
 *
 * @throws {ContentError} or {AggregateError} of them for file names or descriptions that do not fit the schema
 */
export function readPictureWords(root: string, source: string): ReadonlyMap<string, PictureWords> {
  const file = pictureWordsFile(source);
  return new Map(readTextIfThere(root, file) === null ? [] : Object.entries(readYaml(root, file, wordsSchema)));
}

export function pictureWordsFile(source: string): string {
  return `src/sources/${source}/pictures.yaml`;
}
