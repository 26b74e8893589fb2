import { routes } from '../../addressing/routes.ts';
import { href } from '../../addressing/site.ts';
import { containsPhrase, fold } from '../fold.ts';
import { parseQuery } from '../parse-query.ts';
import type { Suggestions } from '../search-result.ts';
import type { AnswerOptions } from './answer-query.ts';
import type { LibraryIndex } from './library-index.ts';
import { nameKey } from './name-key.ts';
import { namedTerm } from './named-term.ts';

/** Terms one of whose names begins with what is typed (or holds it, further down), and headings that hold it. */
export function suggest(index: LibraryIndex, typed: string, { base, limit }: AnswerOptions): Suggestions {
  return { terms: termsLike(index, typed, base).slice(0, limit), titles: titlesWith(index, typed, base).slice(0, limit) };
}

function termsLike(index: LibraryIndex, typed: string, base: string): Suggestions['terms'] {
  const key = nameKey(typed);
  if (key === '') return [];
  const beginning = index.terms.filter(({ keys }) => keys.some((name) => name.startsWith(key)));
  const holding = index.terms.filter((entry) => !beginning.includes(entry) && entry.keys.some((name) => name.includes(key)));
  return [...beginning, ...holding].map(({ term }) => namedTerm(index, base, term));
}

function titlesWith({ first, lang }: LibraryIndex, typed: string, base: string): Suggestions['titles'] {
  const phrases = parseQuery(typed, lang);
  if (phrases.length === 0) return [];
  return first.pages.flatMap(({ document, page, sections }) =>
    sections
      .filter(({ title }) => phrases.every((phrase) => containsPhrase(fold(title, lang), phrase, lang)))
      .map(({ section, fragment, title }) => ({ url: href({ origin: null, base }, routes.page(lang, document, page, fragment)), document, page, section, title })),
  );
}
