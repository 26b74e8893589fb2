import { routes } from '../addressing/routes.ts';
import type { NamedHere } from '../citation/citation-data.ts';
import { routeAddress } from './route-address.ts';
import { element } from './search/element.ts';

/** Lists in the menu of a paragraph the places and institutions that it names, as links; empty where it names none. */
export function showNames(menu: HTMLElement, names: readonly NamedHere[]): void {
  const list = menu.querySelector<HTMLElement>('[data-names]');
  const lang = document.documentElement.lang === 'en' ? 'en' : 'zh';
  const links = names.map(({ id, name }) => element('a', { href: routeAddress(routes.name(lang, id)) }, name));
  list?.replaceChildren(...(links.length === 0 ? [] : [element('span', {}, list.dataset['names'] ?? ''), ...links]));
}
