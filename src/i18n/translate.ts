import i18next from 'i18next';
import { en } from './en.ts';
import type { Lang } from './lang.ts';
import type { Translate, UiKey } from './ui-strings.ts';
import { zh } from './zh.ts';

const instance = i18next.createInstance();
await instance.init({
  lng: 'zh',
  resources: { zh: { translation: zh }, en: { translation: en } },
  // Keys are names such as 'page.next', not paths; Astro escapes what it prints.
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
});

/** The words of the interface in one language. */
export function createTranslate(lang: Lang): Translate {
  const known = looked[lang];
  return (key, values) => {
    if (values !== undefined) return instance.t(key, { ...values, lng: lang });
    const words = known.get(key) ?? instance.t(key, { lng: lang });
    known.set(key, words);
    return words;
  };
}

/** Words without values, kept after the first lookup: a page asks for hundreds, and a lookup takes as long as rendering a paragraph. */
const looked: Record<Lang, Map<UiKey, string>> = { zh: new Map(), en: new Map() };
