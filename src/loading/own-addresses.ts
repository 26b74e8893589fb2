import { existsSync } from 'node:fs';
import path from 'node:path';
import type { OwnAddress } from '../library/addressed-library.ts';
import { holds, type Part } from '../library/holds.ts';
import type { Library } from '../library/library.ts';
import { VIEWS } from '../addressing/views.ts';
import { ProblemList, readTogether } from '../files/problem-list.ts';
import { readTextIfThere } from '../files/read-text.ts';
import { readYaml } from '../files/read-yaml.ts';
import { briefSchema } from '../schemas/brief.ts';
import { indicatorSchema } from '../schemas/indicator.ts';
import { projectsSchema } from '../schemas/project.ts';
import { headingIds } from '../markdown/heading-ids.ts';
import {
  ABOUT_FILES,
  BRIEF_FILE,
  INDICATOR_FOLDER,
  namesIn,
  PERIODS,
  PROJECTS_FOLDER,
} from '../library/content-files.ts';

/**
 * Pages that the library compiles from its documents, at addresses of their own. What only staff documents contain has no
 * published address and is left out, in every profile.
 *
 * @param isPublic whether a block is in a public document
 */
export function ownAddresses(root: string, isPublic: (block: string) => boolean): OwnAddress[] {
  const problems = new ProblemList();
  const own = [indicatorsIn, projectsIn, chaptersIn, aboutPlacesIn].flatMap((read) =>
    problems.read([], () => read(root, isPublic)),
  );
  problems.refuse();
  return own;
}

/** The pages that the library generates, and fragments on them, for the parts that it has. */
export function viewsOf(library: Pick<Library, 'facts' | 'own' | 'terms' | 'names'>): OwnAddress[] {
  const open = { ...library, names: library.names.filter(({ isPublic }) => isPublic) };
  const of = (part: Part, views: readonly string[]): readonly string[] => (holds(open, part) ? views : []);
  const lists = (library.facts.indicators?.lists ?? []).map(({ id }) => `indicators/${id}`);
  return [
    ...VIEWS.always,
    ...of('brief', VIEWS.brief),
    ...of('glossary', VIEWS.glossary),
    ...of('indicators', [...VIEWS.indicators, ...lists, ...VIEWS.targets]),
    ...of('names', VIEWS.names),
    ...of('projects', VIEWS.projects),
    ...VIEWS.tools,
  ].map((id) => ({ kind: 'view', id, name: null }));
}

function indicatorsIn(root: string, isPublic: (block: string) => boolean): OwnAddress[] {
  return readTogether(namesIn(root, INDICATOR_FOLDER, '.yaml'), (id): OwnAddress[] => {
    const indicator = readYaml(root, `${INDICATOR_FOLDER}/${id}.yaml`, indicatorSchema);
    const shown = indicator.series.filter(({ values }) => values.some(({ block }) => isPublic(block)));
    if (shown.length === 0) return [];
    return [
      { kind: 'indicator', id, name: indicator.name.zh },
      ...shown.map((series): OwnAddress => ({ kind: 'series', id: `${id}/${series.id}`, name: series.name.zh })),
    ];
  }).flat();
}

function projectsIn(root: string, isPublic: (block: string) => boolean): OwnAddress[] {
  const names = namesIn(root, PROJECTS_FOLDER, '.yaml').filter((name) => name !== PERIODS);
  return readTogether(names, (name) => readYaml(root, `${PROJECTS_FOLDER}/${name}.yaml`, projectsSchema))
    .flat()
    .filter(({ mentions }) => mentions.some(({ block }) => isPublic(block)))
    .map(({ id, zh }): OwnAddress => ({ kind: 'project', id, name: zh }));
}

function chaptersIn(root: string): OwnAddress[] {
  if (!existsSync(path.join(root, BRIEF_FILE))) return [];
  return readYaml(root, BRIEF_FILE, briefSchema).map(({ id, title }): OwnAddress => ({
    kind: 'chapter',
    id,
    name: title.zh,
  }));
}

/** Headings of the page about the library; a check makes sure that both languages have the same ones. */
function aboutPlacesIn(root: string): OwnAddress[] {
  const ids = headingIds(readTextIfThere(root, ABOUT_FILES.zh) ?? '', ABOUT_FILES.zh);
  return ids.map((id): OwnAddress => ({ kind: 'view', id: `about/${id}`, name: null }));
}
