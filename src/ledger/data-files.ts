import type { AddressedLibrary } from '../library/addressed-library.ts';
import { tableFile, tableOfFile } from '../addressing/table-file.ts';
import { tablesIn } from '../markdown/tables-in.ts';
import type { LedgerEntry } from './ledger-file.ts';
import type { LedgerScope, PublishedAddress } from './ledger-scope.ts';
import { publishedDocuments } from './published-documents.ts';

/** Files below `/data` that hold a part of the library: one for each table, and the fingerprints by first digit. */
export function dataFiles(library: AddressedLibrary): LedgerEntry[] {
  const tables = publishedDocuments(library).flatMap(({ id, pages }) =>
    pages.flatMap(({ page, nodes }) => tablesIn(nodes).map(({ fragment }) => tableFile(`${id}/${page}/${fragment}`))),
  );
  const digits = [...'0123456789abcdef'].map((digit) => `fingerprints/${digit}.json`);
  return [...tables.map((file) => `tables/${file}`), ...digits].map((id) => ({ kind: 'file', id, stamp: '' }));
}

/**
 * What became of files that are gone: the file of a table follows the rows of the table.
 *
 * @param goesTo where a block stands now
 * @param dueOf the id a table should have, from the one it has
 */
export function explainFiles(
  scope: LedgerScope,
  inForce: readonly PublishedAddress[],
  goesTo: (block: string) => readonly string[],
  dueOf: (table: string) => string,
): { moves: ReadonlyMap<string, readonly string[]>; gone: readonly string[] } {
  const moves = new Map<string, readonly string[]>();
  const gone: string[] = [];
  const tables = new Set(
    [...scope.pages].flatMap(([page, { nodes }]) =>
      tablesIn(nodes).map(({ fragment }) => dueOf(`${page}/${fragment}`)),
    ),
  );
  for (const { kind, id, address } of inForce) {
    if (kind !== 'file' || !id.startsWith('tables/')) continue;
    const table = tableOfFile(id.slice(id.indexOf('/') + 1));
    if (tables.has(table)) continue;
    const rows = scope.published.filter((one) => one.kind === 'block' && one.id.startsWith(`${table}-r`));
    const homes = rows.flatMap((row) => goesTo(row.id)).filter((place) => /-r\d+$/.test(place));
    const counts = Map.groupBy(homes, (place) => `data/tables/${tableFile(place.replace(/-r\d+$/, ''))}`);
    const [best] = [...counts].sort(([, a], [, b]) => b.length - a.length);
    if (best === undefined) gone.push(address);
    else if (best[0] !== address) moves.set(address, [best[0]]);
  }
  return { moves, gone };
}
