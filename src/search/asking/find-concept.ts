import type { LibraryIndex } from '../index/library-index.ts';
import type { Positions } from '../pagefind/read-chunk.ts';
import { stem, stemPrefix } from '../words/stem.ts';
import { shareOfForm, type Concept, type Likeness, type Way } from './concept.ts';

/** A word of the texts that says what a term of the question says. */
export interface FoundForm {
  word: string;
  likeness: Likeness;
  share: number;
  positions: Positions;
}

/** Finds everything in the texts that says what a term says. */
export async function findConcept(index: LibraryIndex, { ways }: Concept): Promise<FoundForm[]> {
  return (await Promise.all(ways.map((way) => formsOf(index, way)))).flat();
}

async function formsOf(index: LibraryIndex, { key, typed, likeness, share }: Way): Promise<FoundForm[]> {
  if (index.lang === 'zh' || typed.includes(' '))
    return [{ word: typed, likeness, share, positions: await index.find(typed) }];
  const found = await index.wordsLike(stemPrefix(typed), (word) => stem(word) === key);
  return [...found].map(([word, positions]) =>
    word === typed || likeness !== 'words'
      ? { word, likeness, share, positions }
      : { word, likeness: 'form', share: share * shareOfForm(typed, word), positions },
  );
}
