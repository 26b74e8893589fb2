import type { OtherLibrary } from '../schemas/other-library.ts';

/** What a host has to know of a built site before it can answer for it. */
export interface HostedSite {
  /** The folder the site stands in, with slashes at both ends; `/` at the root of a host. */
  base: string;
  /** Whether documents are in it that are not public: then nothing is open to other origins or shared caches. */
  staff: boolean;
  /** Whether readers come by https, so that they may be told to come by nothing else. */
  https: boolean;
  /** Libraries that the search page asks besides its own; pages may read their search. */
  others: readonly OtherLibrary[];
}
