import type { APIRoute } from 'astro';
import { indicatorsExport } from '../../exports/indicators.ts';
import { currentProfile, loadLibrary } from '../../loading/load-library.ts';

export const GET: APIRoute = () => Response.json(indicatorsExport(loadLibrary(currentProfile())));
