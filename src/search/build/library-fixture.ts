import { fingerprint } from '../../addressing/fingerprint.ts';
import { sectionOf } from '../../addressing/fragment.ts';
import type { LibraryBlock, LibraryPage, MentionedName } from '../../library/library.ts';

import type { Term } from '../../schemas/term.ts';
import type { AskedSection } from './read-asked.ts';
import type { SearchedIndicator } from './searched-indicator.ts';
import type { SearchedDocument, SearchedLibrary } from './searched-library.ts';

/** A block for tests: its id, its Chinese, its English or null, and the terms it mentions. */
export type BlockSketch = readonly [id: string, zh: string, en: string | null, terms?: readonly string[]];

export interface FurtherSketches {
  indicators?: readonly SearchedIndicator[];
  asked?: readonly AskedSection[];
  /** Kind and years of a document, by its id; without them it is a plan for 2021 to 2025. */
  facts?: Readonly<Record<string, Pick<SearchedDocument, 'kind' | 'years'>>>;
}

/** A library of made-up blocks, in their order. */
export function libraryOf(
  sketches: readonly BlockSketch[],
  terms: readonly Term[],
  names: readonly MentionedName[] = [],
  { indicators = [], facts = {}, asked = [] }: FurtherSketches = {},
): SearchedLibrary {
  const blocks = sketches.map(blockOf);
  const pages = [...Map.groupBy(blocks, ({ document, page }) => `${document}/${page}`).values()].map(pageOf);
  return {
    name: { zh: '某区文库', en: 'A Library' },
    documents: [...Map.groupBy(pages, ({ document }) => document)].map(([id, members]) => ({
      id,
      shortTitle: { zh: `《${id}》`, en: `The ${id}` },
      kind: 'plan',
      authority: 'district',
      years: [2021, 2025],
      ...facts[id],
      pages: members,
    })),
    blocks,
    terms,
    termsOf: () => terms,
    names,
    indicators,
    parts: new Set(),
    asked,
    whose: { zh: { own: [], others: [] }, en: { own: [], others: [] } },
    page: (document, page) => pages.find((entry) => entry.document === document && entry.page === page) ?? pageOf([]),
  };
}

function blockOf([id, zh, en, terms = []]: BlockSketch): LibraryBlock {
  const [document = '', ...places] = id.split('/');
  const [page, fragment] = [places.slice(0, -1).join('/'), places.at(-1) ?? ''];
  const kind = /^(title|s\d+)$/.test(fragment) ? 'heading' : 'paragraph';
  const translation = en === null ? 'missing' : 'current';
  return {
    id,
    document,
    page,
    fragment,
    section: sectionOf(fragment),
    kind,
    zh,
    en,
    translation,
    translatedFrom: null,
    fingerprint: fingerprint(zh),
    printedPages: null,
    marks: [],
    terms,
    notes: [],
  };
}

function pageOf(blocks: readonly LibraryBlock[]): LibraryPage {
  const byFragment = new Map(blocks.map((block) => [block.fragment, block]));
  return {
    document: blocks[0]?.document ?? '',
    page: blocks[0]?.page ?? '',
    order: 1,
    parent: null,
    nodes: [],
    blocks,
    byFragment,
    pictures: new Map(),
  };
}
