import type { Named } from '../glossary/find-terms.ts';
import { prepareNames, type PreparedNames } from '../glossary/find-terms.ts';
import type { Authority } from '../schemas/authority.ts';
import type { Name } from '../schemas/name.ts';
import { besideTerms, type IndexedName } from './beside-terms.ts';
import { isName } from './name-ids.ts';
import { keepsToWords } from './keeps-to-words.ts';

/** A name with its scope: in whose documents it means this one thing. */
export type ScopedName = IndexedName & Partial<Pick<Name, 'scope'>>;

/**
 * The names that are valid in the documents of an authority, together with the terms that a document is checked against,
 * prepared for Chinese.
 */
export type NamesByAuthority = (authority: Authority, terms: readonly Named[]) => PreparedNames;

/** Prepares the names for the documents of each authority, when they are first asked for. */
export function namesByAuthority(names: readonly ScopedName[]): NamesByAuthority {
  const byTerms = new WeakMap<readonly Named[], Map<Authority, PreparedNames>>();
  return (authority, terms) => {
    const prepared = byTerms.get(terms) ?? new Map<Authority, PreparedNames>();
    byTerms.set(terms, prepared);
    const held =
      prepared.get(authority) ??
      prepareNames(
        besideTerms(namesHeld(names, authority), terms),
        'zh',
        (text, match) => !isName(match.id) || keepsToWords(text, match),
      );
    prepared.set(authority, held);
    return held;
  };
}

/**
 * Each name with those of its Chinese forms that mean this one thing in the documents of an authority. Even where a name
 * is valid everywhere, its short form is understood only locally: elsewhere 阿里 may be a prefecture rather than 阿里巴巴.
 */
function namesHeld(names: readonly ScopedName[], authority: Authority): ScopedName[] {
  if (authority === 'district') return [...names];
  const home = names
    .filter(({ scope }) => scope === 'home')
    .flatMap(({ zh }) => [zh.name, ...zh.variants])
    .filter((form) => form !== '');
  return names.flatMap((name) => {
    const { scope = 'city' } = name;
    const holdsWhole = scope === 'home' || (scope !== 'district' && authority === 'city');
    const holds = (form: string): boolean => scope === 'everywhere' && !isShortFor(form, name.zh.name);
    const forms = [name.zh.name, ...name.zh.variants].filter(
      (form) => holdsWhole || holds(form) || home.some((place) => form.includes(place)),
    );
    const [first, ...others] = forms;
    return first === undefined ? [] : [{ ...name, zh: { name: first, variants: others } }];
  });
}

/** Whether a form is a name with some characters left out: 华理 of 华东理工大学. */
function isShortFor(form: string, name: string): boolean {
  if (form.length >= name.length) return false;
  let next = 0;
  for (const character of name) if (character === form[next]) next += 1;
  return next === form.length;
}
