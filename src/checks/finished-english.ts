import type { Issue } from '../files/issue.ts';
import type { LoadedPage } from '../alignment/page-files.ts';
import { blockPairs } from './block-pairs.ts';

/** The English is ready to print: no typewriter characters, no stray spaces, no markup or remarks left by the writer. */
export function finishedEnglish(page: LoadedPage): Issue[] {
  return blockPairs(page).flatMap(({ fragment, zh, en }) =>
    draftSigns(en.text, zh).map((found): Issue => ({
      kind: 'unfinished-english',
      file: page.files.en,
      line: en.line,
      fragment,
      found,
    })),
  );
}

/** Signs that a text is unfinished, each kind once, with the words around it. */
export function draftSigns(en: string, zh: string): string[] {
  const printed = new Set(zh.normalize('NFKC'));
  const found = new Map<string, string>();
  for (const { 0: match, index } of en.matchAll(DRAFT_SIGN)) {
    const sign = match.trim();
    // A sign that the Chinese prints, such as an asterisk or <5%, is right in the English too.
    if (found.has(sign) || (MARKUP.test(sign) && printed.has(sign))) continue;
    const around = en.slice(Math.max(0, index - AROUND), index + match.length + AROUND);
    found.set(sign, `“${sign}” in “${around.trim()}”`);
  }
  return [...found.values()];
}

const AROUND = 15;
const MARKUP = /^[[\]{}|\\~^*_`#<>]$/;

const DRAFT_SIGN = new RegExp(
  [
    String.raw`["']`, // typed straight
    '--+',
    String.raw`\.{2,}`,
    String.raw`\s[,.;:!?](?!\S)`, // a space before the sign
    String.raw`(?<=\p{L})[,;:!?](?=\p{L})`, // none after it
    String.raw`^[-•·]\s`, // of a list
    String.raw`&#?\w{1,8};`,
    MARKUP.source.slice(1, -1),
  ].join('|'),
  'gmu',
);
