import type { OtherLibrary } from '../schemas/other-library.ts';

/** What a host has to know about a built site to serve it. */
export interface HostedSite {
  /** The folder that the site is in, with slashes at both ends; `/` at the root of a host. */
  base: string;
  /** Whether it has documents that are not public: then nothing is open to other origins or shared caches. */
  staff: boolean;
  /** Whether readers come by https, so that browsers may be told to use nothing else. */
  https: boolean;
  /** Libraries that the search page asks besides its own; pages may read their search. */
  others: readonly OtherLibrary[];
}
