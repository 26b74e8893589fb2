import type { Library } from './library.ts';

/** Parts that a library may lack, together with their pages and all links to them. */
export const PARTS = ['brief', 'glossary', 'indicators', 'names', 'projects'] as const;
export type Part = (typeof PARTS)[number];

/** Whether a library has a part. */
export function holds({ own, terms, names }: Pick<Library, 'own' | 'terms' | 'names'>, part: Part): boolean {
  switch (part) {
    case 'brief':
      return own.some(({ kind }) => kind === 'chapter');
    case 'glossary':
      // Terms of other documents belong to the pages of those documents.
      return terms.some(({ id }) => !id.includes('/'));
    case 'indicators':
      return own.some(({ kind }) => kind === 'indicator');
    case 'names':
      return names.length > 0;
    case 'projects':
      return own.some(({ kind }) => kind === 'project');
    default:
      return part satisfies never;
  }
}
