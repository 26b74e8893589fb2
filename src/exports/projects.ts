import { routes } from '../addressing/routes.ts';
import type { ProjectOverTime } from '../projects/project-records.ts';

/** `/data/projects.json`: major projects with every quoted mention, in the order of the lists. */
export function projectsExport(projects: readonly ProjectOverTime[]): object {
  return {
    formatVersion: 1,
    projects: projects.map(({ id, name, kind, places, records }) => ({
      id,
      name,
      kind,
      places,
      mentions: records.map(({ block, years, tense, dating, stage, quote }) => ({
        block: block.id,
        years,
        tense,
        dating,
        stage,
        quote,
      })),
      url: { zh: routes.projects('zh', id), en: routes.projects('en', id) },
    })),
  };
}
