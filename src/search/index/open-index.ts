import type { Lang } from '../../i18n/lang.ts';
import { filesAt } from '../files/files-at.ts';
import { LibraryIndex } from './library-index.ts';

const opened = new Map<string, Promise<LibraryIndex>>();

/** Opens the index of a published `search/` folder, once for each language. A failed attempt is forgotten. */
export function openIndex(home: URL, lang: Lang): Promise<LibraryIndex> {
  const key = `${lang} ${home.href}`;
  const opening = opened.get(key) ?? LibraryIndex.open(lang, filesAt(home));
  opened.set(key, opening);
  opening.catch(() => opened.delete(key));
  return opening;
}
