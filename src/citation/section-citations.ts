import type { Site } from '../addressing/site.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Library, LibraryPage } from '../library/library.ts';
import { textIn } from '../library/library.ts';
import { citedWork } from './cited-work.ts';
import { apaReference, gbt2025Reference } from './formats.ts';
import { pagePlaces } from './page-places.ts';

/** A section of a page with its citations, for readers without script. */
export interface SectionCitation {
  fragment: string;
  title: string;
  titleLang: Lang;
  gbt2025: string;
  apa: string;
}

export function sectionCitations(library: Library, page: LibraryPage, lang: Lang, site: Site): SectionCitation[] {
  const work = citedWork(library, page, lang);
  return pagePlaces(page, lang, site).flatMap(({ fragment, place }) => {
    const block = page.byFragment.get(fragment);
    if (block === undefined || block.kind !== 'heading') return [];
    const { text: title, lang: titleLang } = textIn(block, lang);
    return [{ fragment, title, titleLang, gbt2025: gbt2025Reference(work, place), apa: apaReference(work, place) }];
  });
}
