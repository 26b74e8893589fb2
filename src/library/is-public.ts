import type { Source } from '../schemas/source.ts';

/** Whether every reader may see a document: it is not only for staff, and it is published. */
export function isPublic({ access, published }: Pick<Source, 'access' | 'published'>): boolean {
  return access === 'public' && published !== false;
}
