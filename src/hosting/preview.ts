import { serveSite } from './serve-site.ts';

const staff = process.env['PROFILE'] === 'staff';
const folder = process.env['OUT_DIR'] ?? (staff ? 'dist-staff' : 'dist');
const base = (process.env['BASE_PATH'] ?? '/').replace(/^\/?/, '/').replace(/\/?$/, '/');
const { address } = await serveAtFreePort(Number(process.env['PORT'] ?? 4321));
console.log(`\nThe library is open at ${address}   (Ctrl-C ends it)`);

/** Takes the next free port where another program has the usual one. */
async function serveAtFreePort(port: number): ReturnType<typeof serveSite> {
  try {
    return await serveSite(folder, { port, base, staff });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return serveSite(folder, { port: 0, base, staff });
    throw error;
  }
}
