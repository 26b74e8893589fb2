import type { APIRoute } from 'astro';
import { projectsExport } from '../../exports/projects.ts';
import { currentProfile, loadLibrary } from '../../loading/load-library.ts';
import { projectsOf } from '../../projects/projects-of.ts';

export const GET: APIRoute = () => Response.json(projectsExport(projectsOf(loadLibrary(currentProfile()))));
