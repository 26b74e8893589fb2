import type { Lang } from '../src/i18n/lang.ts';
import type { PageWeight } from './measure/weigh-page.ts';
import type { AgainFigures } from './measure/measure-again.ts';
import type { Effort } from './measure/run-measured.ts';
import type { SearchFigures } from './measure/measure-search.ts';

/** One site at one size of the text. */
export interface SiteFigures {
  name: string;
  /** The median of its builds, figure by figure. */
  build: Effort;
  /** Seconds of each step of the last build, elapsed and of the processor, by name, where the build prints them. */
  steps: readonly (readonly [name: string, seconds: number, processor?: number])[];
  /** HTML pages. */
  pages: number;
  /** All files of the site, without compressed copies. */
  outputBytes: number;
  weights: readonly PageWeight[];
  search: Record<Lang, SearchFigures>;
}

/** Both sites at one size. */
export interface SizeFigures {
  times: number;
  /** Builds of each site. */
  rounds: number;
  /** Text in both languages, in UTF-8. */
  textBytes: number;
  blocks: number;
  ours: SiteFigures;
  /** Bytes of the first answer (client, terms, names, headings), sent compressed. */
  firstAnswer: Record<Lang, number>;
  peer: SiteFigures | null;
  /** A bare Astro site with the same finished pages. */
  floor?: Effort;
  /** A build after one changed paragraph. */
  again?: AgainFigures;
  /** `npm run check` with empty caches. */
  check?: Effort;
}

/** A run of the benchmark. */
export interface BenchResults {
  date: string;
  commit: string;
  machine: string;
  /** Versions by name. */
  versions: Readonly<Record<string, string>>;
  /** Processes waiting for a processor when the run began, on average over a minute. */
  load: number;
  sizes: readonly SizeFigures[];
}
