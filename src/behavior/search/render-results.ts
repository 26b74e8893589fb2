import { HTML_LANG, otherLang } from '../../i18n/lang.ts';
import type { SearchResult, SearchSection, SearchTerm } from '../../search/search-result.ts';
import { siteAccess, type SearchClient } from '../site-access.ts';
import { element } from './element.ts';
import { fillIn, type SearchSettings } from './search-settings.ts';

export interface RenderContext {
  query: string;
  settings: SearchSettings;
  client: SearchClient;
  /** Shows more sections. */
  more: () => void;
}

/** The definition first, then the literal matches by document, then the term under its other names, or the nearest. */
export function renderResults(result: SearchResult, context: RenderContext): HTMLElement[] {
  const { words } = context.settings;
  return [
    ...(result.term === null ? [] : [definitionCard(result.term, context)]),
    ...byDocument(result.sections, context),
    ...(result.sections.length < result.total ? [moreButton(context)] : []),
    ...under(words.elsewhere, result.term?.elsewhere ?? [], context),
    ...under(words.near, result.near, context),
  ];
}

/** A term with its definition; a name with its kind and how often it is mentioned, because nothing defines it. */
function definitionCard(term: SearchTerm, { settings }: RenderContext): HTMLElement {
  const { lang, words } = settings;
  const other = otherLang(lang);
  return element(
    'section',
    { class: 'definition-card' },
    element('p', { class: 'small soft' }, term.kind === null ? words.definition : words.kinds[term.kind]),
    element('h2', {}, element('a', { href: siteAccess.pageAddress(term.url) }, term[lang]), ' ', element('span', { class: 'soft small', lang: HTML_LANG[other] }, term[other])),
    term.definition === null ? element('p', { class: 'small' }, fillIn(words.namePlaces, { count: term.places })) : element('p', {}, term.definition),
  );
}

/** Sections keep their rank; a heading stands wherever the document changes for the first time. */
function byDocument(sections: readonly SearchSection[], context: RenderContext): HTMLElement[] {
  const groups = Map.groupBy(sections, ({ document }) => document);
  return [...groups].flatMap(([document, members]) => [
    element('h2', {}, context.settings.documents[document] ?? document),
    ...members.map((section) => resultOf(section, context)),
  ]);
}

function under(heading: string, sections: readonly SearchSection[], context: RenderContext): HTMLElement[] {
  return sections.length === 0 ? [] : [element('h2', {}, heading), ...sections.map((section) => resultOf(section, context))];
}

function resultOf(section: SearchSection, context: RenderContext): HTMLElement {
  const { words, documents } = context.settings;
  const count = section.blocks.length > 1 ? fillIn(words.matches, { count: section.blocks.length }) : '';
  return element(
    'article',
    { class: 'search-result' },
    element('h3', {}, element('a', { href: withMark(section.url, context.query) }, ...titleOf(section))),
    element('p', { class: 'small soft' }, [documents[section.document], count].filter(Boolean).join(' · ')),
    element('p', section.excerptLang === context.settings.lang ? {} : { lang: HTML_LANG[section.excerptLang] }, ...marked(section, context)),
  );
}

/** The section, behind the page it stands on. */
function titleOf({ title, pageTitle }: SearchSection): (Node | string)[] {
  return pageTitle === title ? [title] : [element('span', { class: 'soft' }, `${pageTitle} · `), title];
}

/** The page that opens marks the query in its text. */
function withMark(url: string, query: string): string {
  const [path = '', fragment = ''] = siteAccess.pageAddress(url).split('#');
  return `${path}?mark=${encodeURIComponent(query)}#${fragment}`;
}

function marked({ excerpt: text, excerptLang }: SearchSection, { client, query }: RenderContext): (Node | string)[] {
  const ranges = client.findMatches(text, client.parseQuery(query, excerptLang), excerptLang);
  const parts: (Node | string)[] = [];
  let position = 0;
  for (const { start, end } of ranges) {
    parts.push(text.slice(position, start), element('mark', {}, text.slice(start, end)));
    position = end;
  }
  return [...parts, text.slice(position)];
}

function moreButton({ settings, more }: RenderContext): HTMLElement {
  const button = element('button', { type: 'button' }, settings.words.more);
  button.addEventListener('click', more);
  return button;
}
