import type { APIRoute } from 'astro';
import { tableSheets } from '../../exports/tables.ts';
import { workbook } from '../../exports/workbook.ts';
import { currentProfile, loadLibrary } from '../../loading/load-library.ts';

export const GET: APIRoute = async () => new Response(await workbook(tableSheets(loadLibrary(currentProfile()))));
