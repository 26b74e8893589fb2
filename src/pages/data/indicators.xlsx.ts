import type { APIRoute } from 'astro';
import { indicatorRows } from '../../exports/indicators.ts';
import { workbook } from '../../exports/workbook.ts';
import { currentProfile, loadLibrary } from '../../loading/load-library.ts';

export const GET: APIRoute = async () =>
  new Response(await workbook([{ name: 'indicators', rows: indicatorRows(loadLibrary(currentProfile())) }]));
