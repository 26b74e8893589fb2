import type { APIRoute } from 'astro';
import { namesCsv } from '../../exports/names-csv.ts';
import { currentProfile, loadLibrary } from '../../loading/load-library.ts';

export const GET: APIRoute = () => new Response(namesCsv(loadLibrary(currentProfile())));
