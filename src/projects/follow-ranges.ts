import { routes } from '../addressing/routes.ts';
import type { Lang } from '../i18n/lang.ts';
import { indicatorsOf } from '../indicators/read-indicators.ts';
import { targetLists } from '../indicators/target-lists.ts';
import type { Bilingual, Library, LibraryBlock } from '../library/library.ts';
import { textIn } from '../library/library.ts';
import type { FollowRange } from '../reading/segments.ts';
import { readProjects } from './read-projects.ts';

/** Kinds of blocks whose words become links: those of tables. Running text gets none. */
const IN_TABLES = new Set<LibraryBlock['kind']>(['row', 'item']);

/** A project named in a block, as that block names it. */
interface NamedProject {
  route: (lang: Lang) => string;
  name: Bilingual;
}

type Follow = (block: LibraryBlock, lang: Lang) => FollowRange[];

const known = new WeakMap<Library, Follow>();

/**
 * Links in tables by which a reader can follow up a promise: the name of an indicator in a table of targets leads to what was
 * reported, the name of a project to its years. Read once per library.
 */
export function followRanges(library: Library): Follow {
  const follow = known.get(library) ?? readFollow(library);
  known.set(library, follow);
  return follow;
}

function readFollow(library: Library): Follow {
  const indicators = indicatorByRow(library);
  const projects = Map.groupBy(
    readProjects().flatMap(({ id, zh, en, mentions }) =>
      mentions.map(({ block, as }) => ({
        block,
        name: as ?? { zh, en },
        route: (lang: Lang) => routes.projects(lang, id),
      })),
    ),
    ({ block }) => block,
  );
  return (block, lang) => {
    if (!IN_TABLES.has(block.kind)) return [];
    const { text } = textIn(block, lang);
    const indicator = indicators.get(block.id);
    return [
      ...(indicator === undefined ? [] : nameCell(text, routes.indicator(lang, indicator))),
      ...namedProjects(text, projects.get(block.id) ?? [], lang),
    ];
  };
}

/** The indicator of each row of a table of targets, by block. */
function indicatorByRow(library: Library): Map<string, string> {
  const rows = indicatorsOf(library).flatMap(({ id, series }) =>
    series.flatMap(({ values }) => values.map(({ block }) => [block, id] as const)),
  );
  const tables = targetLists(library).filter(({ isTable }) => isTable);
  return new Map(rows.filter(([block]) => tables.some(({ blocks }) => block.startsWith(`${blocks}-r`))));
}

/** The first cell that is more than a number: the name of the indicator. */
function nameCell(row: string, route: string): FollowRange[] {
  const name = row.split('\t').find((cell) => /[^\d\s]/.test(cell));
  if (name === undefined) return [];
  const start = row.indexOf(name);
  return [{ route, start, end: start + name.length }];
}

/** Longest names first, so that a name inside a longer one does not take its words. */
function namedProjects(text: string, projects: readonly NamedProject[], lang: Lang): FollowRange[] {
  const taken: FollowRange[] = [];
  const lower = text.toLowerCase();
  for (const { name, route } of projects.toSorted((a, b) => b.name[lang].length - a.name[lang].length)) {
    const start = lower.indexOf(name[lang].toLowerCase());
    const end = start + name[lang].length;
    if (start >= 0 && !taken.some((range) => start < range.end && range.start < end))
      taken.push({ route: route(lang), start, end });
  }
  return taken;
}
