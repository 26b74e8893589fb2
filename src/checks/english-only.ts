import { foreignCharacters } from '../alignment/foreign-characters.ts';
import type { LoadedPage } from '../alignment/page-files.ts';
import { blockPairs } from './block-pairs.ts';
import type { Issue } from '../files/issue.ts';

/** The English has only characters used in printed English, apart from marks of the original. */
export function englishOnly(page: LoadedPage): Issue[] {
  return blockPairs(page).flatMap(({ fragment, zh, en }): Issue[] => {
    const characters = foreignCharacters(en.text, zh);
    return characters.length === 0
      ? []
      : [{ kind: 'foreign-character', file: page.files.en, line: en.line, fragment, found: characters.join(' ') }];
  });
}
