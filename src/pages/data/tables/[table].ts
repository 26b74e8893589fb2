import type { APIRoute } from 'astro';
import { formerTables, tableExports } from '../../../exports/tables.ts';
import { libraryOldAddresses } from '../../../ledger/library-old-addresses.ts';
import { currentProfile, loadLibrary } from '../../../loading/load-library.ts';

export function getStaticPaths() {
  const library = loadLibrary(currentProfile());
  return [...tableExports(library), ...formerTables(library, libraryOldAddresses(library).files)].map(
    ({ file, csv }) => ({ params: { table: file }, props: { csv } }),
  );
}

export const GET: APIRoute<{ csv: string }> = ({ props: { csv } }) => new Response(csv);
