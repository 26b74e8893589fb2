import { routes } from '../addressing/routes.ts';
import type { Library } from '../library/library.ts';
import { libraryNames } from '../names/library-names.ts';

/** `/data/names.json`: every name that the documents mention, with the blocks that mention it, and nothing more. */
export function namesExport(library: Library): object {
  return {
    formatVersion: 1,
    names: library.names.map(({ id, kind, zh, en, pinyin, basis, count, within, countWithin }) => ({
      id,
      kind,
      zh,
      en,
      pinyin,
      basis,
      occurrences: nameOccurrences(library, id),
      counts: { byItself: count, withinLonger: countWithin },
      within: within.map(({ id: longer, isTerm, count: blocks }) => ({ [isTerm ? 'term' : 'name']: longer, blocks })),
      url: { zh: routes.name('zh', id), en: routes.name('en', id) },
    })),
  };
}

/** Ids of the blocks that mention a name, in reading order. */
export function nameOccurrences(library: Library, id: string): string[] {
  return libraryNames(library)
    .occurrencesOf(id, 'zh')
    .flatMap(({ occurrences }) => occurrences.map(({ block }) => block.id));
}
