import type { LoadedPage } from '../alignment/page-files.ts';
import type { Block } from '../markdown/page-content.ts';

/** A translated block beside the Chinese it must agree with. */
export interface BlockPair {
  fragment: string;
  /** The Chinese that the English was made from: today's, or the recorded one where the Chinese has changed since. */
  zh: string;
  en: Block;
}

/** The translated blocks of a page, in the order of the Chinese. */
export function blockPairs({ zh, en, record }: LoadedPage): BlockPair[] {
  const english = new Map(en?.blocks.map((block) => [block.fragment, block]));
  return zh.blocks.flatMap(({ fragment, text }) => {
    const block = english.get(fragment);
    return block === undefined || block.untranslated
      ? []
      : [{ fragment, zh: record.get(fragment)?.zh ?? text, en: block }];
  });
}
