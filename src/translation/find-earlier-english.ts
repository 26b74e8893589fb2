import { fingerprint } from '../addressing/fingerprint.ts';
import type { EarlierEnglish } from '../ledger/earlier-english.ts';
import { readPage } from '../markdown/read-page.ts';

/** The English of a page at two times, as MDX; null where there was none. */
export interface EnglishVersions {
  /** `<document>/<page>` */
  id: string;
  before: string | null;
  now: string | null;
}

/** Texts in `before` that their blocks no longer have, with the day on which they changed. */
export function findEarlierEnglish(pages: readonly EnglishVersions[], until: string): EarlierEnglish[] {
  return pages.flatMap(({ id, before, now }) => {
    const present = printsOf(now);
    return [...printsOf(before)]
      .filter(([fragment, print]) => present.get(fragment) !== print)
      .map(([fragment, print]) => ({ id: `${id}/${fragment}`, print, until }));
  });
}

function printsOf(mdx: string | null): ReadonlyMap<string, string> {
  const blocks = mdx === null ? [] : readPage(mdx, 'the English').blocks;
  return new Map(
    blocks.filter(({ untranslated }) => !untranslated).map(({ fragment, text }) => [fragment, fingerprint(text)]),
  );
}
