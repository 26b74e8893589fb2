import type { Library, MentionedName } from '../library/library.ts';
import type { ProjectOverTime } from './project-records.ts';

/**
 * The projects that an indexed name is about: those with this name or a longer indexed name that contains it, and those that
 * the tables locate at a place with this name.
 */
export function projectsOfName(
  { zh, within }: Pick<MentionedName, 'zh' | 'within'>,
  names: Library['names'],
  projects: readonly ProjectOverTime[],
): ProjectOverTime[] {
  const longer = new Set(within.filter(({ isTerm }) => !isTerm).map(({ id }) => id));
  const own = [zh.name, ...zh.variants];
  const bearing = new Set([...own, ...names.filter(({ id }) => longer.has(id)).map((name) => name.zh.name)]);
  return projects.filter(({ name, places }) => bearing.has(name.zh) || places.some((place) => own.includes(place.zh)));
}
