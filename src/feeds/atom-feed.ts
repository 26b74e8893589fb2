import { XML_HEAD, xmlElement, xmlText } from '../exports/xml.ts';

export interface AtomEntry {
  id: string;
  title: string;
  /** RFC 3339 in UTC. */
  updated: string;
  /** Address of the page the entry is about. */
  href: string;
  html: string;
}

export interface AtomFeed {
  id: string;
  /** Value of `xml:lang`. */
  lang: string;
  title: string;
  subtitle: string;
  updated: string;
  author: string;
  /** Addresses of the feed and of the page it is about. */
  self: string;
  page: string;
  entries: readonly AtomEntry[];
}

/** A feed in Atom 1.0 (RFC 4287). */
export function atomFeed({ id, lang, title, subtitle, updated, author, self, page, entries }: AtomFeed): string {
  const head = [
    xmlElement('id', {}, xmlText(id)),
    xmlElement('title', {}, xmlText(title)),
    xmlElement('subtitle', {}, xmlText(subtitle)),
    xmlElement('updated', {}, updated),
    xmlElement('author', {}, xmlElement('name', {}, xmlText(author))),
    xmlElement('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    xmlElement('link', { rel: 'alternate', type: 'text/html', href: page }),
  ];
  return `${XML_HEAD}${xmlElement('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang }, `\n${[...head, ...entries.map(entryElement)].join('\n')}\n`)}\n`;
}

function entryElement({ id, title, updated, href, html }: AtomEntry): string {
  const parts = [
    xmlElement('id', {}, xmlText(id)),
    xmlElement('title', {}, xmlText(title)),
    xmlElement('updated', {}, updated),
    xmlElement('link', { rel: 'alternate', type: 'text/html', href }),
    xmlElement('content', { type: 'html' }, xmlText(html)),
  ];
  return xmlElement('entry', {}, parts.join(''));
}
