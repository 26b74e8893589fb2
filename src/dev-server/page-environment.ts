import type { DevServer } from './dev-server.ts';

/** The library as read by the pages: their modules are separate instances, which only their environment can reach. */
export interface PageEnvironment {
  /** Makes the next request read the content again. */
  forget(): Promise<void>;
  /** Problems that keep the content from being read, each with place, finding and repair. */
  unreadable(): Promise<readonly string[]>;
}

type LiveLibrary = typeof import('./live-library.ts');

/** The environments in which Astro renders pages: on request, or in advance. */
const ENVIRONMENTS = ['ssr', 'prerender'];

/**
 * Astro's internal message to its environments: drops the paths and props that pages gave, as after a change of a content
 * collection. Not documented; `tests/dev-server` fails if it stops working.
 */
const CONTENT_CHANGED = 'astro:content-changed';

export function pageEnvironment({ environments }: Pick<DevServer, 'environments'>): PageEnvironment {
  const rendering = ENVIRONMENTS.flatMap((name) => environments[name] ?? []);
  const [first] = rendering;
  return {
    forget: async () => {
      for (const environment of rendering) {
        (await liveLibrary(environment))?.forget();
        environment.hot.send(CONTENT_CHANGED, {});
      }
    },
    unreadable: async () => (first === undefined ? [] : ((await liveLibrary(first))?.unreadable() ?? [])),
  };
}

type Environment = DevServer['environments'][string];

/** Null in an environment that runs elsewhere, such as the workers of a host. */
async function liveLibrary(environment: Environment): Promise<LiveLibrary | null> {
  return isRunnable(environment) ? environment.runner.import<LiveLibrary>('/src/dev-server/live-library.ts') : null;
}

interface RunnableEnvironment {
  runner: { import<Module>(id: string): Promise<Module> };
}

function isRunnable(environment: Environment): environment is Environment & RunnableEnvironment {
  return 'runner' in environment;
}
