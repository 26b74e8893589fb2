import { LANGS, type Lang } from '../i18n/lang.ts';
import { addressOf, type LedgerEntry } from './ledger-file.ts';
import { routes } from './routes.ts';
import { VIEWS } from './views.ts';

/** All routes that an entry of the ledger promises: both languages, a block side by side too. */
export function promisedRoutes(entry: LedgerEntry): string[] {
  return LANGS.flatMap((lang) => {
    const route = addressRoute(lang, addressOf(entry));
    return entry.kind === 'block' ? [route, route.replace(`/${lang}/`, `/${lang}/parallel/`)] : [route];
  });
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
