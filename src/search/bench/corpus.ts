import type { Lang } from '../../i18n/lang.ts';
import type { LibraryBlock } from '../../library/library.ts';
import { fold } from '../fold.ts';

/** A block as the yardstick reads it. */
export interface CorpusBlock {
  id: string;
  /** `<document>/<page>/<section>`: the unit that a search finds. */
  section: string;
  folded: string;
}

/** The blocks of a library that are written in a language, folded. */
export function corpus(blocks: readonly LibraryBlock[], lang: Lang): CorpusBlock[] {
  return blocks.flatMap(({ id, document, page, section, ...block }) => {
    const text = block[lang];
    return text === null ? [] : [{ id, section: sectionKey({ document, page, section }), folded: fold(text, lang) }];
  });
}

/** One name for a section, whoever speaks of it. */
export function sectionKey({ document, page, section }: { document: string; page: string; section: string | null }): string {
  return `${document}/${page}/${section ?? ''}`;
}
