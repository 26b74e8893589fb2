import type { SearchClient } from '../behavior/site-access.ts';
import { findMatches, parseQuery, prepare, readingOrder, search, suggest } from '../search/client.ts';
import type { HandingScript } from './load-script.ts';

// The search client of the archive hands itself over, as the files it reads do. It answers from this library alone.
(document.currentScript as HandingScript).file = {
  search,
  suggest,
  prepare,
  findMatches,
  parseQuery,
  readingOrder,
} satisfies SearchClient;
