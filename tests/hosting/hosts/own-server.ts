import { serveSite } from '../../../src/hosting/serve-site.ts';
import type { HostProgram } from './tested-host.ts';

/** The server of "npm start" and of the stories, so that what they test holds on the other hosts too. */
export const ownServer: HostProgram = {
  name: 'the server of "npm start"',
  missing: false,
  async start({ site, base, settings = {} }) {
    const { address, close } = await serveSite(site, { base, staff: settings['PROFILE'] === 'staff' });
    return { port: Number(new URL(address).port), complaints: () => [], stop: close };
  },
};
