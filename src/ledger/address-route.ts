import { LANGS, type Lang } from '../i18n/lang.ts';
import { addressOf, type LedgerEntry } from './ledger-file.ts';
import { routes } from '../addressing/routes.ts';
import { VIEWS } from '../addressing/views.ts';

/** All routes that an entry of the ledger promises: both languages, a block side by side too. */
export function promisedRoutes(entry: LedgerEntry): string[] {
  return LANGS.flatMap((lang) => {
    const address = addressOf(entry);
    const route = addressRoute(lang, address);
    return entry.kind === 'block' ? [route, parallelRoute(lang, address)] : [route];
  });
}

function parallelRoute(lang: Lang, blockId: string): string {
  const [document = '', page = '', fragment] = blockId.split('/');
  return routes.parallel(lang, document, page, fragment);
}

/** Where an address of the ledger is served in a language. @param address as `addressOf` gives it */
export function addressRoute(lang: Lang, address: string): string {
  const [first = '', second, fragment] = address.split('/');
  if (address === 'home') return routes.home(lang);
  if (second === undefined) return routes.document(lang, first);
  if (first === 'projects') return routes.projects(lang, second);
  if (first === 'brief') return routes.brief(lang, second);
  return VIEWS.some((view) => view === address)
    ? `${addressRoute(lang, first)}#${second}`
    : routes.page(lang, first, second, fragment);
}
