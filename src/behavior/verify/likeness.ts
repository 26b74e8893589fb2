import { markedDifference, type MarkedDifference } from '../../citation/marked-difference.ts';
import { quotedPieces } from '../../citation/quoted-pieces.ts';
import { WordingFinder, type Passage } from '../../citation/wording-finder.ts';
import type { Lang } from '../../i18n/lang.ts';

/** How a quotation resembles what the library has. */
export type Likeness = { passages: readonly Passage[] } &
  /** `part`: the same except for what the search ignores too. */
  ({ kind: 'inOrder' | 'part' } | { kind: 'signs' | 'nearest'; difference: MarkedDifference });

/** A block of the corpus, with the fields that are searched for a wording. */
interface CorpusLine {
  id: string;
  zh: string;
  en: string | null;
}

/**
 * Finds what a quotation resembles that is nowhere word for word: the same but for punctuation, pieces in their order, or the
 * nearest passage.
 *
 * @param readings the innermost last, as `readPasted` gives them
 * @param readCorpus reads the file of all blocks; rejects in a copy that cannot load it
 */
export async function likeness(
  readings: readonly string[],
  lang: Lang,
  readCorpus: () => Promise<string>,
): Promise<Likeness | null> {
  const finder = await finderFor(lang, readCorpus).catch(() => null);
  if (finder === null) return null;
  for (const reading of readings) {
    const passages = finder.butForSigns(reading);
    const [first] = passages;
    if (first !== undefined && isSameWords(first, reading)) return { kind: 'part', passages };
    if (first !== undefined) return { kind: 'signs', passages, difference: differenceTo(first, reading) };
    const pieces = quotedPieces(reading);
    const inOrder = pieces.length > 1 ? finder.inOrder(pieces) : null;
    if (inOrder !== null) return { kind: 'inOrder', passages: inOrder };
  }
  const reading = readings.at(-1) ?? '';
  const nearest = finder.nearest(reading);
  return nearest && { kind: 'nearest', passages: [nearest], difference: differenceTo(nearest, reading) };
}

/** In Chinese white space and quotation marks do not count, in English no punctuation does. */
function isSameWords({ text, start, end }: Passage, reading: string): boolean {
  const inner = reading.replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, ''); // A passage ends with its last word.
  return !/\p{Script=Han}/u.test(reading) || unquoted(text.slice(start, end)) === unquoted(inner);
}

function unquoted(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”‘’「」『』«»]+/g, '');
}

function differenceTo({ text, start, end }: Passage, quotation: string): MarkedDifference {
  return markedDifference(text.slice(start, end), quotation);
}

const finders = new Map<Lang, Promise<WordingFinder>>();

function finderFor(lang: Lang, readCorpus: () => Promise<string>): Promise<WordingFinder> {
  const known = finders.get(lang) ?? makeFinder(lang, readCorpus);
  finders.set(lang, known);
  known.catch(() => finders.delete(lang));
  return known;
}

/** Cells of a row are quoted one after the other. */
async function makeFinder(lang: Lang, readCorpus: () => Promise<string>): Promise<WordingFinder> {
  const lines = (await readCorpus()).split('\n').filter((line) => line !== '');
  const blocks = lines.map((line) => JSON.parse(line) as CorpusLine);
  return new WordingFinder(blocks.map((block) => ({ id: block.id, text: (block[lang] ?? '').replaceAll('\t', ' ') })));
}
