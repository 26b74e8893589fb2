import { readYaml } from '../files/read-yaml.ts';
import { namesIn, PERIODS, PROJECT_ROOT, PROJECTS_FOLDER } from '../library/content-files.ts';
import { periodsSchema, projectsSchema, type Period, type Project } from '../schemas/project.ts';

/** A project with the file it is in, for messages. */
export interface ListedProject extends Project {
  file: string;
}

/** All projects, file by file, in the order they are listed. @throws {Error} for a file that does not fit its schema */
export function readProjects(root: string = PROJECT_ROOT): ListedProject[] {
  return namesIn(root, PROJECTS_FOLDER, '.yaml')
    .filter((name) => name !== PERIODS)
    .flatMap((name) => {
      const file = `${PROJECTS_FOLDER}/${name}.yaml`;
      return readYaml(root, file, projectsSchema).map((project) => ({ ...project, file }));
    });
}

/** The years that each quoted page is about; none where there are no projects. */
export function readPeriods(root: string = PROJECT_ROOT): Period[] {
  const lists = namesIn(root, PROJECTS_FOLDER, '.yaml');
  return lists.length === 0 ? [] : readYaml(root, `${PROJECTS_FOLDER}/${PERIODS}.yaml`, periodsSchema);
}

/** The first and last year that any page is about. */
export function yearsOf(periods: readonly Period[]): [from: number, to: number] {
  const years = periods.flatMap((period) => period.years);
  return [Math.min(...years), Math.max(...years)];
}
