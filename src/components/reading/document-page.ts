import { compareRoute } from '../../addressing/compare-route.ts';
import { routes } from '../../addressing/routes.ts';
import { fileSize } from '../../downloads/file-size.ts';
import { feedRoute } from '../../feeds/document-feed.ts';
import { draftIn } from '../../library/draft-in.ts';
import { holds } from '../../library/holds.ts';
import type { LibraryDocument } from '../../library/library.ts';
import { offeredOriginal } from '../../loading/offered-original.ts';
import type { BreadcrumbStep } from '../../reading/breadcrumb.ts';
import type { PageContext } from '../../reading/page-context.ts';
import { setsTargets } from '../../reading/sets-targets.ts';
import { kindWithBasis } from '../../reading/with-basis.ts';
import type { FramedPage } from '../layout/page-frame.ts';
import { contentsList, type ListedPage } from './contents-list.ts';
import { documentFacts, type DocumentFact } from './document-facts.ts';
import { takeAlong, type TakeAlong } from './take-along.ts';

/** The original of a document, for anyone who wants to compare. */
export interface OriginalFile {
  href: string;
  /** Name to save it under. */
  saveAs: string;
  /** Form of the file, such as DOCX. */
  form: string;
  size: string;
  sha256: string;
}

export interface DocumentPage {
  frame: FramedPage;
  steps: readonly BreadcrumbStep[];
  kind: string;
  title: string;
  description: string;
  facts: readonly DocumentFact[];
  /** The document on one page. */
  whole: string;
  /** How its text was made, where an import recorded it. */
  made: string | undefined;
  feed: string;
  original: OriginalFile | undefined;
  /** What can be downloaded of it. */
  files: TakeAlong;
  /** What became of its targets, where it sets or reports some. */
  indicators: string | undefined;
  /** Its comparison, where it is a draft or was made from one. */
  comparison: string | undefined;
  contents: readonly ListedPage[];
}

/** What the page of a document shows: its contents, and what is known of its origin. */
export function documentPage(context: PageContext, document: LibraryDocument): DocumentPage {
  const { library, lang, t, href } = context;
  const { id, title, shortTitle, source, making } = document;
  const feed = href(feedRoute(id, lang));
  return {
    frame: {
      unpublished: source.published === false,
      title: title[lang],
      description: source.description[lang],
      route: (other) => routes.document(other, id),
      feed: { title: t('feed.title', { title: shortTitle[lang] }), href: feed },
    },
    steps: [{ label: t('nav.home'), route: routes.home(lang) }],
    kind: kindWithBasis(source, t),
    title: title[lang],
    description: source.description[lang],
    facts: documentFacts(context, source),
    whole: href(routes.whole(lang, id)),
    made: making ? href(routes.made(lang, id)) : undefined,
    feed,
    original: originalFile(context, document),
    files: takeAlong(context, document),
    indicators: holds(library, 'indicators') && setsTargets(source) ? href(routes.indicators(lang)) : undefined,
    comparison: Object.values(draftIn(library) ?? {}).includes(id) ? href(compareRoute(lang)) : undefined,
    contents: contentsList(document, lang, (page, fragment) => href(routes.page(lang, id, page, fragment))),
  };
}

function originalFile({ t, href }: PageContext, document: LibraryDocument): OriginalFile | undefined {
  const original = offeredOriginal(document);
  if (original === null) return undefined;
  const { name, bytes, sha256 } = original;
  return {
    href: href(routes.original(document.id, name)),
    saveAs: `${document.id}-${name}`,
    form: name.slice(name.lastIndexOf('.') + 1).toUpperCase(),
    size: fileSize(bytes, t),
    sha256,
  };
}
