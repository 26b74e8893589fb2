import { authorityOf, type Source } from '../schemas/source.ts';
import type { Authority } from '../schemas/authority.ts';
import type { Term } from '../schemas/term.ts';
import { nameKey } from './chinese-names.ts';
import { GLOSSARY } from '../library/glossary-document.ts';
import { termPlace } from './term-place.ts';

/** A document that may define terms, and may mention those of other documents. */
export interface Defining {
  id: string;
  /** The document that it is printed in, where it is part of another one. */
  printedIn?: string | undefined;
  source: Pick<Source, 'authority' | 'date' | 'years'>;
}

/** The terms in force in a document, by its id. */
export type TermsInForce = (document: string) => readonly Term[];

/**
 * Which definition each name leads to in each document: the document's own first, then those of its own authority, then
 * those of others, each newest first. Its own authority comes before newer definitions of others, since what another
 * district says of itself does not update this one. A name taken by an earlier term no longer belongs to a later one; a
 * term that has no name left is not in force.
 *
 * @param shared the terms that also apply outside the document that defines them, where its authority allows it
 */
export function termsInForce(
  terms: readonly Term[],
  documents: readonly Defining[],
  shared: readonly Term[] = terms,
): TermsInForce {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const known = new Map<string, readonly Term[]>();
  const definer = (term: Term): Defining | undefined => byId.get(termPlace(term.id).document);
  return (id) => {
    const document = byId.get(id);
    const authority = document === undefined ? 'district' : authorityOf(document.source);
    // The glossary is printed in another document, so its terms are that document's own.
    const own = terms.filter((term) => [definer(term)?.id, definer(term)?.printedIn].includes(id));
    // For documents without terms of their own, only the authority makes a difference.
    const key = own.length === 0 ? authority : `${authority} ${id}`;
    const inForce = known.get(key) ?? withoutTaken([...own, ...othersFor(authority, shared, own, definer)], terms);
    known.set(key, inForce);
    return inForce;
  };
}

/**
 * The terms that the text of a document is checked against: its own and those of the glossary. A term of another document
 * only links to its definition, so that one added later neither takes names off published pages nor makes their English
 * wrong.
 */
export function termsHeldTo(terms: readonly Term[], documents: readonly Defining[]): TermsInForce {
  return termsInForce(
    terms,
    documents,
    terms.filter(({ id }) => termPlace(id).document === GLOSSARY),
  );
}

function othersFor(
  authority: Authority,
  terms: readonly Term[],
  own: readonly Term[],
  definer: (term: Term) => Defining | undefined,
): Term[] {
  const foreign = (term: Term): number => (authorityOf(definer(term)?.source ?? {}) === authority ? 0 : 1);
  return terms
    .filter((term) => !own.includes(term) && holdsIn(authorityOf(definer(term)?.source ?? {}), authority))
    .toSorted((a, b) => foreign(a) - foreign(b) || dayOf(definer(b)).localeCompare(dayOf(definer(a)), 'en'));
}

/**
 * Whether a definition applies in documents of another authority. District and city write about the same things; national
 * definitions apply everywhere; those from elsewhere only in their own document.
 */
function holdsIn(definer: Authority, reader: Authority): boolean {
  if (definer === 'nation') return true;
  return isLocal(definer) && isLocal(reader);
}

function isLocal(authority: Authority): boolean {
  return authority === 'district' || authority === 'city';
}

/** The date of a document, or the first year that it covers. */
function dayOf(document: Defining | undefined): string {
  if (document === undefined) return '';
  const { date, years } = document.source;
  return date.basis === 'not-stated' ? String(years[0]) : date.value.zh;
}

function withoutTaken(inOrder: readonly Term[], all: readonly Term[]): readonly Term[] {
  const taken = { zh: new Set<string>(), en: new Set<string>() };
  const kept = inOrder.flatMap((term): Term[] => {
    const zh = freeForms(term.zh, taken.zh);
    if (zh === null) return [];
    const en = term.untranslated === true ? NO_FORMS : (freeForms(term.en, taken.en) ?? NO_FORMS);
    return [zh === term.zh && en === term.en ? term : { ...term, zh, en }];
  });
  // Where no name is taken, the library's own list, so that its names are prepared only once.
  return kept.length === all.length && kept.every((term) => all.includes(term)) ? all : kept;
}

type Forms = Term['zh'];

/** The forms that no earlier term has taken: the same object if all are free, null if none is. */
function freeForms(forms: Forms, taken: Set<string>): Forms | null {
  const all = [forms.name, ...forms.variants];
  const free = all.filter((form) => !taken.has(nameKey(form)));
  for (const form of free) taken.add(nameKey(form));
  const [name, ...variants] = free;
  if (name === undefined) return null;
  return free.length === all.length ? forms : { name, variants };
}

/** An empty name is never found. */
const NO_FORMS: Forms = { name: '', variants: [] };
