import type { Library } from '../library/library.ts';
import { projectRecords, type ProjectOverTime } from './project-records.ts';
import { readPeriods, readProjects } from './read-projects.ts';

const known = new WeakMap<Library, readonly ProjectOverTime[]>();

/** All projects of a library, read once, because the page of every name asks for them. */
export function projectsOf(library: Library): readonly ProjectOverTime[] {
  const projects = known.get(library) ?? projectRecords(readProjects(), readPeriods(), library);
  known.set(library, projects);
  return projects;
}
