import { routes } from '../../addressing/routes.ts';
import { href } from '../../addressing/site.ts';
import { GLOSSARY } from '../../library/glossary-document.ts';
import { containsPhrase } from '../text/fold.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Suggestions } from '../search-result.ts';
import type { AnswerOptions } from './answer-query.ts';
import type { IndexedTerm } from '../files/first-answer.ts';
import { foldedTitle } from '../files/folded-title.ts';
import type { LibraryIndex } from '../index/library-index.ts';
import { mayBeTraditional } from '../text/may-be-traditional.ts';
import { namedTerm } from './named-term.ts';
import { pageTitle } from '../files/page-title.ts';
import { type TermKeys, type KeyedTerm, nameKey } from '../naming/term-keys.ts';

/** Terms, indicators and names that begin with what is typed (or hold it, further down), and headings that hold it. */
export async function suggest(
  index: LibraryIndex,
  typed: string,
  { base, limit }: AnswerOptions,
): Promise<Suggestions> {
  const named = [...index.terms, ...index.names];
  const offered = suggestFor(index, named, typed, base);
  const isUnknown = offered.terms.length === 0 && offered.titles.length === 0;
  const readAs = isUnknown && mayBeTraditional(typed) ? await index.simplify(typed) : typed;
  const { terms, titles } = readAs === typed ? offered : suggestFor(index, named, readAs, base);
  return { terms: terms.slice(0, limit), titles: titles.slice(0, limit) };
}

function suggestFor(index: LibraryIndex, named: readonly KeyedTerm[], typed: string, base: string): Suggestions {
  return {
    terms: termsLike(named, typed).map((term) => namedTerm(index, base, term)),
    titles: titlesWith(index, typed, base),
  };
}

function termsLike(named: readonly KeyedTerm[], typed: string): IndexedTerm[] {
  const key = nameKey(typed);
  if (key === '') return [];
  const ranked = named
    .map(({ term, keys }) => ({ term, distance: distance(keys, key) }))
    .filter(({ distance: far }) => far < Infinity);
  return ranked.sort((a, b) => a.distance - b.distance).map(({ term }) => term);
}

/** What begins with the key comes first, by how much there is left to type; then initials that do, then names that hold it. */
function distance({ written, initials }: TermKeys, key: string): number {
  const left = (keys: readonly string[]): number =>
    Math.min(...keys.filter((name) => name.startsWith(key)).map((name) => name.length - key.length));
  return Math.min(
    left(written),
    BEHIND_BEGINNINGS + left(initials),
    written.some((name) => name.includes(key)) ? 2 * BEHIND_BEGINNINGS : Infinity,
  );
}

/** More characters than any name has. */
const BEHIND_BEGINNINGS = 1000;

function titlesWith({ first, lang }: LibraryIndex, typed: string, base: string): Suggestions['titles'] {
  const phrases = parseQuery(typed, lang);
  if (phrases.length === 0) return [];
  return first.pages.flatMap((indexed) => {
    const { document, page, sections } = indexed;
    if (document === GLOSSARY) return []; // Its headings are the terms, which are suggested already.
    return sections
      .filter((section) => phrases.every((phrase) => containsPhrase(foldedTitle(section, lang), phrase, lang)))
      .map(({ section, fragment, title }) => ({
        url: href({ origin: null, base }, routes.page(lang, document, page, fragment)),
        document,
        page,
        section,
        title,
        pageTitle: pageTitle(indexed),
      }));
  });
}
