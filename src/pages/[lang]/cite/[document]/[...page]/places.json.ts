import type { APIRoute } from 'astro';
import { site } from '../../../../../addressing/current-site.ts';
import { citationData } from '../../../../../citation/citation-data.ts';
import { LANGS, type Lang } from '../../../../../i18n/lang.ts';
import type { LibraryPage } from '../../../../../library/library.ts';
import { currentProfile, loadLibrary } from '../../../../../loading/load-library.ts';

export function getStaticPaths() {
  const { documents } = loadLibrary(currentProfile());
  return LANGS.flatMap((lang) =>
    documents.flatMap(({ id, pages }) =>
      pages.map((page) => ({ params: { lang, document: id, page: page.page }, props: { page } })),
    ),
  );
}

export const GET: APIRoute<{ page: LibraryPage }> = ({ props: { page }, params }) =>
  Response.json(citationData(loadLibrary(currentProfile()), page, params['lang'] as Lang, site));
