import { joinLines } from '../rules/join-lines.ts';
import type { SourceProblems } from '../rules/source-problems.ts';
import type { Tally } from '../tally.ts';

/** A cell while its table is built. */
export interface ScannedCell {
  text: string;
  items: readonly string[];
}

/**
 * Reads a cell of a scan: HTML with `<ul><li>`, plain text with ➤ before each item, or both. Every `<li>` and every ➤
 * begins an item; a ➤ at the beginning of a `<li>` belongs to that item. Text before the first item is the cell's own.
 */
export function readScannedCell(source: string, line: number, tally: Tally, problems: SourceProblems): ScannedCell {
  const items: string[] = [];
  let text = '';
  let isClosed = false;
  for (const token of source.split(TOKEN)) {
    const tag = /^<(\/?)([a-zA-Z]\w*)/.exec(token);
    if (tag !== null) tally.take('html-tag', token);
    if (token === '➤') tally.take('list-sign', token);
    if (tag?.[2] === 'li' || token === '➤') {
      const isCharacterOfTag = token === '➤' && !isClosed && items.at(-1)?.trim() === '';
      if (tag?.[1] !== '/' && !isCharacterOfTag) items.push('');
      isClosed = tag?.[1] === '/';
    } else if (tag === null && items.length === 0) text += token;
    else if (tag === null && (!isClosed || token.trim() === '')) items.push((items.pop() ?? '') + token);
    else if (tag === null)
      problems.add(line, `"${token.trim().slice(0, 20)}" comes after a list item and belongs to none.`, BY_CORRECTION);
  }
  if (items.some((item) => item.trim() === '')) problems.add(line, 'An item of this cell is empty.', BY_CORRECTION);
  const tidy = (words: string): string => joinLines([{ text: words }], tally).text;
  return { text: tidy(text), items: items.map(tidy) };
}

/** A tag begins with a letter, so that a figure such as <5.5% stays text. */
const TOKEN = /(<\/?[a-zA-Z][^<>]*>|➤)/;

const BY_CORRECTION = 'Fix it by a correction in corrections.yaml.';
