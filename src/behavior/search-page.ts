import { ownLibrary } from './search/own-library.ts';
import { startSearch } from './search/start-search.ts';

startSearch(ownLibrary);
