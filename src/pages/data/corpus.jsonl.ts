import type { APIRoute } from 'astro';
import { corpusJsonl } from '../../exports/corpus.ts';
import { currentProfile, loadLibrary } from '../../loading/load-library.ts';

export const GET: APIRoute = () => new Response(corpusJsonl(loadLibrary(currentProfile())));
