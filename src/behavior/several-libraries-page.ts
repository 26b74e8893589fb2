import { severalLibraries } from './search/several-libraries.ts';
import { startSearch } from './search/start-search.ts';

startSearch(severalLibraries);
