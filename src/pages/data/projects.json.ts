import type { APIRoute } from 'astro';
import { projectsExport } from '../../exports/projects.ts';
import { currentProfile, loadLibrary } from '../../loading/load-library.ts';
import { projectRecords } from '../../projects/project-records.ts';
import { readPeriods, readProjects } from '../../projects/read-projects.ts';

export const GET: APIRoute = () =>
  Response.json(projectsExport(projectRecords(readProjects(), readPeriods(), loadLibrary(currentProfile()))));
