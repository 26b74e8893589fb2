import type { AstroIntegration } from 'astro';

/** Stops a direct `astro build`: it would write pages without checks, search, twins and files for hosts. */
export function wholeBuildOnly(): AstroIntegration {
  return {
    name: 'whole-build-only',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command === 'build' && !config.integrations.some(({ name }) => name === PART_OF_BUILD.name))
          throw new Error(
            'astro build\n  found: It was started by itself. It writes pages only: no checks, no search, no Markdown twins, no files for hosts.\n  fix:   Use "npm run build".',
          );
      },
    },
  };
}

/** Passed to Astro by `npm run build`, where writing the pages is one step of many. */
export const PART_OF_BUILD: AstroIntegration = { name: 'part-of-build', hooks: {} };
