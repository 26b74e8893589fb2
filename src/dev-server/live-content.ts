import type { AstroIntegration } from 'astro';
import { DRAFTS_SHOWN } from '../library/content-files.ts';
import { BackgroundWork } from './background-work.ts';
import { onContentChange } from './on-content-change.ts';
import type { DevServer, RefreshContent } from './dev-server.ts';
import { EVENTS, type CheckReport } from './dev-events.ts';
import { pageEnvironment } from './page-environment.ts';
import { answerProblems } from './answer-problems.ts';
import { serveSearch } from './serve-search.ts';

/** Makes `npm run dev` follow the content: pages, problems and the search are updated after each change. */
export function liveContent(): AstroIntegration {
  let work: BackgroundWork | null = null;
  return {
    name: 'live-content',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        delete process.env[DRAFTS_SHOWN];
        if (command !== 'dev') return;
        process.env[DRAFTS_SHOWN] = '1';
        // Under NODE_ENV=production, which some machines set globally, Vite would remove the code that tells the browser
        // about changes.
        process.env['NODE_ENV'] = 'development';
        injectScript('page', `import '/src/dev-server/show-report.ts';`);
      },
      'astro:server:setup': ({ server, refreshContent }) => void (work = follow(server, refreshContent)),
      'astro:server:start': () => work?.begin(),
      'astro:server:done': () => work?.end(),
    },
  };
}

function follow(server: DevServer, refreshContent: RefreshContent): BackgroundWork {
  const { hot } = server.environments.client;
  const pages = pageEnvironment(server);
  const work = new BackgroundWork({
    checked: (problems) => hot.send(EVENTS.checked, { problems } satisfies CheckReport),
    searchRenewed: () => hot.send(EVENTS.searchRenewed),
  });
  hot.on(EVENTS.asked, (_, client) => client.send(EVENTS.checked, { problems: work.problems } satisfies CheckReport));
  server.middlewares.use(serveSearch(work, server.config.base));
  server.middlewares.use(answerProblems(() => pages.unreadable()));
  onContentChange(server.watcher, server.config.root, async () => {
    await pages.forget();
    await refreshContent?.({});
    hot.send({ type: 'full-reload', path: '*' });
    work.begin();
  });
  return work;
}
