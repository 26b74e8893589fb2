import type { APIRoute } from 'astro';
import { site } from '../../../addressing/current-site.ts';
import { documentFeed } from '../../../feeds/document-feed.ts';
import { readChanges } from '../../../feeds/read-changes.ts';
import { LANGS, type Lang } from '../../../i18n/lang.ts';
import { createTranslate } from '../../../i18n/translate.ts';
import type { LibraryDocument } from '../../../library/library.ts';
import { currentProfile, loadLibrary } from '../../../loading/load-library.ts';

export function getStaticPaths() {
  return loadLibrary(currentProfile()).documents.flatMap((document) => {
    const read = readChanges(document.id);
    return LANGS.map((lang) => ({ params: { lang, document: document.id }, props: { document, lang, read } }));
  });
}

export const GET: APIRoute<{ document: LibraryDocument; lang: Lang; read: ReturnType<typeof readChanges> }> = ({
  props: { document, lang, read },
}) =>
  new Response(
    documentFeed(document, read.changes, {
      library: loadLibrary(currentProfile()),
      lang,
      t: createTranslate(lang),
      site,
      history: read.history,
    }),
  );
