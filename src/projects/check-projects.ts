import { pageOf } from '../addressing/block-id.ts';
import { citationIssues } from '../library/citation-issues.ts';
import type { Issue } from '../files/issue.ts';
import { PROJECTS_FOLDER } from '../library/content-files.ts';
import type { Library } from '../library/library.ts';
import type { Period, ProjectMention } from '../schemas/project.ts';
import { sentenceNaming } from './project-records.ts';
import type { ListedProject } from './read-projects.ts';
import { saysStage } from './says-stage.ts';

/** Checks that every quotation is in its block and that its words say the stage. */
export function checkProjects(
  projects: readonly ListedProject[],
  periods: readonly Period[],
  library: Library,
): Issue[] {
  const pages = new Set(periods.map(({ page }) => page));
  return [
    ...doubledIds(projects),
    ...projects.flatMap((project) =>
      project.mentions.flatMap((mention) => mentionIssues(project, mention, pages, library)),
    ),
  ];
}

function mentionIssues(
  project: ListedProject,
  mention: ProjectMention,
  pages: ReadonlySet<string>,
  library: Library,
): Issue[] {
  const at = { file: project.file, fragment: `${project.id}, ${mention.block}` };
  const block = library.block(mention.block);
  if (block === undefined) return citationIssues([mention.block], at, library);
  const name = mention.as ?? project;
  const english = block.en === null || sentenceNaming(block.en, name.en) !== undefined;
  return [
    ...citationIssues([mention.block], at, library),
    ...issueUnless(block.zh.includes(mention.quote), 'quote-differs', `“${mention.quote}” is not in the block`, at),
    ...issueUnless(
      mention.quote.includes(name.zh),
      'name-not-quoted',
      `“${mention.quote}” does not name “${name.zh}”`,
      at,
    ),
    ...issueUnless(english, 'name-not-quoted', `the English of the block has no sentence with “${name.en}”`, at),
    ...issueUnless(
      saysStage(mention.quote, mention.stage),
      'stage-not-said',
      `“${mention.quote}” does not say ${mention.stage}`,
      at,
    ),
    ...issueUnless(pages.has(pageOf(mention.block)), 'no-period', pageOf(mention.block), at),
  ];
}

function issueUnless(
  holds: boolean,
  kind: Issue['kind'],
  found: string,
  at: Pick<Issue, 'file' | 'fragment'>,
): Issue[] {
  return holds ? [] : [{ kind, ...at, found }];
}

function doubledIds(projects: readonly ListedProject[]): Issue[] {
  const seen = new Set<string>();
  return projects.flatMap(({ id, file }): Issue[] => {
    if (seen.has(id)) return [{ kind: 'project-missing', file, fragment: id, found: 'two projects have this id' }];
    seen.add(id);
    return [];
  });
}

/** Rows and items that no project quotes, on pages that must be quoted completely. */
export function unlistedProjects(projects: readonly ListedProject[], library: Library): Issue[] {
  const quoted = new Set(projects.flatMap(({ mentions }) => mentions.map(({ block }) => block)));
  const complete = new Set(library.facts.projects?.complete);
  return library.blocks
    .filter(({ id }) => complete.has(pageOf(id)))
    .filter(({ kind, fragment }) => (kind === 'row' || kind === 'item') && !fragment.endsWith('-r0'))
    .filter(({ id }) => !quoted.has(id))
    .map(({ id, zh }): Issue => ({
      kind: 'project-missing',
      file: PROJECTS_FOLDER,
      fragment: id,
      found: zh.replaceAll('\t', ' '),
    }));
}
