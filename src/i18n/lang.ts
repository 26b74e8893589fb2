/** Languages of the site, the original first. */
export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** Value of `lang` in HTML. */
export const HTML_LANG = { zh: 'zh-Hans', en: 'en' } as const satisfies Record<Lang, string>;

export function otherLang(lang: Lang): Lang {
  switch (lang) {
    case 'zh':
      return 'en';
    case 'en':
      return 'zh';
    default:
      return lang satisfies never;
  }
}

/** Value of `lang` for a text within a page of another language; none where both are the same. */
export function foreignLang(text: Lang, page: Lang): string | undefined {
  return text === page ? undefined : HTML_LANG[text];
}
