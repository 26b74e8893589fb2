import type { APIRoute } from 'astro';
import { projectsCsv } from '../../exports/projects-csv.ts';
import { currentProfile, loadLibrary } from '../../loading/load-library.ts';
import { projectsOf } from '../../projects/projects-of.ts';

export const GET: APIRoute = () => new Response(projectsCsv(projectsOf(loadLibrary(currentProfile()))));
