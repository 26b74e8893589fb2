import type { Source } from '../schemas/source.ts';

/** Whether every reader may see a document: it is not for staff only, and it has gone out. */
export function isPublic({ access, published }: Pick<Source, 'access' | 'published'>): boolean {
  return access === 'public' && published !== false;
}
