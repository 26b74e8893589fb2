import { HTML_LANG, otherLang } from '../../i18n/lang.ts';
import type { SearchResult, SearchSection, SearchTerm } from '../../search/search-result.ts';
import { siteAccess, type SearchClient } from '../site-access.ts';
import { element } from './element.ts';
import { writeSearchAddress } from './search-address.ts';
import type { SearchWords } from '../search-words.ts';
import { fillIn, type SearchSettings } from './search-settings.ts';

export interface RenderContext {
  query: string;
  settings: SearchSettings;
  client: SearchClient;
  /** Shows more sections. */
  more: () => void;
  /** Where several libraries are shown: the one whose results these are. */
  library?: ShownLibrary;
}

export interface ShownLibrary {
  title: string;
  /** Whether it knows what the query names, so that it has something to say of it. */
  knowsTerm: boolean;
}

/** What is shown of a result. */
export type ShownResult = Pick<SearchResult, 'readAs' | 'total' | 'apart' | 'sections' | 'term' | 'near' | 'meant'>;

/**
 * The definition first, then the literal matches by document, then the term under its other names, then the sections in
 * which the words only stand apart; or the nearest.
 */
export function renderResults(result: ShownResult, context: RenderContext): HTMLElement[] {
  const { words } = context.settings;
  const { term } = result;
  const literal = result.sections.map((section) =>
    section.apart ? { section, mark: result.readAs ?? context.query } : asFound(section),
  );
  const elsewhere = (term?.elsewhere ?? []).map(asFound);
  const together = literal.filter(isTogether);
  const spoken = elsewhere.filter(isTogether);
  const isCut =
    together.length < result.total - result.apart ||
    (term !== null && spoken.length < term.elsewhereTotal - term.elsewhereApart);
  return [
    ...(term === null || context.library?.knowsTerm === false ? [] : [definitionCard(term, context)]),
    ...byDocument(together, context),
    ...under(words.elsewhere, spoken, context),
    ...(isCut
      ? [moreButton(context)]
      : wordsApart(
          [...literal, ...elsewhere].filter((shown) => !isTogether(shown)),
          result,
          context,
        )),
    ...meantInstead(result, context),
    ...under(words.near, result.near.map(asFound), context),
  ];
}

/** A section as it is shown, with the words that the page it opens will mark. */
interface ShownSection {
  section: SearchSection;
  mark: string;
}

/** The page marks what stands there: the query as one phrase, another name, or the nearest. */
function asFound(section: SearchSection): ShownSection {
  return { section, mark: section.found.map((phrase) => (phrase.includes(' ') ? `"${phrase}"` : phrase)).join(' ') };
}

function isTogether({ section }: ShownSection): boolean {
  return section.apart !== true;
}

/** How often the documents have an indicator or a name, by itself and within longer names. */
function placesOf({ kind, places: count, within }: SearchTerm, words: SearchWords): string {
  if (kind === 'indicator') return fillIn(words.indicatorPlaces, { count });
  return within === undefined ? fillIn(words.namePlaces, { count }) : fillIn(words.nameWithin, { count, within });
}

/** A term with its definition; an indicator or a name with how often the documents have it, because nothing defines it. */
function definitionCard(term: SearchTerm, context: RenderContext): HTMLElement {
  const { lang, words } = context.settings;
  const other = otherLang(lang);
  const places = placesOf(term, words);
  return element(
    'section',
    { class: 'definition-card' },
    element(
      'p',
      { class: 'small soft' },
      headingOf(term.kind === null ? words.definition : words.kinds[term.kind], context),
    ),
    element(
      'h2',
      {},
      element('a', { href: siteAccess.pageAddress(term.url) }, term[lang]),
      ' ',
      element('span', { class: 'soft small', lang: HTML_LANG[other] }, term[other]),
    ),
    term.definition === null ? element('p', { class: 'small' }, places) : element('p', {}, term.definition),
  );
}

