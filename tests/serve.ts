import { serveSite } from '../src/hosting/serve-site.ts';

/** Serves `dist` while the stories run; `baseURL` reaches them through the environment. */
export default async function serve(): Promise<() => Promise<void>> {
  const { address, close } = await serveSite('dist');
  process.env['LIBRARY_ADDRESS'] = address;
  return close;
}
