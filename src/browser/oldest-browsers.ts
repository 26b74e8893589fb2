/**
 * The oldest browsers in which the scripts of pages and the search work, as esbuild and Vite name them; docs/browsers.md
 * says what readers of older ones have. Bundlers rewrite syntax and styles for them, but not methods:
 * `tests/structure/oldest-browsers.test.ts` holds those to ES2022.
 */
export const OLDEST_BROWSERS: string[] = ['chrome99', 'edge99', 'firefox113', 'safari16.4'];
