import type { Lang } from '../../i18n/lang.ts';
import { failureWords } from '../../i18n/failure-words.ts';
import { answerLibraries, type LibrariesFilter } from './answer-libraries.ts';
import { AskedLibrary, type LibrarySource } from './asked-library.ts';
import type { AnsweredLibrary, LibrariesResult } from './libraries-result.ts';
import { LibraryFailure } from './library-failure.ts';

export interface LibrariesQuery extends LibrariesFilter {
  lang: Lang;
}

/** Asks all libraries. A library that fails is named in the result, and the others answer as if it had not been asked. */
export async function searchLibraries(
  sources: readonly LibrarySource[],
  query: string,
  { lang, ...filter }: LibrariesQuery,
): Promise<LibrariesResult> {
  const asked = sources.map((source) => new AskedLibrary(source, lang));
  try {
    return await withoutFailing(asked, query, filter, lang);
  } finally {
    for (const library of asked) library.release();
  }
}

async function withoutFailing(
  asked: readonly AskedLibrary[],
  query: string,
  filter: LibrariesFilter,
  lang: Lang,
): Promise<LibrariesResult> {
  const failures = new Map<string, LibraryFailure>();
  for (;;) {
    try {
      const result = await answerLibraries(
        asked.filter(({ source }) => !failures.has(source.id)),
        query,
        filter,
      );
      return { ...result, libraries: inOrder(asked, result.libraries, failures, lang) };
    } catch (error) {
      if (!(error instanceof LibraryFailure)) throw error;
      failures.set(error.library, error);
    }
  }
}

function inOrder(
  asked: readonly AskedLibrary[],
  answered: readonly AnsweredLibrary[],
  failures: ReadonlyMap<string, LibraryFailure>,
  lang: Lang,
): AnsweredLibrary[] {
  return asked.map((library): AnsweredLibrary => {
    const answer = answered.find(({ id }) => id === library.source.id);
    if (answer !== undefined) return answer;
    const label = library.label();
    const reason = failures.get(label.id)?.reason ?? 'unreadable';
    return { ...label, ...NOTHING, failed: { reason, message: failureWords(lang, reason, label.title) } };
  });
}

const NOTHING = {
  total: 0,
  apart: 0,
  elsewhereTotal: 0,
  elsewhereApart: 0,
  counts: {},
  facets: { document: {}, year: {}, kind: {} },
  documents: {},
} as const;
