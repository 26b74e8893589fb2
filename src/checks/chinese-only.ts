import type { LoadedPage } from '../alignment/page-files.ts';
import type { Issue } from '../files/issue.ts';

/** The Chinese page must hold no English sentence and no mark of a missing translation. Names of a few words are allowed. */
export function chineseOnly({ files, zh }: LoadedPage): Issue[] {
  return zh.blocks.flatMap(({ fragment, line, text, untranslated }): Issue[] => {
    const sentence = untranslated ? '<Untranslated />' : LATIN_SENTENCE.exec(text)?.[0];
    return sentence === undefined ? [] : [{ kind: 'latin-sentence', file: files.zh, line, fragment, found: sentence }];
  });
}

/** Six words: the longest Latin names of the sources, such as "Internet Protocol Version 6", have three. */
const LATIN_SENTENCE = /(?:\b[A-Za-z][A-Za-z'’-]*[,;]? ){5,}[A-Za-z][A-Za-z'’-]*/;
