import { defineMiddleware } from 'astro:middleware';
import { site } from './addressing/current-site.ts';
import { LANGS } from './i18n/lang.ts';
import { currentProfile, loadLibrary } from './loading/load-library.ts';
import { pageContext } from './reading/page-context.ts';

/** Gives every page what all pages share, so that components receive it and read nothing themselves. */
export const onRequest = defineMiddleware(({ locals, params }, next) => {
  const lang = LANGS.find((known) => known === params['lang']) ?? 'zh';
  Object.assign(locals, pageContext(loadLibrary(currentProfile()), lang, site) satisfies App.Locals);
  return next();
});
