import type { APIRoute } from 'astro';
import { indicatorsCsv } from '../../exports/indicators.ts';
import { currentProfile, loadLibrary } from '../../loading/load-library.ts';

export const GET: APIRoute = () => new Response(indicatorsCsv(loadLibrary(currentProfile())));
