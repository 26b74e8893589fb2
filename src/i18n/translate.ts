import i18next from 'i18next';
import { en } from './en.ts';
import type { Lang } from './lang.ts';
import type { Translate } from './ui-strings.ts';
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
  return (key, values) => instance.t(key, { ...values, lng: lang });
}
