import { routes } from '../addressing/routes.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Library, MentionedName } from '../library/library.ts';

/** A link to a longer name or term that contains a name. */
export interface LongerLink {
  route: string;
  words: string;
  /** Number of blocks in which the name occurs within it. */
  count: number;
}

/** Links to the longer names and terms that contain a name, in one language. */
export function longerLinks({ names, terms }: Library, { within }: MentionedName, lang: Lang): LongerLink[] {
  return within.flatMap(({ id, isTerm, count }) => {
    const longer = (isTerm ? terms : names).find((entry) => entry.id === id);
    const route = isTerm ? routes.term(lang, id) : routes.name(lang, id);
    return longer === undefined ? [] : [{ route, words: longer[lang].name, count }];
  });
}
