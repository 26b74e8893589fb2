import { readHostSettings } from './read-host-settings.ts';

/**
 * The settings of the ready configurations in the repository: at the root of a host, by http, to be changed in their marked
 * lines.
 */
export const plainSettings = readHostSettings({
  SITE_URL: 'http://plans.example.cn',
  SITE_ROOT: '/srv/plan-library/dist',
});
