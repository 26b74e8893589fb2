import type { LoadedPage } from '../alignment/page-files.ts';
import { englishNames, matchEnglish, type EnglishNames } from '../glossary/english-names.ts';
import type { Named } from '../glossary/find-terms.ts';
import type { TermMatch } from '../glossary/term-match.ts';
import { besideTerms, mentionsOf } from '../names/beside-terms.ts';
import { namesByAuthority, type NamesByAuthority, type ScopedName } from '../names/names-by-authority.ts';
import type { Authority } from '../schemas/authority.ts';
import { blockPairs } from './block-pairs.ts';
import type { Issue } from '../files/issue.ts';

/** The index of names, prepared once for all pages. */
export interface CheckedNames {
  zh: NamesByAuthority;
  terms: readonly Named[];
  en: EnglishNames;
  byId: ReadonlyMap<string, Named>;
}

/** Prepares the names for `sameNames`, with the terms, so that part of a term does not count as a mention of a name. */
export function prepareCheckedNames(names: readonly ScopedName[], terms: readonly Named[]): CheckedNames {
  const all = besideTerms(names, terms);
  const english = all.flatMap(({ id, en }) =>
    [en.name, ...en.variants].map((form) => [id, form.replace(ARTICLE, '')] as const),
  );
  return {
    zh: namesByAuthority(names),
    terms,
    en: englishNames(english),
    byId: new Map(names.map((name) => [name.id, name])),
  };
}

/** Each indexed name that a Chinese block mentions must be in its English in a listed form. */
export function sameNames(page: LoadedPage, names: CheckedNames, authority: Authority = 'district'): Issue[] {
  const held = names.zh(authority, names.terms);
  return blockPairs(page).flatMap(({ fragment, zh, en }) => {
    const english = namedIn(en.text, names.en);
    const missing = mentionsOf(zh, held).filter((id) => !english.has(id));
    return missing.map((id): Issue => ({
      kind: 'name-differs',
      file: page.files.en,
      line: en.line,
      fragment,
      found: finding(names.byId.get(id), id),
    }));
  });
}

/** A name listed with its article may appear without it. */
const ARTICLE = /^the /i;

/** A form shared by several names counts for all of them; part of a longer name counts for none. */
function namedIn(text: string, names: EnglishNames): ReadonlySet<string> {
  const inOrder = matchEnglish(text, names).toSorted((a, b) => a.start - b.start || b.end - a.end);
  const named = new Set<string>();
  // The match that ends farthest so far: it contains whatever starts after its start and ends before its end.
  let farthest: Pick<TermMatch, 'start' | 'end'> = { start: -1, end: -1 };
  for (const match of inOrder) {
    const isAlike = match.start === farthest.start && match.end === farthest.end;
    if (match.end > farthest.end || isAlike) named.add(match.id);
    if (match.end > farthest.end) farthest = match;
  }
  return named;
}

function finding(name: Named | undefined, id: string): string {
  return `zh names ${name?.zh.name ?? id}, en lacks "${name?.en.name ?? id}"`;
}
