import { routes } from '../addressing/routes.ts';
import { otherLang, type Lang } from '../i18n/lang.ts';
import { TOOL_WORDS } from '../i18n/tool-words.ts';
import styles from '../styles/page-tools.css?inline';
import { element } from './search/element.ts';
import { routeAddress } from './route-address.ts';

/** Buttons of the menu of a paragraph that copy something, each with its label and what it says once it has copied. */
const COPIES = [
  ['address', 'menu.copy', 'menu.copied'],
  ['quote', 'menu.copyQuote', 'menu.copiedQuote'],
  ['table', 'menu.copyTable', 'menu.copiedTable'],
  ['reference', 'menu.copyReference', 'menu.copiedReference'],
] as const;

/** Puts the menu of a paragraph and the card of a term into the page, closed. Pages without script do not need them. */
export function addPageTools(): void {
  const place = document.querySelector<HTMLElement>('[data-permanent]');
  if (document.querySelector('#term-card') !== null) return;
  const lang: Lang = document.documentElement.lang === 'en' ? 'en' : 'zh';
  addStyles();
  (place ?? document.querySelector('main'))?.append(termCard(lang));
  place?.append(paragraphMenu(place, lang));
}

/** The styles of both are loaded with them: a page that is only read is lighter without. */
function addStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

function paragraphMenu(place: HTMLElement, lang: Lang): HTMLElement {
  const words = TOOL_WORDS[lang];
  const own = place.dataset['page'] ?? '';
  const [id = '', page = ''] = own.split('/');
  const other = otherLang(lang);
  const cite = routeAddress(routes.cite(lang, id, page));
  const ways = [
    [words['menu.cite'], `${cite}#fragment`],
    [lang === 'en' ? '中文' : 'English', `${routeAddress(routes.page(other, id, page))}#fragment`],
    [words['menu.parallel'], `${routeAddress(routes.parallel(lang, id, page))}#fragment`],
    ...(place.dataset['report'] === undefined ? [] : [[words['menu.report'], place.dataset['report']]]),
  ];
  return element(
    'div',
    {
      id: 'paragraph-menu',
      class: 'menu small',
      popover: '',
      role: 'dialog',
      'aria-label': words['menu.address'],
      'data-page': own,
      'data-permanent': place.dataset['permanent'] ?? '',
      'data-cite-page': cite,
      'data-reference': lang === 'zh' ? 'gbt2025' : 'apa',
      'data-quote-form': words['menu.quoteForm'],
      'data-unverified': words['menu.unverified'],
      'data-failed': words['menu.copyFailed'],
    },
    element('p', {}, element('strong', { 'data-what': '' })),
    element('label', {}, `${words['menu.address']} `, element('input', { readonly: '' })),
    element('p', { role: 'status', 'aria-live': 'polite' }),
    element(
      'p',
      { class: 'menu-actions' },
      ...COPIES.map(([copy, label, done]) =>
        element('button', { type: 'button', 'data-copy': copy, 'data-done': words[done] }, words[label]),
      ),
      element('button', { type: 'button', 'data-print': '' }, words['menu.printSection']),
    ),
    element(
      'p',
      { class: 'menu-actions' },
      ...ways.map(([label = '', to = '']) => element('a', { 'data-to': to, href: '#main' }, label)),
    ),
    element('p', { class: 'menu-actions', 'data-names': words['menu.names'] }),
  );
}

function termCard(lang: Lang): HTMLElement {
  const words = TOOL_WORDS[lang];
  return element(
    'div',
    {
      id: 'term-card',
      class: 'menu term-card',
      popover: 'manual',
      role: 'group',
      'aria-label': words['term.definition'],
      'data-loading': words['term.loading'],
    },
    element('p', {}, element('strong', { 'data-title': '' })),
    element('p', { id: 'term-card-text', 'data-text': '' }),
    element(
      'p',
      { class: 'menu-actions small' },
      element('a', { 'data-full': '', href: '#main' }, words['term.full']),
      element('a', { 'data-other': '', href: '#main' }, words['term.inOther']),
    ),
  );
}
