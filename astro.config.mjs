import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { wholeBuildOnly } from './src/building/whole-build-only.ts';
import { OLDEST_BROWSERS } from './src/browser/oldest-browsers.ts';
import { liveContent } from './src/dev-server/live-content.ts';
import { readSettings } from './src/files/settings.ts';
import { remarkHeadingIds } from './src/markdown/heading-ids.ts';
import { remarkPlainPage } from './src/markdown/remark-plain-page.ts';

/**
 * Number of `light-dark()` among the features of Lightning CSS. It prepares each `color-scheme` for that function with
 * variables that nothing reads, since no style uses it: colors are tokens.
 */
const LIGHT_DARK = 1 << 20;

const { siteUrl, basePath, outDir, profile } = readSettings();

export default defineConfig({
  // Where the site is published; docs/hosting.md. Left out, no page claims a canonical address.
  ...(siteUrl === null ? {} : { site: siteUrl }),
  base: basePath,
  outDir,
  // The collections hold what the profile shows; builds of both may run at the same time.
  cacheDir: `.cache/astro-${profile}`,
  trailingSlash: 'always',
  integrations: [mdx(), liveContent(), wholeBuildOnly()],
  markdown: {
    syntaxHighlight: false,
    // gfm: remark-gfm is listed in remarkPlugins. smartypants: would rewrite official punctuation.
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkGfm, remarkHeadingIds, remarkPlainPage],
      rehypePlugins: [rehypeSlug],
    }),
  },
  build: {
    // Files, not inline styles: the security policy allows no inline style. The build joins them, one for each kind of page.
    inlineStylesheets: 'never',
    assets: '_assets',
  },
  devToolbar: { enabled: false },
  vite: {
    plugins: [plainDynamicImports()],
    cacheDir: '.cache/vite',
    // Builds write pages by the thousand, and `npm run dev` would load its own anew for each.
    server: { watch: { ignored: ['**/.cache/**', '**/dist*/**', '**/downloads/**', '**/test-results/**'] } },
    css: { lightningcss: { exclude: LIGHT_DARK } },
    build: { assetsInlineLimit: 0, target: OLDEST_BROWSERS, cssTarget: OLDEST_BROWSERS },
  },
});

/**
 * Lets a script loaded later be loaded by the browser's own `import()`. Vite's helper, a kilobyte in every page, would
 * also bring styles and parts along; ours have none, since the build joins each script into one file. Nor does a page
 * carry the list of those parts, whose files are gone by then; only a plugin can say so, for Astro overwrites the setting.
 */
function plainDynamicImports() {
  return {
    name: 'plain-dynamic-imports',
    enforce: 'pre',
    configEnvironment: () => ({ build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } } }),
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
  };
}
