import type { Site } from '../addressing/site.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Library, LibraryBlock, LibraryPage } from '../library/library.ts';
import { libraryNames } from '../names/library-names.ts';
import { titleOf } from '../reading/contents.ts';
import { pageSpan, type QuotedWording } from './cited-place.ts';
import { citedWork } from './cited-work.ts';
import { pagePlaces, titleWording, wholePage, type PagePlace } from './page-places.ts';
import { citationTemplates, pageCount, type CitationTemplates, type PageCount } from './templates.ts';

/** A place as the script of the citation page needs it. */
export interface PlaceData extends Partial<QuotedWording> {
  fragment: string;
  locator: string;
  url: string;
  pages: PageCount;
  first: string;
  last: string;
  /** Names that the place mentions, in the order of the text; absent if there are none. */
  names?: readonly NamedHere[];
}

/** An indexed name that a place mentions. */
export interface NamedHere {
  id: string;
  name: string;
}

/** Content of `places.json` beside a citation page: templates, and every place they can be filled with. */
export interface CitationData {
  formatVersion: 1;
  /** Title of the page with its document. */
  title: string;
  /** Permanent address of the page. */
  url: string;
  /** Its title as it can be quoted; in the list of places, the entry of the page itself stands for it. */
  heading: QuotedWording;
  templates: CitationTemplates;
  places: readonly PlaceData[];
}

export function citationData(library: Library, page: LibraryPage, lang: Lang, site: Site): CitationData {
  const places = pagePlaces(page, lang, site);
  const whole = wholePage(page, lang, site);
  const names = new Map(library.names.map(({ id, ...name }) => [id, name[lang].name]));
  const counts = new Set(places.map(({ place }) => pageCount(place.printedPages)));
  return {
    formatVersion: 1,
    title: `${library.document(page.document).shortTitle[lang]} · ${titleOf(page, lang).title}`,
    url: whole.url,
    heading: titleWording(page, lang),
    templates: citationTemplates(citedWork(library, page, lang), whole, counts),
    places: places.map((place) => ({
      ...placeData(place),
      ...namedIn(library, page.byFragment.get(place.fragment), names),
    })),
  };
}

function placeData({ fragment, place: { locator, url, printedPages }, wording }: PagePlace): PlaceData {
  const span = pageSpan(printedPages);
  return {
    fragment,
    locator,
    url,
    pages: pageCount(printedPages),
    first: span === null ? '' : String(span.first),
    last: span === null ? '' : String(span.last),
    ...wording,
  };
}

/** @param names of the library, by their ids */
function namedIn(
  library: Library,
  block: LibraryBlock | undefined,
  names: ReadonlyMap<string, string>,
): Pick<PlaceData, 'names'> {
  const ids = block === undefined ? [] : libraryNames(library).inBlock(block);
  const named = ids.flatMap((id) => {
    const name = names.get(id);
    return name === undefined ? [] : [{ id, name }];
  });
  return named.length === 0 ? {} : { names: named };
}
