import { stringify } from 'yaml';
import { absolute, type Site } from '../addressing/site.ts';
import { routes } from '../addressing/routes.ts';
import { createTranslate } from '../i18n/translate.ts';
import type { Library } from '../library/library.ts';

/** `/data/CITATION.cff`: how to cite the data as a whole (Citation File Format 1.2.0). What is not stated is left out. */
export function citationCff(library: Library, version: string, site: Site): string {
  const { name, tagline, publisher, district, city } = library.facts;
  const url = absolute(site, routes.home('en'));
  return stringify(
    {
      'cff-version': '1.2.0',
      message: 'To cite one document or a paragraph of it, use the reference that its “Cite” page gives.',
      type: 'dataset',
      title: `${name.en} (${name.zh})`,
      abstract: `${tagline.en} ${createTranslate('en')('site.notOfficialEnglish')}`,
      authors: [{ name: (publisher?.name ?? name).en }],
      version,
      ...(url === null ? {} : { url }),
      keywords: [district.en, ...(city === undefined ? [] : [city.en]), 'five-year plan', 'parallel corpus'],
    },
    { lineWidth: 0 },
  );
}
