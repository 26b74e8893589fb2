import type { Library } from './library.ts';

/** Parts that a library may lack, with their pages and everything that leads there. */
export const PARTS = ['brief', 'glossary', 'indicators', 'names', 'projects'] as const;
export type Part = (typeof PARTS)[number];

/** Whether a library has a part. */
export function holds({ own, terms, names }: Pick<Library, 'own' | 'terms' | 'names'>, part: Part): boolean {
  switch (part) {
    case 'brief':
      return own.some(({ kind }) => kind === 'chapter');
    case 'glossary':
      // The terms of other documents are among the pages of these.
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
