import { placeParts } from '../addressing/place-parts.ts';
import type { Library, LibraryBlock, LibraryPage } from '../library/library.ts';
import type { NearMatch } from './near-matches.ts';

/** What is translated as one piece: a block, or a cell of a row. */
export interface ExchangeUnit {
  /** See `unitId`. */
  id: string;
  zh: string;
  /** Terms and names with their English, and what the English was made from where the Chinese has changed. */
  notes: readonly string[];
  /** Similar sentences that are already translated, the most similar first. */
  matches: readonly NearMatch[];
}

/** The units of one page. */
export interface ExchangePage {
  /** `<document>/<page>`. */
  id: string;
  units: readonly ExchangeUnit[];
}

/** Finds the notes and proposals for the Chinese of a unit. */
export type FindHints = (zh: string, block: LibraryBlock) => Pick<ExchangeUnit, 'notes' | 'matches'>;

/** The blocks of a document that wait for English, or whose Chinese has changed since, page by page. */
export function exchangePages(library: Library, document: string, findHints: FindHints): ExchangePage[] {
  return library.document(document).pages.flatMap((page) => {
    const units = waiting(page).flatMap((block) =>
      cellsToTranslate(block).map(({ zh, cell }) => ({ id: unitId(block.id, cell), zh, ...findHints(zh, block) })),
    );
    return units.length === 0 ? [] : [{ id: `${document}/${page.page}`, units }];
  });
}

/** A cell of a row with its place, from 1; a block without cells has no place. */
export interface UnitCell {
  zh: string;
  cell: number | null;
}

/** The parts of a block that contain words; where a row has none, all its figures. */
export function cellsToTranslate({ kind, zh }: Pick<LibraryBlock, 'kind' | 'zh'>): UnitCell[] {
  if (kind !== 'row') return [{ zh, cell: null }];
  const cells = zh.split('\t').map((text, index) => ({ zh: text, cell: index + 1 }));
  const worded = cells.filter((cell) => /\p{L}/u.test(cell.zh));
  return worded.length > 0 ? worded : cells.filter((cell) => cell.zh !== '');
}

/** Id of a unit. XLIFF allows no slash in one; a block id never contains a dot or a colon, so it can be read back. */
export function unitId(block: string, cell: number | null): string {
  return block.replaceAll('/', '.') + (cell === null ? '' : `:${cell}`);
}

/** Reads an id that `unitId` made; null for any other text. */
export function unitPlace(id: string): { page: string; fragment: string; cell: number | null } | null {
  const [, block = '', cell] = /^([a-z0-9.-]+?)(?::([1-9]\d*))?$/.exec(id) ?? [];
  const { document, page, fragment } = placeParts(block.replaceAll('.', '/'));
  if (fragment === undefined || page === '') return null;
  return { page: `${document}/${page}`, fragment, cell: cell === undefined ? null : Number(cell) };
}

function waiting({ blocks }: LibraryPage): LibraryBlock[] {
  return blocks.filter(({ translation, zh }) => translation !== 'current' && zh.trim() !== '');
}
