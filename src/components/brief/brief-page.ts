import { endingOf } from '../../addressing/block-id.ts';
import { routes } from '../../addressing/routes.ts';
import { citable } from '../../addressing/site.ts';
import { briefView, type BriefSource } from '../../brief/brief-view.ts';
import { readBrief } from '../../brief/read-brief.ts';
import type { PageContext } from '../../reading/page-context.ts';
import { placeLink } from '../../reading/place-link.ts';
import { seeAlso, type SiteLink } from '../../reading/site-map.ts';
import type { FramedPage } from '../layout/page-frame.ts';

/** The small number after a sentence. */
export interface BriefCitation {
  number: number;
  href: string;
  /** The document and the place it leads to, in words. */
  label: string;
}

/** A document with the blocks of it that the brief cites. */
export interface CitedDocument {
  title: string;
  /** Address that all its blocks begin with. */
  base: string;
  blocks: readonly { number: number; href: string; ending: string }[];
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
  sources: readonly CitedDocument[];
}

/** What the page of the brief shows. */
export function briefPage(context: PageContext): BriefPage {
  const { library, lang, t } = context;
  const { chapters, sources } = briefView(readBrief(), library, lang);
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
    sources: [...sources].map(([document, cited]) => citedDocument(document, cited, context)),
  };
}

function citationOf({ number, block }: BriefSource, context: PageContext): BriefCitation {
  const { href, document, place } = placeLink(block, context);
  return { number, href, label: context.t('brief.citation', { number, document, place }) };
}

function citedDocument(
  document: string,
  cited: readonly BriefSource[],
  { library, lang, site, href }: PageContext,
): CitedDocument {
  return {
    title: library.document(document).shortTitle[lang],
    base: citable(site, routes.document(lang, document)),
    blocks: cited.map(({ number, block: { id } }) => ({
      number,
      href: href(routes.block(lang, id)),
      ending: endingOf(id),
    })),
  };
}
