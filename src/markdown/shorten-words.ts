import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** MDX whose long stretches of words are short ones, and what they stand for. */
export interface ShortenedText {
  mdx: string;
  words: readonly string[];
}

/**
 * Puts a short word in the place of every long stretch of mere words. A parser looks at each character several times, and
 * nine in ten are words that no markup concerns: a page is read three times as fast without them.
 *
 * @returns null where the text itself holds such a short word
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

/** Elements and markers as they are, or a stretch that begins and ends with a letter, as what stands for it does. */
const WORDS = /<[^>]*>|\{[^}]*\}|(\p{L}[\p{L}\p{N} ,.;:()%/’“”‘，。、；：？！（）《》〈〉·—–-]{14,}(?<=\p{L}))/gu;

/** Words make links, entities and statements of MDX too. */
const MEANT_OTHERWISE = /^(?:import|export)\b|[@&]|:\/\/|www\./i;
