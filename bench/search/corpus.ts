import type { Lang } from '../../src/i18n/lang.ts';
import type { LibraryBlock } from '../../src/library/library.ts';
import { readPlainly } from './read-plainly.ts';

/** A block as the yardstick reads it. */
export interface CorpusBlock {
  id: string;
  /** `<document>/<page>/<section>`: the unit that a search finds. */
  section: string;
  /** As printed. */
  text: string;
  folded: string;
}

/** The blocks of a library that are written in a language, folded. */
export function corpus(blocks: readonly LibraryBlock[], lang: Lang): CorpusBlock[] {
  return blocks.flatMap(({ id, document, page, section, ...block }) => {
    const text = block[lang];
    return text === null
      ? []
      : [{ id, section: sectionKey({ document, page, section }), text, folded: readPlainly(text, lang) }];
  });
}

/** The key of a section, the same everywhere. */
export function sectionKey({
  document,
  page,
  section,
}: {
  document: string;
  page: string;
  section: string | null;
}): string {
  return `${document}/${page}/${section ?? ''}`;
}
