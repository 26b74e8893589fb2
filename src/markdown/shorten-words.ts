import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** MDX with placeholders for long stretches of words, and those words. */
export interface ShortenedText {
  mdx: string;
  words: readonly string[];
}

/**
 * Replaces every long stretch of plain words with a short placeholder. A parser examines each character several times,
 * and nine in ten belong to plain words: without them, a page is read three times as fast.
 *
 * @returns null where the text itself contains such a placeholder
 */
export function shortenWords(mdx: string): ShortenedText | null {
  if (mdx.includes(FIRST)) return null;
  const words: string[] = [];
  const short = mdx
    .split('\n')
    .map((line) =>
      MEANT_OTHERWISE.test(line)
        ? line
        : line.replace(WORDS, (whole, stretch: string | undefined) =>
            stretch === undefined ? whole : `${FIRST}${words.push(stretch) - 1}${LAST}`,
          ),
    )
    .join('\n');
  return { mdx: short, words };
}

/** Puts the words back into the texts of a tree. @returns false where one of them became anything but text */
export function putWordsBack(tree: Root, words: readonly string[]): boolean {
  let back = 0;
  visit(tree, 'text', (node) => {
    node.value = node.value.replace(SHORT, (short, place: string) => {
      back += 1;
      return words[Number(place)] ?? short;
    });
  });
  return back === words.length;
}

const FIRST = 'Xq';
const LAST = 'qX';
const SHORT = new RegExp(`${FIRST}(\\d+)${LAST}`, 'g');

/**
 * Elements and markers, which stay as they are, or a stretch that begins and ends with a letter, as its placeholder does.
 */
const WORDS = /<[^>]*>|\{[^}]*\}|(\p{L}[\p{L}\p{N} ,.;:()%/’“”‘，。、；：？！（）《》〈〉·—–-]{14,}(?<=\p{L}))/gu;

/** Lines in which words may be a link, an entity or a statement of MDX. */
const MEANT_OTHERWISE = /^(?:import|export)\b|[@&]|:\/\/|www\./i;
