import { routes } from '../../addressing/routes.ts';
import { HTML_LANG, otherLang } from '../../i18n/lang.ts';
import { byLetter } from '../../names/by-letter.ts';
import type { PageContext } from '../../reading/page-context.ts';
import { NAME_KINDS, type Name } from '../../schemas/name.ts';
import type { FramedPage } from '../layout/page-frame.ts';

/** A name in the index. */
export interface IndexedName {
  href: string;
  kind: Name['kind'];
  name: string;
  /** Its name in the other language. */
  other: string;
  count: number;
  countWithin: number;
}

export interface NamesPage {
  frame: FramedPage;
  /** How many names there are. */
  count: number;
  kinds: readonly { id: Name['kind']; label: string }[];
  /** Value of `lang` of the names in the other language. */
  otherLang: string;
  letters: readonly { letter: string; id: string; names: readonly IndexedName[] }[];
}

/** What the index of names shows: all of them by letter, pinyin in Chinese and English in English. */
export function namesPage({ library, lang, t, href }: PageContext): NamesPage {
  const other = otherLang(lang);
  return {
    frame: { title: t('nav.names'), description: t('names.intro'), route: routes.names },
    count: library.names.length,
    kinds: NAME_KINDS.map((kind) => ({ id: kind, label: t(`names.kind.${kind}`) })),
    otherLang: HTML_LANG[other],
    letters: byLetter(library.names, lang).map(({ letter, names }) => ({
      letter,
      id: `letter-${letter}`,
      names: names.map(({ id, kind, count, countWithin, ...name }) => ({
        href: href(routes.name(lang, id)),
        kind,
        name: name[lang].name,
        other: name[other].name,
        count,
        countWithin,
      })),
    })),
  };
}
