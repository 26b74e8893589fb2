import { LANGS, type Lang } from '../i18n/lang.ts';
import { addressOf, type LedgerEntry } from './ledger-file.ts';
import { routes } from '../addressing/routes.ts';
import { placeParts } from '../addressing/place-parts.ts';

/**
 * All routes that a ledger entry promises: one in each language, for a block also the side-by-side ones; a data file has one
 * only.
 */
export function promisedRoutes(entry: LedgerEntry): string[] {
  if (entry.kind === 'file') return [routes.data(entry.id)];
  return LANGS.flatMap((lang) => {
    const address = addressOf(entry);
    const route = addressRoute(lang, address, entry.kind === 'view');
    return entry.kind === 'block' ? [route, parallelRoute(lang, address)] : [route];
  });
}

function parallelRoute(lang: Lang, blockId: string): string {
  const { document, page, fragment } = placeParts(blockId);
  return routes.parallel(lang, document, page, fragment);
}

/**
 * Where an address of the ledger is served in a language.
 *
 * @param address as `addressOf` gives it
 * @param isView whether it is a view: then its second part is a place on a page, not a page
 */
export function addressRoute(lang: Lang, address: string, isView: boolean): string {
  const [first = '', second] = address.split('/');
  if (first === 'data') return `/${address}`;
  if (address === 'home') return routes.home(lang);
  if (second === undefined) return routes.document(lang, first);
  if (first === 'projects') return routes.projects(lang, second);
  if (first === 'brief') return routes.brief(lang, second);
  if (isView) return `${addressRoute(lang, first, true)}#${second}`;
  const { document, page, fragment } = placeParts(address);
  return routes.page(lang, document, page, fragment);
}
