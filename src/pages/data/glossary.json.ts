import type { APIRoute } from 'astro';
import { glossaryExport } from '../../exports/glossary.ts';
import { currentProfile, loadLibrary } from '../../loading/load-library.ts';

export const GET: APIRoute = () => Response.json(glossaryExport(loadLibrary(currentProfile())));
