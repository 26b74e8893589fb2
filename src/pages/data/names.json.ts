import type { APIRoute } from 'astro';
import { namesExport } from '../../exports/names.ts';
import { currentProfile, loadLibrary } from '../../loading/load-library.ts';

export const GET: APIRoute = () => Response.json(namesExport(loadLibrary(currentProfile())));
