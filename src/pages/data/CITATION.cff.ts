import type { APIRoute } from 'astro';
import { version } from '../../../package.json';
import { site } from '../../addressing/current-site.ts';
import { citationCff } from '../../exports/citation-cff.ts';
import { currentProfile, loadLibrary } from '../../loading/load-library.ts';

export const GET: APIRoute = () => new Response(citationCff(loadLibrary(currentProfile()), version, site));
