import { GLOSSARY } from '../../library/glossary-document.ts';
import type { IndexedTerm } from '../files/first-answer.ts';
import type { LibraryIndex } from '../index/library-index.ts';
import { nameKey } from '../naming/term-keys.ts';
import type { SearchDefinition } from '../search-result.ts';
import { namedTerm } from './named-term.ts';

/** How other documents define a term: their terms that share a Chinese name with it, in the order of the library. */
export async function otherDefinitions(
  index: LibraryIndex,
  base: string,
  term: IndexedTerm,
): Promise<SearchDefinition[]> {
  if (term.kind !== null) return [];
  const keys = new Set(term.forms.zh.map(nameKey));
  const others = index.first.terms.filter(
    ({ id, forms }) => id !== term.id && forms.zh.some((form) => keys.has(nameKey(form))),
  );
  return Promise.all(
    others.map(async (other) => ({
      document: other.id.includes('/') ? (other.id.split('/')[0] ?? '') : GLOSSARY,
      url: namedTerm(index, base, other).url,
      definition: (await index.definitionOf(other)) ?? '',
    })),
  );
}
