import { ContentError } from '../files/content-error.ts';
import { ProblemList, readTogether } from '../files/problem-list.ts';
import { readYaml } from '../files/read-yaml.ts';
import { readSettings } from '../files/settings.ts';
import { findTerms } from '../glossary/find-terms.ts';
import { termNames } from '../glossary/term-names.ts';
import { mentionedNames } from '../names/mentioned-names.ts';
import { readNames } from '../names/read-names.ts';
import { notesSchema } from '../schemas/note.ts';
import { termSchema, type Term } from '../schemas/term.ts';
import { isPublic } from '../library/is-public.ts';
import { namesIn, PROJECT_ROOT } from '../library/content-files.ts';
import { GLOSSARY } from '../library/glossary-document.ts';
import type { EditorialNote, Library, LibraryDocument, LibraryPage, Profile } from '../library/library.ts';
import { MADE_PAGE } from '../addressing/made-page.ts';
import { WHOLE_PAGE } from '../addressing/whole-page.ts';
import { correctedBlocks, makingOf, withOwnHeadings } from '../library/making-of.ts';
import { readMaking } from '../library/read-making.ts';
import { ownAddresses, viewsOf } from './own-addresses.ts';
import { readDocumentPages } from './read-document.ts';
import { readFacts } from './read-facts.ts';
import { readSources } from './read-sources.ts';

const loaded = new Map<string, Library>();

/** The library of a profile, read from the content files once per process. */
export function loadLibrary(profile: Profile, root: string = PROJECT_ROOT): Library {
  const key = `${profile} ${root}`;
  const library = loaded.get(key) ?? readLibrary(profile, root);
  loaded.set(key, library);
  return library;
}

/** Lets the next `loadLibrary` read anew, where somebody writes while the process runs on. */
export function forgetLibraries(): void {
  loaded.clear();
}

/** The profile of this process: `PROFILE=staff` adds the documents that are not public. */
export function currentProfile(): Profile {
  return readSettings().profile;
}

/**
 * Reads the content afresh.
 *
 * @param published document that is taken for published, whatever its source says
 * @throws {ContentError} for one problem, {AggregateError} for those of all files together
 */
export function readLibrary(profile: Profile, root: string, published?: string): Library {
  const problems = new ProblemList();
  const facts = problems.read(null, () => readFacts(root));
  const terms = problems.read([], () => readTerms(root));
  const listedNames = problems.read([], () => readNames(root));
  const names = termNames(terms).zh;
  const termsIn = (zh: string): string[] => [...new Set(findTerms(zh, names).map(({ id }) => id))];
  const contentOf = (document: string, source: string): Pick<LibraryDocument, 'making' | 'pages'> => {
    const written = problems.read(NO_NOTES, () => readNotes(root, document));
    return problems.read({ making: null, pages: [] }, () => {
      const making = makingOf(document, source, readMaking(root, source));
      const notes = withOwnHeadings(written, making);
      const pages = readDocumentPages(document, { root, termsIn, notes, corrected: correctedBlocks(making) });
      refuseMadePage(document, pages);
      return { making, pages };
    });
  };
  const sources = problems.read([], () => readSources(root, profile, published));
  const documents = sources.flatMap(({ id, source }): LibraryDocument[] => {
    const document = {
      id,
      source,
      title: source.title,
      shortTitle: source.shortTitle,
      printedIn: id,
      ...contentOf(id, id),
    };
    const glossary = facts?.glossary;
    return id === glossary?.printedIn
      ? [document, { id: GLOSSARY, ...glossary, source, ...contentOf(GLOSSARY, id) }]
      : [document];
  });
  const open = new Set(documents.filter(({ source }) => isPublic(source)).map(({ id }) => id));
  const own = problems.read([], () => ownAddresses(root, (block) => open.has(block.slice(0, block.indexOf('/')))));
  problems.refuse();
  const library = {
    profile,
    facts: facts ?? readFacts(root),
    documents,
    terms,
    names: mentionedNames(documents, listedNames, terms),
    own,
  };
  return assemble({ ...library, own: [...own, ...viewsOf(library)] });
}

function assemble(parts: Pick<Library, 'profile' | 'facts' | 'documents' | 'terms' | 'names' | 'own'>): Library {
  const { documents } = parts;
  const byId = new Map(documents.map((document) => [document.id, document]));
  const blocks = documents.flatMap(({ pages }) => pages.flatMap((page) => page.blocks));
  const byBlock = new Map(blocks.map((block) => [block.id, block]));
  const document = (id: string): LibraryDocument => byId.get(id) ?? unknown('document', id);
  return {
    ...parts,
    document,
    page: (id, page) => document(id).pages.find((entry) => entry.page === page) ?? unknown('page', `${id}/${page}`),
    block: (id) => byBlock.get(id),
    blocks,
  };
}

/** @throws {ContentError} for a page at the address of the one that tells how the text was made, or holds the whole of it */
function refuseMadePage(document: string, pages: readonly LibraryPage[]): void {
  if (pages.some(({ page }) => page === MADE_PAGE))
    throw new ContentError(
      `src/content/documents/zh/${document}/${MADE_PAGE}.mdx`,
      null,
      `The page "${MADE_PAGE}" of each document tells how its text was made.`,
      'Give this page another name.',
    );
  if (pages.some(({ page }) => page === WHOLE_PAGE))
    throw new ContentError(
      `src/content/documents/zh/${document}/${WHOLE_PAGE}.mdx`,
      null,
      `The page "${WHOLE_PAGE}" of each document holds the whole of it.`,
      'Give this page another name.',
    );
}

function unknown(what: string, id: string): never {
  throw new Error(`There is no ${what} "${id}" in this library. Correct the id, or add its content.`);
}

/** All terms by official number. */
export function readTerms(root: string): Term[] {
  const folder = 'src/content/glossary';
  return readTogether(namesIn(root, folder, '.yaml'), (id) => ({
    id,
    ...readYaml(root, `${folder}/${id}.yaml`, termSchema),
  })).sort((a, b) => a.number - b.number);
}

function readNotes(root: string, document: string): ReadonlyMap<string, readonly EditorialNote[]> {
  if (!namesIn(root, NOTES, '.yaml').includes(document)) return new Map();
  const notes = readYaml(root, `${NOTES}/${document}.yaml`, notesSchema);
  const byBlock = Map.groupBy(notes, ({ block }) => block);
  return new Map(
    [...byBlock].map(([block, remarks]) => [block, remarks.map(({ kind, zh, en }) => ({ kind, zh, en }))]),
  );
}

const NOTES = 'src/content/notes';

const NO_NOTES: ReadonlyMap<string, readonly EditorialNote[]> = new Map();
