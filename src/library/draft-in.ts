import type { Library } from './library.ts';

/** Ids of the two documents that are compared. */
export type DraftAndPlan = NonNullable<Library['facts']['draft']>;

/** The draft and its plan where the library has both: in the staff profile, if the folder of the draft exists. */
export function draftIn({ facts: { draft }, documents }: Pick<Library, 'facts' | 'documents'>): DraftAndPlan | null {
  const holdsBoth = [draft?.draft, draft?.plan].every((wanted) => documents.some(({ id }) => id === wanted));
  return draft !== undefined && holdsBoth ? draft : null;
}
