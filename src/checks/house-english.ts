import type { LoadedPage } from '../alignment/page-files.ts';
import { readTextIfThere } from '../files/read-text.ts';
import { readYaml } from '../files/read-yaml.ts';
import { houseEnglishSchema, type HouseEnglish } from '../schemas/house-english.ts';
import { blockPairs } from './block-pairs.ts';
import type { Issue } from '../files/issue.ts';

export const HOUSE_ENGLISH_FILE = 'src/content/house-english.yaml';

/** One breach of the house English: the kind of issue and the finding. */
export type WordingFinding = Pick<Issue, 'kind' | 'found'>;

/** Reads the list; a library need not have one. @throws {ContentError} where it does not fit its schema */
export function readHouseEnglish(root: string): HouseEnglish {
  return (readTextIfThere(root, HOUSE_ENGLISH_FILE) ?? null) === null
    ? { avoid: [], phrases: [], capitals: [] }
    : readYaml(root, HOUSE_ENGLISH_FILE, houseEnglishSchema);
}

/** Issues of the blocks of a page that break the house English. */
export function houseEnglish(page: LoadedPage, list: HouseEnglish): Issue[] {
  return blockPairs(page).flatMap(({ fragment, zh, en }) =>
    wordingFindings(zh, en.text, list).map((finding): Issue => ({
      ...finding,
      file: page.files.en,
      line: en.line,
      fragment,
    })),
  );
}

/** What is wrong with the wording of one block. @param zh the Chinese it was made from */
export function wordingFindings(zh: string, en: string, { avoid, phrases, capitals }: HouseEnglish): WordingFinding[] {
  return [
    ...avoid.flatMap(({ words, better }) =>
      words
        .filter((word) => wholeWords(word, 'iu').test(en))
        .map((word) => ({ kind: 'literal-english', found: `“${word}”; better: ${better}` }) as const),
    ),
    ...phrases
      .filter(({ zh: phrase, zhNot, en: forms }) => says(zh, phrase, zhNot) && !forms.some((form) => holds(en, form)))
      .map(({ zh: phrase, en: [form = ''] }) => ({
        kind: 'phrase-differs' as const,
        found: `zh says ${phrase}, en lacks “${form}”`,
      })),
    ...capitals.flatMap((name) =>
      [...new Set(en.match(wholeWords(name, 'giu')) ?? [])]
        .filter((form) => form !== name)
        .map((form) => ({ kind: 'capitals-differ' as const, found: `“${form}” for “${name}”` })),
    ),
  ];
}

/** Whether the phrase is in the Chinese, and not only inside words that mean something else. */
function says(zh: string, phrase: string, zhNot: readonly string[]): boolean {
  return zhNot.reduce((text, other) => text.replaceAll(other, '\n'), zh).includes(phrase);
}

/** A form with capitals must match them; a form in small letters matches any case. */
function holds(en: string, form: string): boolean {
  return en.includes(form) || (form === form.toLowerCase() && en.toLowerCase().includes(form));
}

/** Each word is looked for in every block, and compiling a pattern takes longer than matching it. */
const patterns = new Map<string, RegExp>();

function wholeWords(words: string, flags: 'iu' | 'giu'): RegExp {
  const key = `${flags} ${words}`;
  const pattern = patterns.get(key) ?? wholeWordsPattern(words, flags);
  patterns.set(key, pattern);
  return pattern;
}

function wholeWordsPattern(words: string, flags: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])${RegExp.escape(words)}(?![\p{L}\p{N}-])`, flags);
}
