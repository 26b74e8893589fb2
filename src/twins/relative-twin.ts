import path from 'node:path';

/**
 * The link in a twin for a link of its page: to the twin of the other page, by a relative path, so that it works in any
 * folder and on a disk. Links to other sites, to files and within the page stay as they are.
 */
export function relativeTwin(href: string, route: string, base: string): string {
  if (!href.startsWith(base) || href.startsWith('//')) return href;
  const [, target = '', rest = ''] = /^([^?#]*)(.*)$/.exec(`/${href.slice(base.length)}`) ?? [];
  const file = target.endsWith('/') ? `${target}index.md` : target;
  return `${path.posix.relative(route, file)}${rest}`;
}
