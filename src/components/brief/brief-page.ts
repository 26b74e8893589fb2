import { routes } from '../../addressing/routes.ts';
import { citable } from '../../addressing/site.ts';
import { briefView, type BriefSource } from '../../brief/brief-view.ts';
import { readBrief } from '../../brief/read-brief.ts';
import { figureBars } from '../../indicators/figure-bars.ts';
import { headlineSeries, reportsOf, type Headline } from '../../indicators/headline-series.ts';
import { isSpan } from '../../indicators/period.ts';
import { indicatorsOf } from '../../indicators/read-indicators.ts';
import type { LibraryPage } from '../../library/library.ts';
import { blockLabel } from '../../reading/block-label.ts';
import { titleOf } from '../../reading/contents.ts';
import type { PageContext } from '../../reading/page-context.ts';
import { placeLink } from '../../reading/place-link.ts';
import { seeAlso, type SiteLink } from '../../reading/site-map.ts';
import type { BriefChapter } from '../../schemas/brief.ts';
import { shownValue, type ShownValue } from '../indicators/shown-value.ts';
import type { FramedPage } from '../layout/page-frame.ts';

/** The small number after a sentence. */
export interface BriefCitation {
  number: number;
  href: string;
  /** The document and the place it leads to, in words. */
  label: string;
}

/** A document with the pages of it that the brief cites, and the blocks of each. */
export interface CitedDocument {
  title: string;
  pages: readonly CitedPage[];
}

interface CitedPage {
  title: string;
  /** Its permanent address, printed on paper. */
  permanent: string;
  blocks: readonly { number: number; href: string; place: string }[];
}

/** What is reported in one measure for several years, with the length of each bar. */
export interface KeyFigure {
  href: string;
  title: string;
  /** The indicator with its measure, for screen readers that list links out of context. */
  label: string;
  measure: string;
  reports: readonly { value: ShownValue; bar: number | null }[];
}

export interface BriefPage {
  frame: FramedPage;
  tagline: string;
  seeAlso: readonly SiteLink[];
  chapters: readonly {
    id: string;
    title: string;
    sentences: readonly { text: string; citations: readonly BriefCitation[] }[];
  }[];
  /** The figures that its sentences rest on, where documents report them for several years. */
  figures: readonly KeyFigure[];
  sources: readonly CitedDocument[];
}

/** What the page of the brief shows. */
export function briefPage(context: PageContext): BriefPage {
  const { library, lang, t } = context;
  const brief = readBrief();
  const { chapters, sources } = briefView(brief, library, lang);
  const tagline = library.facts.brief?.tagline[lang] ?? library.facts.tagline[lang];
  return {
    frame: { title: t('brief.title'), description: tagline, route: (to) => routes.brief(to) },
    tagline,
    seeAlso: seeAlso(context, routes.brief(lang)),
    chapters: chapters.map(({ id, title, sentences }) => ({
      id,
      title,
      sentences: sentences.map(({ text, sources: cited }) => ({
        text,
        citations: cited.map((source) => citationOf(source, context)),
      })),
    })),
    figures: keyFigures(brief, context),
    sources: [...sources].map(([document, cited]) => citedDocument(document, cited, context)),
  };
}

/** The series of single years of which the brief cites a block. */
function keyFigures(brief: readonly BriefChapter[], context: PageContext): KeyFigure[] {
  const cited = new Set(brief.flatMap(({ sentences }) => sentences.flatMap(({ cites }) => cites)));
  return headlineSeries(indicatorsOf(context.library))
    .filter(({ series }) => series.values.some(({ block }) => cited.has(block)))
    .filter(({ series }) => reportsOf(series).every(({ value }) => !isSpan(value.period)))
    .map((headline) => keyFigure(headline, context));
}

function keyFigure({ indicator, series }: Headline, context: PageContext): KeyFigure {
  const { lang, t, href } = context;
  const [title, measure] = [(series.subject ?? indicator.name)[lang], series.name[lang]];
  const reports = reportsOf(series);
  const bars = figureBars(reports);
  return {
    href: `${href(routes.indicator(lang, indicator.id))}#${series.id}`,
    title,
    label: t('words.with', { words: title, detail: measure }),
    measure,
    reports: reports.map(({ value }, index) => ({
      value: shownValue(value, series, context),
      bar: bars[index] ?? null,
    })),
  };
}

function citationOf({ number, block }: BriefSource, context: PageContext): BriefCitation {
  const { href, document, place } = placeLink(block, context);
  return { number, href, label: context.t('brief.citation', { number, document, place }) };
}

function citedDocument(document: string, cited: readonly BriefSource[], context: PageContext): CitedDocument {
  const { library, lang } = context;
  const pages = Map.groupBy(cited, ({ block }) => block.page);
  return {
    title: library.document(document).shortTitle[lang],
    pages: [...pages].map(([page, sources]) => citedPage(library.page(document, page), sources, context)),
  };
}

function citedPage(page: LibraryPage, cited: readonly BriefSource[], context: PageContext): CitedPage {
  const { lang, t, site, href } = context;
  return {
    title: titleOf(page, lang).title,
    permanent: citable(site, routes.page(lang, page.document, page.page)),
    blocks: cited.map(({ number, block }) => ({
      number,
      href: href(routes.block(lang, block.id)),
      place: blockLabel(block.fragment, t),
    })),
  };
}
