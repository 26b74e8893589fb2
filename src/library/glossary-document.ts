import type { Source } from '../schemas/source.ts';
import type { LibraryDocument } from './library.ts';

/** Id of the 名词解释 as a document, wherever it is printed. */
export const GLOSSARY = 'glossary';

/** The kind of a document in exports: the glossary is a kind of its own, although it is printed in the plan. */
export function kindOf({ id, source }: Pick<LibraryDocument, 'id' | 'source'>): Source['kind'] | typeof GLOSSARY {
  return id === GLOSSARY ? GLOSSARY : source.kind;
}
