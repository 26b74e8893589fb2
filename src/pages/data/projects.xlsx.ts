import type { APIRoute } from 'astro';
import { projectsRows } from '../../exports/projects-csv.ts';
import { workbook } from '../../exports/workbook.ts';
import { currentProfile, loadLibrary } from '../../loading/load-library.ts';
import { projectsOf } from '../../projects/projects-of.ts';

export const GET: APIRoute = async () => {
  const projects = projectsOf(loadLibrary(currentProfile()));
  return new Response(await workbook([{ name: 'projects', rows: projectsRows(projects) }]));
};
