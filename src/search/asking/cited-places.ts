import type { IndexedPage } from '../files/first-answer.ts';
import type { LibraryIndex } from '../index/library-index.ts';
import { readCitation, type Citation } from '../query/read-citation.ts';

/** A place that a query cites. */
export interface CitedPlace {
  page: IndexedPage;
  /** A block that is there; null for the page. */
  fragment: string | null;
}

/**
 * The places that a query cites: by a number as staff write it (5.1, 第五章第一节第三段, chapter 5 section 1), by an address
 * or the id of a block, or by the fingerprint of a wording. Where a paragraph is not there, its section is meant.
 */
export async function citedPlaces(index: LibraryIndex, query: string): Promise<CitedPlace[]> {
  const citation = readCitation(query);
  if (citation === null) return [];
  const found = await Promise.all((await blocksCited(index, citation)).map((block) => placeOf(index, block)));
  const places = found.flat();
  return places.filter(
    ({ page, fragment }, at) => places.findIndex((other) => other.page === page && other.fragment === fragment) === at,
  );
}

interface CitedBlock {
  /** Null for every document that has such a page. */
  document: string | null;
  page: string;
  fragment: string | null;
}

async function blocksCited(index: LibraryIndex, citation: Citation): Promise<CitedBlock[]> {
  switch (citation.kind) {
    case 'number':
      return [{ document: null, page: citation.page, fragment: citation.fragment }];
    case 'address':
      return [citation];
    case 'fingerprint':
      return (await index.blocksWithFingerprint(citation.fingerprint)).flatMap((id) => {
        const [document = null, page = '', fragment = null] = id.split('/');
        return [{ document, page, fragment }];
      });
    default:
      return citation satisfies never;
  }
}

async function placeOf(index: LibraryIndex, cited: CitedBlock): Promise<CitedPlace[]> {
  const pages = index.first.pages.filter(
    ({ document, page }) => page === cited.page && (cited.document === null || cited.document === document),
  );
  const { fragment } = cited;
  if (fragment === null) return pages.map((page) => ({ page, fragment: null }));
  const found = await Promise.all(
    pages.map(async (page) => ({ page, fragment: await nearestFragment(index, page, fragment) })),
  );
  return found.filter((place) => place.fragment !== null);
}

/** The fragment, or else what it lies in: s1 for an s1-p9 that is not there. */
async function nearestFragment(index: LibraryIndex, page: IndexedPage, fragment: string): Promise<string | null> {
  const known = new Set((await index.blocks(page)).map((block) => block.fragment));
  for (let part = fragment; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('-'))))
    if (known.has(part)) return part;
  return null;
}
