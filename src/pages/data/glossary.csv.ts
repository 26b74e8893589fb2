import type { APIRoute } from 'astro';
import { glossaryCsv } from '../../exports/glossary-csv.ts';
import { currentProfile, loadLibrary } from '../../loading/load-library.ts';

export const GET: APIRoute = () => new Response(glossaryCsv(loadLibrary(currentProfile())));
