import type { APIRoute } from 'astro';
import { projectsCsv } from '../../exports/projects-csv.ts';
import { currentProfile, loadLibrary } from '../../loading/load-library.ts';
import { projectRecords } from '../../projects/project-records.ts';
import { readPeriods, readProjects } from '../../projects/read-projects.ts';

export const GET: APIRoute = () =>
  new Response(projectsCsv(projectRecords(readProjects(), readPeriods(), loadLibrary(currentProfile()))));
