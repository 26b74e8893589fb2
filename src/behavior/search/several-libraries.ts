import type { AnsweredLibrary, LibrariesResult } from '../../search/libraries/libraries-result.ts';
import { loadLibrariesClient, type LibrariesClient } from '../site-access.ts';
import { element } from './element.ts';
import { renderFilters, type FilterContext } from './render-filters.ts';
import { renderResults, type RenderContext, type ShownResult } from './render-results.ts';
import type { ChosenFilters } from './search-address.ts';
import type { SearchMode } from './search-mode.ts';
import type { SearchSettings, SeveralSettings } from './search-settings.ts';
import { statusOfResult } from './status-of-result.ts';

/** Milliseconds that this library's results wait for the others, so that results seldom appear in two steps. */
const TOGETHER = 400;

/** Beside others a library shows so many times fewer sections, so that all libraries are seen. */
const BESIDE_OTHERS = 2;

/** Searches this library and the others that the site names; the results of each are shown separately. */
export function severalLibraries({ base, words, several }: SearchSettings): SearchMode<LibrariesResult> {
  if (several === undefined) throw new Error('The search page names no other libraries. Let it load search-page.ts.');
  const loadClient = (): Promise<LibrariesClient> => loadLibrariesClient(base);
  const isComplete = ({ libraries }: LibrariesResult): boolean => libraries.length > several.libraries.length;
  return {
    loadClient,
    async *answers({ query, lang, limit, chosen }) {
      const { searchLibraries } = await loadClient();
      const library = libraryOf(chosen);
      const options = { lang, ...chosen, library, limitEach: library === undefined ? limit / BESIDE_OTHERS : limit };
      const all = searchLibraries(query, { ...options, libraries: several.libraries });
      const isPrompt = await Promise.race([all.then(() => true), pause(TOGETHER)]);
      if (!isPrompt) yield await searchLibraries(query, { ...options, libraries: [] });
      yield await all;
    },
    status(result, query) {
      const failures = result.libraries.flatMap(({ failed }) =>
        failed === null ? [] : [element('br', {}), failed.message],
      );
      if (result.libraries.every(({ failed }) => failed !== null)) return [words.failed, ...failures];
      // With several libraries, answers are not counted beside matches.
      const answers = result.total > 0 ? [] : result.answers;
      const found = statusOfResult(query, { ...result, answers }, words);
      return [isComplete(result) ? found : [found, several.words.asking].join(words.join), ...failures];
    },
    filters(result, context) {
      const asked = result.libraries.find(({ id }) => id === libraryOf(context.chosen));
      const settings = { ...context.settings, documents: asked?.documents ?? {} };
      const facets = { ...result.facets, document: asked?.facets.document ?? {} };
      return [libraryButtons(result, several, context), ...renderFilters({ facets }, { ...context, settings })];
    },
    results(result, context) {
      const groups = result.libraries.flatMap((library) =>
        groupOf(library, isComplete(result) ? result : { ...result, answers: [], near: [], meant: [] }, context),
      );
      return groups.flatMap((group, place) => (place === 0 ? [group] : [element('hr', {}), group]));
    },
    isNothing: ({ total, term }) => total === 0 && term === null,
    async count({ query, lang, chosen }) {
      const { searchLibraries } = await loadClient();
      const { total, term } = await searchLibraries(query, {
        lang,
        limit: 0,
        ...chosen,
        library: libraryOf(chosen),
        libraries: several.libraries,
      });
      return { total, elsewhere: term?.elsewhereTotal ?? 0 };
    },
  };
}

function pause(time: number): Promise<false> {
  return new Promise((done) => setTimeout(() => done(false), time));
}

/** A document id belongs to one library; an address from before there were several means this one. */
function libraryOf({ library, document }: ChosenFilters): string | undefined {
  return library ?? (document === undefined ? undefined : 'own');
}

/** One button per library. One that has not answered yet has no number; one that failed cannot be chosen. */
function libraryButtons(
  { facets, libraries }: LibrariesResult,
  { own, libraries: others, words }: SeveralSettings,
  { chosen, choose }: FilterContext,
): HTMLElement {
  const all = {
    id: undefined,
    title: words.allLibraries,
    count: libraries.reduce((sum, { id }) => sum + (facets.library[id] ?? 0), 0),
  };
  const each = [{ id: 'own', title: own }, ...others].map(({ id, title }) => ({
    id,
    title,
    count: facets.library[id],
  }));
  const failed = new Set(libraries.filter((library) => library.failed !== null).map(({ id }) => id));
  const buttons = [all, ...each].map(({ id, title, count }) => {
    const isFailed = id !== undefined && failed.has(id);
    const state = { 'aria-pressed': String(id === libraryOf(chosen)), ...(isFailed ? { disabled: '' } : {}) };
    const button = element(
      'button',
      { type: 'button', 'data-filter': `library ${id ?? ''}`, ...state },
      `${title} ${count ?? (isFailed ? '–' : '…')}`,
    );
    button.addEventListener('click', () => choose({ ...chosen, library: id, document: undefined }));
    return button;
  });
  return element('div', { class: 'filter-row', role: 'group', 'aria-label': words.library }, ...buttons);
}

/** The results of one library, shown as on its own site. */
function groupOf(library: AnsweredLibrary, result: LibrariesResult, context: RenderContext): HTMLElement[] {
  const settings = { ...context.settings, documents: library.documents };
  const shown = shareOf(library, result);
  const parts = renderResults(shown, {
    ...context,
    settings,
    library: { title: library.title, knowsTerm: namedIn(library, result) !== undefined },
  });
  return parts.length === 0
    ? []
    : [element('section', { class: 'library-results', 'aria-label': library.title }, ...parts)];
}

function shareOf(library: AnsweredLibrary, result: LibrariesResult): ShownResult {
  const isIts = (section: { library: { id: string } }): boolean => section.library.id === library.id;
  const { total, apart, elsewhereTotal, elsewhereApart } = library;
  const first = result.libraries.find(({ failed }) => failed === null); // “Did you mean” is shown once.
  const named = namedIn(library, result) ?? result.term;
  const term =
    named === null || result.term === null
      ? null
      : { ...named, elsewhere: result.term.elsewhere.filter(isIts), elsewhereTotal, elsewhereApart };
  return {
    readAs: result.readAs,
    total,
    apart,
    sections: result.sections.filter(isIts),
    term,
    answers: result.answers.filter(isIts),
    near: result.near.filter(isIts),
    meant: library === first ? result.meant : [],
  };
}

function namedIn({ id }: AnsweredLibrary, { term }: LibrariesResult) {
  return [term, ...(term?.others ?? [])].find((named) => named?.library.id === id) ?? undefined;
}
