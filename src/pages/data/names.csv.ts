import type { APIRoute } from 'astro';
import { namesCsv } from '../../exports/names-csv.ts';
import { currentProfile, loadLibrary } from '../../library/load-library.ts';

export const GET: APIRoute = () => new Response(namesCsv(loadLibrary(currentProfile())));
