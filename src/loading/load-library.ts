import { existsSync } from 'node:fs';
import path from 'node:path';
import { ContentError } from '../files/content-error.ts';
import { ProblemList, readTogether } from '../files/problem-list.ts';
import { readTextIfThere } from '../files/read-text.ts';
import { readYaml } from '../files/read-yaml.ts';
import { readSettings } from '../files/settings.ts';
import { findTerms } from '../glossary/find-terms.ts';
import { termNames } from '../glossary/term-names.ts';
import { termPlace } from '../glossary/term-place.ts';
import { termsHeldTo, termsInForce } from '../glossary/terms-in-force.ts';
import { mentionedNames } from '../names/mentioned-names.ts';
import { readNames } from '../names/read-names.ts';
import { notesSchema } from '../schemas/note.ts';
import { documentTermsSchema, termSchema, type Term } from '../schemas/term.ts';
import { isPublic } from '../library/is-public.ts';
import { documentTermsFile, namesIn, PROJECT_ROOT } from '../library/content-files.ts';
import { GLOSSARY } from '../library/glossary-document.ts';
import type { EditorialNote, Library, LibraryDocument, LibraryPage, Profile } from '../library/library.ts';
import { MADE_PAGE } from '../addressing/made-page.ts';
import { TERMS_PAGE } from '../addressing/place-parts.ts';
import { WHOLE_PAGE } from '../addressing/whole-page.ts';
import { correctedBlocks, makingOf, withOwnHeadings } from '../library/making-of.ts';
import { readMaking } from '../library/read-making.ts';
import { readPage } from '../markdown/read-page.ts';
import { ownAddresses, viewsOf } from './own-addresses.ts';
import { readDocumentPages } from './read-document.ts';
import { readFacts } from './read-facts.ts';
import { readSources, withGlossary } from './read-sources.ts';

const loaded = new Map<string, Library>();

/** The library of a profile, read from the content files once per process. */
export function loadLibrary(profile: Profile, root: string = PROJECT_ROOT): Library {
  const key = `${profile} ${root}`;
  const library = loaded.get(key) ?? readLibrary(profile, root);
  loaded.set(key, library);
  return library;
}

/** Makes the next `loadLibrary` read anew, for a process that runs while somebody writes. */
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
 * @param published document that counts as published, whatever its source says
 * @throws {ContentError} for one problem, {AggregateError} for those of all files together
 */
export function readLibrary(profile: Profile, root: string, published?: string): Library {
  const problems = new ProblemList();
  const facts = problems.read(null, () => readFacts(root));
  const listedNames = problems.read([], () => readNames(root));
  const sources = problems.read([], () => readSources(root, profile, published));
  const glossary = problems.read([], () => readTerms(root));
  const terms = [
    ...glossary,
    ...problems.read([], () => readTogether(sources, ({ id }) => readDocumentTerms(root, id)).flat()),
  ];
  const defining = withGlossary(sources, facts?.glossary?.printedIn);
  const inForce = termsInForce(terms, defining);
  const contentOf = (document: string, source: string): Pick<LibraryDocument, 'making' | 'pages'> => {
    const written = problems.read(NO_NOTES, () => readNotes(root, document));
    return problems.read({ making: null, pages: [] }, () => {
      const making = makingOf(document, source, readMaking(root, source));
      const notes = withOwnHeadings(written, making);
      const names = termNames(inForce(document)).zh;
      const termsIn = (zh: string): string[] => [...new Set(findTerms(zh, names).map(({ id }) => id))];
      const pages = readDocumentPages(document, { root, termsIn, notes, corrected: correctedBlocks(making) });
      refuseMadePage(document, pages);
      refuseUnlistedTerms(document, pages, terms);
      return { making, pages };
    });
  };
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
    names: mentionedNames(documents, listedNames, termsHeldTo(terms, defining)),
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

/**
 * @throws {ContentError} for a page at the address of the page about how the text was made, or of the page with the whole
 * document
 */
function refuseMadePage(document: string, pages: readonly LibraryPage[]): void {
  if (pages.some(({ page }) => page === MADE_PAGE))
    throw new ContentError(
      `src/content/documents/zh/${document}/${MADE_PAGE}.mdx`,
      null,
      `The page "${MADE_PAGE}" of each document describes how its text was made.`,
      'Give this page another name.',
    );
  if (pages.some(({ page }) => page === WHOLE_PAGE))
    throw new ContentError(
      `src/content/documents/zh/${document}/${WHOLE_PAGE}.mdx`,
      null,
      `The page "${WHOLE_PAGE}" of each document shows all of it.`,
      'Give this page another name.',
    );
}

/** @throws {ContentError} where a term has a page but no entry in the list, or an entry but no page */
function refuseUnlistedTerms(document: string, pages: readonly LibraryPage[], terms: readonly Term[]): void {
  if (document === GLOSSARY) return;
  const shown = pages.map(({ page }) => page).filter((page) => page.startsWith(`${TERMS_PAGE}/`));
  const listed = terms.map(({ id }) => termPlace(id)).filter((place) => place.document === document);
  const unlisted = shown.filter((page) => !listed.some((place) => place.page === page));
  const absent = listed.filter(({ page }) => !shown.includes(page));
  const found = [
    ...unlisted.map((page) => `"${page}" has a page and no entry`),
    ...absent.map(({ page }) => `"${page}" has an entry and no page`),
  ];
  if (found.length === 0) return;
  throw new ContentError(
    documentTermsFile(document),
    null,
    `${found.join(', ')}.`,
    `Run "npm run import ${document}", which adds entries; remove an entry whose term no longer exists.`,
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

/** The terms that a document defines itself, in its order; empty where it defines none. */
export function readDocumentTerms(root: string, document: string): Term[] {
  const file = documentTermsFile(document);
  if (!existsSync(path.join(root, file))) return [];
  return readYaml(root, file, documentTermsSchema).map(
    ({ id, zh, zhVariants, en, enVariants, pinyin, related }, index): Term => {
      const english = en ?? englishTitle(root, document, id);
      return {
        id: `${document}/${TERMS_PAGE}/${id}`,
        number: index + 1,
        zh: { name: zh, variants: zhVariants },
        en: english === null ? { name: zh, variants: [] } : { name: english, variants: enVariants },
        ...(english === null ? { untranslated: true } : {}),
        pinyin,
        related: related.map((other) => `${document}/${TERMS_PAGE}/${other}`),
      };
    },
  );
}

/** Where the list gives no English for a term, its English is the translated title of its page. */
function englishTitle(root: string, document: string, term: string): string | null {
  const file = `src/content/documents/en/${document}/${TERMS_PAGE}/${term}.mdx`;
  const mdx = readTextIfThere(root, file);
  const title = mdx === null ? undefined : readPage(mdx, file).blocks.find(({ fragment }) => fragment === 'title');
  if (title === undefined || title.untranslated) return null;
  return /^[“"]([^“”"]+)[”"]$/u.exec(title.text)?.[1] ?? title.text;
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
