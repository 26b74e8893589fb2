import type { HostSettings } from '../host-settings.ts';
import { nginxHeaders } from './nginx-headers.ts';
import { nginxLocation } from './nginx-location.ts';
import { nginxServer } from './nginx-server.ts';

/** The configuration of nginx 1.18 or later, by the path below its own folder (`/etc/nginx`). */
export function nginxFiles(settings: HostSettings): Readonly<Record<string, string>> {
  const { name } = settings;
  return {
    [`conf.d/${name}.conf`]: nginxServer(settings),
    [`snippets/${name}-location.conf`]: nginxLocation(settings),
    [`snippets/${name}-headers.conf`]: nginxHeaders(settings),
    [`snippets/${name}-brotli.conf`]:
      '# Serves the .br files of the build. Only for an nginx with the brotli_static module; others serve the .gz files.\nbrotli_static on;\n',
  };
}
