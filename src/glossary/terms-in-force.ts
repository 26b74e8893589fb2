import { authorityOf, type Source } from '../schemas/source.ts';
import type { Authority } from '../schemas/authority.ts';
import type { Term } from '../schemas/term.ts';
import { nameKey } from './chinese-names.ts';
import { GLOSSARY } from '../library/glossary-document.ts';
import { termPlace } from './term-place.ts';

/** A document that may define terms, and mention those of others. */
export interface Defining {
  id: string;
  /** The document it is printed in, where it is not one of its own. */
  printedIn?: string | undefined;
  source: Pick<Source, 'authority' | 'date' | 'years'>;
}

/** The terms in force in a document, by its id. */
export type TermsInForce = (document: string) => readonly Term[];

/**
 * Which definition each name leads to in each document: its own first, then those of its own authority before others, the
 * newest first: what another district of the city says of itself is no news of this one. A name
 * that an earlier term has taken is no name of a later one; a term without a name left is not in force.
 *
 * @param shared the terms that hold outside the document that defines them too, where its authority allows it
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
    // The glossary is printed in a document, whose own its terms are.
    const own = terms.filter((term) => [definer(term)?.id, definer(term)?.printedIn].includes(id));
    // Documents without terms of their own differ by their authority alone.
    const key = own.length === 0 ? authority : `${authority} ${id}`;
    const inForce = known.get(key) ?? withoutTaken([...own, ...othersFor(authority, shared, own, definer)], terms);
    known.set(key, inForce);
    return inForce;
  };
}

/**
 * The terms that decide what the text of a document says: its own and those of the glossary. Those of another document
 * lead there and do no more: one that comes in later neither takes names off published pages nor makes their English wrong.
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
 * Whether a definition holds in documents of another authority: those of the district and of its city speak of the same
 * things, the nation's hold everywhere, those from elsewhere only in their own document.
 */
function holdsIn(definer: Authority, reader: Authority): boolean {
  if (definer === 'nation') return true;
  return isLocal(definer) && isLocal(reader);
}

function isLocal(authority: Authority): boolean {
  return authority === 'district' || authority === 'city';
}

/** The day of a document, or else the first year it speaks of. */
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
  // The library's own list where nothing is taken, so that its names are prepared once.
  return kept.length === all.length && kept.every((term) => all.includes(term)) ? all : kept;
}

type Forms = Term['zh'];

/** The forms no earlier term has, the same object where that is all of them; null where it is none. */
function freeForms(forms: Forms, taken: Set<string>): Forms | null {
  const all = [forms.name, ...forms.variants];
  const free = all.filter((form) => !taken.has(nameKey(form)));
  for (const form of free) taken.add(nameKey(form));
  const [name, ...variants] = free;
  if (name === undefined) return null;
  return free.length === all.length ? forms : { name, variants };
}

/** A name without words is found nowhere. */
const NO_FORMS: Forms = { name: '', variants: [] };
