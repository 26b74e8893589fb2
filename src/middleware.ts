import { defineMiddleware } from 'astro:middleware';
import { LANGS } from './i18n/lang.ts';
import { createTranslate } from './i18n/translate.ts';
import { currentProfile, loadLibrary } from './loading/load-library.ts';

/** Gives every page what all pages share, so that components receive it and read nothing themselves. */
export const onRequest = defineMiddleware(({ locals, params }, next) => {
  const lang = LANGS.find((known) => known === params['lang']) ?? 'zh';
  Object.assign(locals, {
    library: loadLibrary(currentProfile()),
    lang,
    t: createTranslate(lang),
  } satisfies App.Locals);
  return next();
});
