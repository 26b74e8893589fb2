import type { APIRoute } from 'astro';
import { glossaryTbx } from '../../exports/tbx.ts';
import { currentProfile, loadLibrary } from '../../loading/load-library.ts';

export const GET: APIRoute = () => new Response(glossaryTbx(loadLibrary(currentProfile()), '2008'));
