import type { Lang } from '../i18n/lang.ts';
import type { Library, LibraryBlock } from '../library/library.ts';
import type { BriefChapter } from '../schemas/brief.ts';

/** A cited block with its number, counted through the whole brief; a block always has the same number. */
export interface BriefSource {
  number: number;
  block: LibraryBlock;
}

export interface BriefChapterView {
  id: string;
  title: string;
  sentences: readonly { text: string; sources: readonly BriefSource[] }[];
}

export interface BriefView {
  chapters: readonly BriefChapterView[];
  /** All cited blocks, by number, under their documents. */
  sources: ReadonlyMap<string, readonly BriefSource[]>;
}

/** The brief in one language, its sources numbered. @throws {Error} for a cited block that does not exist */
export function briefView(chapters: readonly BriefChapter[], library: Library, lang: Lang): BriefView {
  const numbered = numberSources(chapters, library);
  const sourceOf = (id: string): BriefSource => numbered.get(id) ?? unknownBlock(id);
  return {
    chapters: chapters.map(({ id, title, sentences }) => ({
      id,
      title: title[lang],
      sentences: sentences.map((sentence) => ({ text: sentence[lang], sources: sentence.cites.map(sourceOf) })),
    })),
    sources: Map.groupBy(numbered.values(), ({ block }) => block.document),
  };
}

function numberSources(chapters: readonly BriefChapter[], library: Library): Map<string, BriefSource> {
  const cited = new Set(chapters.flatMap(({ sentences }) => sentences.flatMap(({ cites }) => cites)));
  return new Map(
    [...cited].map((id, index) => [id, { number: index + 1, block: library.block(id) ?? unknownBlock(id) }]),
  );
}

function unknownBlock(id: string): never {
  throw new Error(
    `The brief cites "${id}", which is not in this library. Correct it in src/content/brief/chapters.yaml.`,
  );
}
