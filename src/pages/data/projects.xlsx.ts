import type { APIRoute } from 'astro';
import { projectsRows } from '../../exports/projects-csv.ts';
import { workbook } from '../../exports/workbook.ts';
import { currentProfile, loadLibrary } from '../../loading/load-library.ts';
import { projectRecords } from '../../projects/project-records.ts';
import { readPeriods, readProjects } from '../../projects/read-projects.ts';

export const GET: APIRoute = async () => {
  const projects = projectRecords(readProjects(), readPeriods(), loadLibrary(currentProfile()));
  return new Response(await workbook([{ name: 'projects', rows: projectsRows(projects) }]));
};
