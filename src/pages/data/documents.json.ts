import type { APIRoute } from 'astro';
import { version } from '../../../package.json';
import { documentsExport } from '../../exports/documents.ts';
import { currentProfile, loadLibrary } from '../../loading/load-library.ts';

export const GET: APIRoute = () => Response.json(documentsExport(loadLibrary(currentProfile()), version));
