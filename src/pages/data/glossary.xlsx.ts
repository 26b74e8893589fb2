import type { APIRoute } from 'astro';
import { glossaryRows } from '../../exports/glossary-csv.ts';
import { workbook } from '../../exports/workbook.ts';
import { currentProfile, loadLibrary } from '../../loading/load-library.ts';

export const GET: APIRoute = async () =>
  new Response(await workbook([{ name: 'glossary', rows: glossaryRows(loadLibrary(currentProfile())) }]));
