import { readHostSettings } from './read-host-settings.ts';

/** The plain case that lies ready in the repository: at the root of a host, by http, to be changed in its marked lines. */
export const plainSettings = readHostSettings({
  SITE_URL: 'http://plans.example.cn',
  SITE_ROOT: '/srv/plan-library/dist',
});
