import { routes } from '../../addressing/routes.ts';
import { citedWork } from '../../citation/cited-work.ts';
import {
  DATA_FORMATS,
  QUOTE_FORMATS,
  REFERENCE_FORMATS,
  type DataFormat,
  type FormatId,
} from '../../citation/format-ids.ts';
import { citations } from '../../citation/formats.ts';
import { wholePage } from '../../citation/page-places.ts';
import { sectionCitations, type SectionCitation } from '../../citation/section-citations.ts';
import { foreignLang } from '../../i18n/lang.ts';
import type { Translate } from '../../i18n/ui-strings.ts';
import type { LibraryPage } from '../../library/library.ts';
import { titleOf } from '../../reading/contents.ts';
import type { PageContext } from '../../reading/page-context.ts';
import type { FramedPage } from '../layout/page-frame.ts';

export interface CitePage {
  frame: FramedPage;
  /** Words that the script fills in, as JSON. */
  words: string;
  document: { href: string; title: string };
  title: string;
  /** Value of `lang` for the title, where it is not in the language of the page. */
  titleLang: string | undefined;
  /** Address of the page that is cited. */
  source: string;
  references: readonly { format: FormatId; text: string }[];
  /** Filled in only by script, once a place is chosen. */
  quotes: readonly FormatId[];
  data: readonly { format: DataFormat; text: string }[];
  /** Name of the files in `data`, without their extensions. */
  fileName: string;
  sections: readonly SectionCitation[];
}

/** What the citation page of `page` shows. */
export function citePage(context: PageContext, page: LibraryPage): CitePage {
  const { library, lang, t, site, href } = context;
  const document = library.document(page.document);
  const { title, titleLang } = titleOf(page, lang);
  const made = citations(citedWork(library, page, lang), wholePage(page, lang, site));
  return {
    frame: {
      title: `${t('words.of', { words: t('cite.title'), detail: title })} · ${document.shortTitle[lang]}`,
      description: t('cite.intro'),
      unpublished: document.source.published === false,
      route: (to) => routes.cite(to, page.document, page.page),
    },
    words: JSON.stringify(citeWords(t)),
    document: { href: href(routes.document(lang, document.id)), title: document.shortTitle[lang] },
    title,
    titleLang: foreignLang(titleLang, lang),
    source: href(routes.page(lang, page.document, page.page)),
    references: REFERENCE_FORMATS.map((format) => ({ format, text: made[format] })),
    quotes: QUOTE_FORMATS,
    data: DATA_FORMATS.map((format) => ({ format, text: made[format] })),
    fileName: `${page.document}-${page.page.replace('/', '-')}`,
    sections: sectionCitations(library, page, lang, site),
  };
}

function citeWords(t: Translate): Record<string, string> {
  return {
    whole: t('cite.whole'),
    chosen: t('cite.chosen', { place: '{place}' }),
    copied: t('cite.copied'),
    copiedFormat: t('cite.copiedFormat', { format: '{format}' }),
    copyFailed: t('cite.copyFailed'),
    failed: t('cite.failed'),
    loading: t('cite.loading'),
    unknown: t('cite.unknown'),
  };
}