/** Sections keep their rank; a heading stands wherever the document changes for the first time. */
function byDocument(shown: readonly ShownSection[], context: RenderContext): HTMLElement[] {
  const documents = [...new Set(shown.map(({ section }) => section.document))];
  return documents.flatMap((document) => [
    element('h2', {}, headingOf(context.settings.documents[document] ?? document, context)),
    ...shown.filter(({ section }) => section.document === document).map((section) => resultOf(section, context)),
  ]);
}

/** A heading says which library it belongs to where there are several. */
function headingOf(heading: string, { library, settings }: RenderContext): string {
  return library === undefined || settings.several === undefined
    ? heading
    : fillIn(settings.several.words.heading, { library: library.title, heading });
}

function under(heading: string, shown: readonly ShownSection[], context: RenderContext): HTMLElement[] {
  return shown.length === 0
    ? []
    : [element('h2', {}, headingOf(heading, context)), ...shown.map((section) => resultOf(section, context))];
}

/** What the query may have meant, to be searched for. */
function meantInstead({ meant }: ShownResult, { settings }: RenderContext): HTMLElement[] {
  const { lang, words } = settings;
  const links = meant.map((named) =>
    element('a', { href: writeSearchAddress({ query: named[lang], filters: {} }) }, named[lang]),
  );
  return links.length === 0
    ? []
    : [element('p', { class: 'meant' }, words.meant, ...links.flatMap((link) => [' ', link]))];
}

/** Folded away where the query names something, because they hardly ever speak of it; else they are what was asked for. */
function wordsApart(
  shown: readonly ShownSection[],
  { total, apart, term }: ShownResult,
  context: RenderContext,
): HTMLElement[] {
  if (shown.length === 0) return [];
  const count = apart + (term?.elsewhereApart ?? 0);
  const heading = headingOf(fillIn(context.settings.words.apart, { count }), context);
  const results = [
    ...shown.map((section) => resultOf(section, context)),
    ...(shown.length < count ? [moreButton(context)] : []),
  ];
  if (term !== null) return [element('details', { class: 'words-apart' }, element('summary', {}, heading), ...results)];
  return [...(apart < total ? [element('h2', {}, heading)] : []), ...results];
}

function resultOf({ section, mark }: ShownSection, context: RenderContext): HTMLElement {
  const { words, documents } = context.settings;
  const count = section.blocks.length > 1 ? fillIn(words.matches, { count: section.blocks.length }) : '';
  return element(
    'article',
    { class: 'search-result' },
    element('h3', {}, element('a', { href: withMark(section.url, mark) }, ...titleOf(section))),
    element('p', { class: 'small soft' }, [documents[section.document], count].filter(Boolean).join(' · ')),
    element(
      'p',
      section.excerptLang === context.settings.lang ? {} : { lang: HTML_LANG[section.excerptLang] },
      ...marked(section, context),
    ),
  );
}

/** The section, behind the page it stands on. */
function titleOf({ title, pageTitle }: SearchSection): (Node | string)[] {
  return pageTitle === title ? [title] : [element('span', { class: 'soft' }, `${pageTitle} · `), title];
}

function withMark(url: string, mark: string): string {
  const [path = '', fragment = ''] = siteAccess.pageAddress(url).split('#');
  return `${path}${mark === '' ? '' : `?mark=${encodeURIComponent(mark)}`}#${fragment}`;
}

function marked({ excerpt: text, excerptLang, found }: SearchSection, { client }: RenderContext): (Node | string)[] {
  const ranges = client.findMatches(text, found, excerptLang);
  const parts: (Node | string)[] = [];
  let position = 0;
  for (const { start, end } of ranges) {
    parts.push(text.slice(position, start), element('mark', {}, text.slice(start, end)));
    position = end;
  }
  return [...parts, text.slice(position)];
}

function moreButton({ settings, more }: RenderContext): HTMLElement {
  const button = element('button', { type: 'button', 'data-more': '' }, settings.words.more);
  button.addEventListener('click', more);
  return button;
}
