import { load, type Cheerio, type CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import type { Site } from '../addressing/site.ts';
import { OFFLINE_POLICY } from './offline-policy.ts';
import { fileOf, relativeAddress, rootFrom } from './relative-address.ts';

export interface ArchivePlace {
  /** Path of the page in the archive, the same as in the site. */
  file: string;
  /** Where the site is published. */
  site: Site;
  /** Whether the archive contains a file. */
  holds(file: string): boolean;
  /** The line that says the page is a copy, as HTML. */
  line: string;
}

/** A page of the site as it can be opened from disk. @throws {Error} for an address that would lead nowhere there */
export function archivePage(html: string, place: ArchivePlace): string {
  const page = load(html);
  page('meta[http-equiv="Content-Security-Policy"]').attr('content', OFFLINE_POLICY);
  page(ONLINE_ONLY).remove();
  page('script[type=module][src]')
    .attr('defer', '')
    .removeAttr('type')
    .first()
    .before(`<script defer src="${place.site.base}${OFFLINE_SCRIPT}"></script>`);
  page('link[rel=stylesheet]').last().after(`<link rel="stylesheet" href="${place.site.base}${OFFLINE_STYLE}">`);
  const header = page('.site-header');
  if (header.length > 0) header.after(place.line);
  else page('body').prepend(place.line);
  for (const element of page('[data-base], [data-search], [data-verify-page]').toArray())
    moveBase(page(element), place);
  for (const element of page('[data-search]').toArray())
    element.attribs['data-search'] = alone(element.attribs['data-search'] ?? '');
  for (const element of page
    .root()
    .find(ADDRESSED.map((name) => `[${name}]`).join())
    .toArray())
    moveAddresses(page(element), place);
  refuseForgotten(page, place);
  return page.html();
}

/** Style sheet for what the archive adds to a page, and the script that its other scripts need there. */
export const OFFLINE_STYLE = '_assets/offline.css';
export const OFFLINE_SCRIPT = '_assets/offline-access.js';

/** Elements for search engines, feed readers and other programs on the network. */
const ONLINE_ONLY =
  'link[rel=canonical], link[rel=alternate], link[rel=modulepreload], link[rel=preload], meta[name=robots], meta[property^="og:"], script[type="application/ld+json"]';

/** Attributes that contain an address. */
const ADDRESSED = ['href', 'src', 'action', 'data-to', 'data-verify', 'data-cite-page', 'content'] as const;

/** Scripts make addresses from the base path, which some read from their settings. */
function moveBase(element: Cheerio<Element>, { file, site }: ArchivePlace): void {
  const root = rootFrom(file);
  for (const [name, value] of Object.entries(element.attr() ?? {})) {
    if (name === 'data-base') element.attr(name, root);
    else if (value.startsWith('{'))
      element.attr(name, value.replace(`"base":${JSON.stringify(site.base)}`, `"base":${JSON.stringify(root)}`));
  }
}

/** Settings of the search without the other libraries that the site searches, which are only on the network. */
function alone(settings: string): string {
  const all = JSON.parse(settings) as Record<string, unknown>;
  return JSON.stringify(Object.fromEntries(Object.entries(all).filter(([name]) => name !== 'several')));
}

function moveAddresses(element: Cheerio<Element>, place: ArchivePlace): void {
  for (const name of ADDRESSED) {
    const value = element.attr(name);
    const [before = '', address = ''] =
      name === 'content' ? (/^(\d+; url=)(.*)$/.exec(value ?? '')?.slice(1) ?? []) : ['', value];
    if (!address.startsWith(place.site.base) || address.startsWith('//')) continue;
    const to = address.slice(place.site.base.length);
    if (place.holds(decodeURIComponent(fileOf(to)))) element.attr(name, before + relativeAddress(place.file, to));
    else leaveOut(element, name, place, address);
  }
}

/** What the archive does not contain is linked on the network if the address there is known; otherwise it is not offered. */
function leaveOut(element: Cheerio<Element>, name: string, { file, site }: ArchivePlace, address: string): void {
  if (!element.is('a'))
    throw new Error(
      `${file} needs ${address} in "${name}", which the offline archive leaves out. Let src/offline/archived-as.ts take it in.`,
    );
  if (site.origin !== null) return void element.attr(name, site.origin.replace(/\/$/, '') + address);
  const words = element.text();
  const around = element.parent('p, li');
  if (around.text().trim() === words.trim()) around.remove();
  else if (around.length > 0) element.replaceWith(words);
  else element.remove();
}

/** @throws {Error} if an attribute still contains an address of the site, which would lead to the root of the disk */
function refuseForgotten(page: CheerioAPI, { file, site }: ArchivePlace): void {
  const forgotten = new RegExp(`^${RegExp.escape(site.base)}(?:zh|en|data|search|downloads|_assets)/`);
  for (const { name, attribs } of page.root().find('*').toArray())
    for (const [attribute, value] of Object.entries(attribs))
      if (attribute !== PERMANENT && forgotten.test(value))
        throw new Error(
          `${file} has ${value} in "${attribute}" of <${name}>. Let src/offline/archive-page.ts make it relative.`,
        );
}

/** Has the address to cite, which must stay as it is. */
const PERMANENT = 'data-permanent';
