// npm start, once the site is built
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ContentError } from '../files/content-error.ts';
import { recoverFolder } from '../files/replace-folder.ts';
import { runCommand } from '../files/run-command.ts';
import { readPort, readSettings } from '../files/settings.ts';
import { serveSite, type ServeOptions } from './serve-site.ts';

await runCommand('npm start', async () => {
  const { outDir, basePath: base, profile } = readSettings();
  if (!existsSync(outDir)) recoverFolder(path.resolve(outDir)); // A build was killed while it was putting the site in its place.
  if (!existsSync(path.join(outDir, 'index.html')))
    throw new ContentError(`${outDir}/`, null, 'There is no site in this folder.', 'Run "npm run build" first.');
  const { address } = await serveAtFreePort(outDir, { base, staff: profile === 'staff', port: readPort() });
  console.log(`\nThe library is open at ${address}   (Ctrl-C ends it)`);
});

/** Takes the next free port if another program has the usual one. */
async function serveAtFreePort(folder: string, options: ServeOptions): ReturnType<typeof serveSite> {
  try {
    return await serveSite(folder, options);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      return serveSite(folder, { ...options, port: 0 });
    throw error;
  }
}
