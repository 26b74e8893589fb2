import type { APIRoute } from 'astro';
import { madeExport } from '../../exports/made.ts';
import { currentProfile, loadLibrary } from '../../loading/load-library.ts';

export const GET: APIRoute = () => Response.json(madeExport(loadLibrary(currentProfile())));
