import type { APIRoute } from 'astro';
import { llmsText } from '../../exports/llms.ts';
import { LANGS, type Lang } from '../../i18n/lang.ts';
import { createTranslate } from '../../i18n/translate.ts';
import { currentProfile, loadLibrary } from '../../loading/load-library.ts';

export function getStaticPaths() {
  return LANGS.map((lang) => ({ params: { lang }, props: { lang } }));
}

export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang } }) =>
  new Response(llmsText(loadLibrary(currentProfile()), lang, createTranslate(lang)));
