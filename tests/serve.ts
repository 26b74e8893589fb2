import { existsSync } from 'node:fs';
import { serveSite } from '../src/hosting/serve-site.ts';

/** Built sites and the environment variable that tells the stories where each is served. */
const SITES = [
  { folder: 'dist', variable: 'LIBRARY_ADDRESS', built: 'npm run build' },
  { folder: 'dist-staff', variable: 'STAFF_ADDRESS', built: 'npm run build:staff' },
] as const;

/** Serves the built sites while the stories run; `baseURL` reaches the public one through the environment. */
export default async function serve(): Promise<() => Promise<void>> {
  const missing = SITES.filter(({ folder }) => !existsSync(folder));
  if (missing.length > 0)
    throw new Error(missing.map(({ folder, built }) => `There is no ${folder}. Run "${built}" first.`).join('\n'));
  const servers = await Promise.all(
    SITES.map(async ({ folder, variable }) => {
      const server = await serveSite(folder);
      process.env[variable] = server.address;
      return server;
    }),
  );
  return async () => void (await Promise.all(servers.map(({ close }) => close())));
}
