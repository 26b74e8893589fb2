import { href, type Site } from '../addressing/site.ts';
import type { Lang } from '../i18n/lang.ts';
import { createTranslate } from '../i18n/translate.ts';
import type { OldAddresses } from '../ledger/old-addresses.ts';
import type { Library, LibraryBlock, LibraryDocument, LibraryPage } from '../library/library.ts';
import type { Source } from '../schemas/source.ts';
import type { PageContext } from './page-context.ts';

/** The page context of a small library for tests; what a test leaves out is empty. */
export function contextFixture(parts: Partial<Library> = {}, lang: Lang = 'en', site: Site = SITE): PageContext {
  const documents = parts.documents ?? [];
  const document = (id: string): LibraryDocument => found(documents.find((one) => one.id === id));
  const library = {
    profile: 'public',
    facts: { name: { zh: '小文库', en: 'Small Library' } },
    documents,
    document,
    page: (id: string, page: string) => found(document(id).pages.find((one) => one.page === page)),
    block: () => undefined,
    blocks: [],
    terms: [],
    names: [],
    own: [],
    ...parts,
  } as unknown as Library;
  const moved: OldAddresses = { anchors: new Map(), departed: new Map(), pages: [], files: new Map() };
  return { library, lang, t: createTranslate(lang), site, href: (route) => href(site, route), moved };
}

/** A document of some pages, with nothing stated about its origin. */
export function documentFixture(id: string, pages: readonly LibraryPage[] = []): LibraryDocument {
  const unknown = { basis: 'not-stated' } as const;
  const source = {
    kind: 'plan',
    years: [2021, 2025],
    status: { zh: '现行', en: 'In force' },
    description: { zh: '说明', en: 'A description' },
    shortTitle: { zh: `简称${id}`, en: `Short ${id}` },
    issuer: unknown,
    author: unknown,
    date: unknown,
    printed: unknown,
    bases: { kind: unknown, status: unknown },
  } as unknown as Source;
  const title = { zh: `标题${id}`, en: `Title ${id}` };
  return { id, title, shortTitle: source.shortTitle, printedIn: id, source, pages };
}

/** A page of some blocks without layout nodes. The first block is its title. */
export function libraryPageFixture(
  document: string,
  page: string,
  blocks: readonly LibraryBlock[],
  parent: string | null = null,
): LibraryPage {
  const byFragment = new Map(blocks.map((block) => [block.fragment, block]));
  return { document, page, order: 0, parent, nodes: [], blocks, byFragment, pictures: new Map() };
}

const SITE: Site = { origin: 'https://library.example', base: '/' };

function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('The small library of this test has no such document or page.');
  return thing;
}
