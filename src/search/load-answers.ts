import { searchPaths } from './files/search-files.ts';

/**
 * Loads the way from a query to its answer, which lies beside the client. A failed attempt is made again with the next search.
 *
 * @param home address of the published `search/` folder, with a slash at the end
 */
export function loadAnswers(home: URL): Promise<Answers> {
  return import(/* @vite-ignore */ new URL(searchPaths.answers, home).href) as Promise<Answers>;
}

type Answers = typeof import('./answers-client.ts');
