import type { APIRoute } from 'astro';
import { tableExports, type TableExport } from '../../../exports/tables.ts';
import { currentProfile, loadLibrary } from '../../../loading/load-library.ts';

export function getStaticPaths() {
  return tableExports(loadLibrary(currentProfile())).map((table) => ({
    params: { table: table.file },
    props: { table },
  }));
}

export const GET: APIRoute<{ table: TableExport }> = ({ props: { table } }) => new Response(table.csv);
