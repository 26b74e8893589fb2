import type { Source } from '../schemas/source.ts';
import type { LibraryDocument } from './library.ts';

/** Id of the 名词解释 as a document, wherever it is printed. */
export const GLOSSARY = 'glossary';

/** What a document is in exports: the glossary is a kind of its own, although the plan prints it. */
export function kindOf({ id, source }: Pick<LibraryDocument, 'id' | 'source'>): Source['kind'] | typeof GLOSSARY {
  return id === GLOSSARY ? GLOSSARY : source.kind;
}
