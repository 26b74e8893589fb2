import { findTerms } from '../glossary/find-terms.ts';
import { libraryTerms, libraryTermsHeld, namesOfTerms } from '../glossary/library-terms.ts';
import { isPublic } from '../library/is-public.ts';
import type { Library, LibraryBlock } from '../library/library.ts';
import { mentionsOf } from '../names/beside-terms.ts';
import { namesByAuthority } from '../names/names-by-authority.ts';
import { authorityOf } from '../schemas/source.ts';
import type { FindHints } from './exchange-unit.ts';
import { TranslationMemory } from './near-matches.ts';

/**
 * The notes and proposals that a translator gets with each unit. Sentences of staff documents are proposed for staff
 * documents only, since the file leaves the house.
 */
export function translationHints(library: Library, document: string): FindHints {
  const { source } = library.document(document);
  const shown = library.documents.filter((one) => isPublic(one.source) || source.access === 'staff');
  const memory = new TranslationMemory(shown.flatMap(({ pages }) => pages.flatMap(({ blocks }) => blocks)));
  const terms = libraryTerms(library)(document);
  const termNames = namesOfTerms(library, document).zh;
  const names = namesByAuthority(library.names)(authorityOf(source), libraryTermsHeld(library)(document));
  const english = new Map(
    [...terms.filter(({ untranslated }) => untranslated !== true), ...library.names].map(({ id, zh, en }) => [
      id,
      `${zh.name} = ${en.name}`,
    ]),
  );
  return (zh, block) => ({
    notes: [
      ...new Set([
        ...findTerms(zh, termNames).flatMap(({ id }) => withLabel('Term', english.get(id))),
        ...mentionsOf(zh, names).flatMap((id) => withLabel('Name', english.get(id))),
        ...changed(block),
      ]),
    ],
    matches: memory.near(zh, block.id),
  });
}

function withLabel(label: string, text: string | undefined): string[] {
  return text === undefined ? [] : [`${label}: ${text}`];
}

/** The earlier Chinese of a block that has changed since it was translated, and the English made from it. */
function changed({ translation, translatedFrom, en }: LibraryBlock): string[] {
  if (translation !== 'stale') return [];
  return [
    ...withLabel('The Chinese before', translatedFrom ?? undefined),
    ...withLabel('Its English', en ?? undefined),
  ].map((note) => note.replaceAll('\t', ' | '));
}
