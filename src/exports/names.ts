import { routes } from '../addressing/routes.ts';
import type { Library } from '../library/library.ts';
import { libraryNames } from '../names/library-names.ts';

/** `/data/names.json`: every name that the documents mention, with the blocks that do. It claims nothing else. */
export function namesExport(library: Library): object {
  const index = libraryNames(library);
  return {
    formatVersion: 1,
    names: library.names.map(({ id, kind, zh, en, pinyin, basis }) => ({
      id,
      kind,
      zh,
      en,
      pinyin,
      basis,
      occurrences: index.occurrencesOf(id, 'zh').flatMap(({ occurrences }) => occurrences.map(({ block }) => block.id)),
      url: { zh: routes.name('zh', id), en: routes.name('en', id) },
    })),
  };
}
