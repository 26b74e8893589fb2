import type { LoadedPage } from '../alignment/page-files.ts';
import { placeParts } from '../addressing/place-parts.ts';
import { findTerms, prepareNames, type PreparedNames } from '../glossary/find-terms.ts';
import { ownPage } from '../glossary/own-page.ts';
import type { Term } from '../schemas/term.ts';
import { blockPairs } from './block-pairs.ts';
import type { Issue } from '../files/issue.ts';

/** The glossary, prepared once for all pages. */
export interface PreparedTerms {
  zh: PreparedNames;
  en: PreparedNames;
  byId: ReadonlyMap<string, Term>;
}

/** Prepares the glossary for `sameTerms`. */
export function prepareTerms(terms: readonly Term[]): PreparedTerms {
  return {
    zh: prepareNames(terms, 'zh'),
    en: prepareNames(terms, 'en'),
    byId: new Map(terms.map((term) => [term.id, term])),
  };
}

/**
 * Each term that a Chinese block mentions is in its English under an approved name, and no term is in the English only,
 * except on the page of that term, where the Chinese omits the subject and English needs one.
 */
export function sameTerms(page: LoadedPage, terms: PreparedTerms): Issue[] {
  const place = placeParts(page.files.id);
  return blockPairs(page).flatMap(({ fragment, zh, en }) => {
    const chinese = mentions(zh, terms.zh);
    const english = mentions(en.text, terms.en);
    const issue = (kind: 'term-missing' | 'term-added', found: string): Issue => ({
      kind,
      file: page.files.en,
      line: en.line,
      fragment,
      found,
    });
    return [
      ...[...chinese]
        // Where the English name is not given yet, none can be asked for.
        .filter(([id]) => !english.has(id) && terms.byId.get(id)?.untranslated !== true)
        .map(([id, name]) =>
          issue('term-missing', `zh names ${name}, en lacks "${terms.byId.get(id)?.en.name ?? id}"`),
        ),
      ...[...english]
        .filter(([id]) => !chinese.has(id) && !ownPage(place, id))
        .map(([id, name]) => issue('term-added', `en names "${name}", zh lacks ${terms.byId.get(id)?.zh.name ?? id}`)),
    ];
  });
}

/** The terms of a text, each with the words that first name it. */
function mentions(text: string, names: PreparedNames): ReadonlyMap<string, string> {
  return new Map(
    findTerms(text, names)
      .toReversed()
      .map(({ id, start, end }) => [id, text.slice(start, end)]),
  );
}
