import type { Answering } from './answer/answering.ts';
import { searchPaths } from './files/search-files.ts';

/**
 * Loads what answers questions, which lies beside the client. A failed attempt is made again with the next search.
 *
 * @param home address of the published `search/` folder, with a slash at the end
 */
export function loadAnswers(home: URL): Promise<Answering> {
  return import(/* @vite-ignore */ new URL(searchPaths.answers, home).href) as Promise<Answering>;
}
