import type { APIRoute } from 'astro';
import { namesRows } from '../../exports/names-csv.ts';
import { workbook } from '../../exports/workbook.ts';
import { currentProfile, loadLibrary } from '../../loading/load-library.ts';

export const GET: APIRoute = async () =>
  new Response(await workbook([{ name: 'names', rows: namesRows(loadLibrary(currentProfile())) }]));
