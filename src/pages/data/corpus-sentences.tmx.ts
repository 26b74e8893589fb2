import type { APIRoute } from 'astro';
import { version } from '../../../package.json';
import { sentencesTmx } from '../../exports/tmx.ts';
import { currentProfile, loadLibrary } from '../../loading/load-library.ts';

export const GET: APIRoute = () => new Response(sentencesTmx(loadLibrary(currentProfile()), version));
