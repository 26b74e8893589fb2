import { existsSync } from 'node:fs';
import path from 'node:path';
import { isLocalHost } from '../addressing/library-address.ts';
import { ContentError } from '../files/content-error.ts';
import { readYaml } from '../files/read-yaml.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import { otherLibrariesSchema, type OtherLibrary } from '../schemas/other-library.ts';

/** The settings of a build that other libraries depend on, by the names of their variables. */
export type LibrarySettings = Partial<Record<'LIBRARIES' | 'SITE_URL' | 'BASE_PATH', string>>;

/**
 * The other libraries that the search page asks: those in the YAML file that `LIBRARIES` names. None if it is not set; the
 * site is then the same as without this feature.
 *
 * @throws {ContentError} for a file that is missing or does not fit, and for addresses that a browser would refuse
 */
export function otherLibraries(settings: LibrarySettings = process.env): readonly OtherLibrary[] {
  const file = settings.LIBRARIES ?? '';
  if (file === '') return [];
  const full = path.resolve(PROJECT_ROOT, file);
  if (!existsSync(full))
    refuse(
      file,
      /^https?:/.test(file) ? 'it is an address' : 'there is no such file',
      'Name a YAML file with the libraries, such as docs/several-libraries.md shows.',
    );
  const libraries = readYaml('', full, otherLibrariesSchema);
  for (const library of libraries) checkAgainstOwn(file, library, settings);
  return libraries;
}

function checkAgainstOwn(
  file: string,
  { id, address }: OtherLibrary,
  { SITE_URL = '', BASE_PATH = '/' }: LibrarySettings,
): void {
  if (!URL.canParse(SITE_URL)) return; // Not set, or Astro will refuse it.
  const own = new URL(`/${BASE_PATH}/`.replace(/\/{2,}/g, '/'), SITE_URL);
  const { href, protocol, hostname } = new URL(address);
  if (href === own.href)
    refuse(
      file,
      `${id}: ${href} is this site itself (SITE_URL and BASE_PATH)`,
      'Leave it out: the own library is always searched, and first.',
    );
  if (own.protocol === 'https:' && protocol === 'http:' && !isLocalHost(hostname))
    refuse(
      file,
      `${id}: ${href} begins with http: and this site with https:`,
      'Give the other library a certificate and write https: here. Browsers let no encrypted page read what is not.',
    );
}

function refuse(file: string, found: string, fix: string): never {
  throw new ContentError(`LIBRARIES=${file}`, null, `${found}.`, fix);
}
