import { HTML_LANG, otherLang } from '../../i18n/lang.ts';
import type { ReadingGroup } from '../../search/answer/reading-order.ts';
import type {
  SearchAnswer,
  SearchFigure,
  SearchMeasure,
  SearchResult,
  SearchSection,
  SearchTerm,
} from '../../search/search-result.ts';
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
  /** Whether it knows what the query names, and so has something to show of it. */
  knowsTerm: boolean;
}

/** What is shown of a result. */
export type ShownResult = Pick<
  SearchResult,
  'readAs' | 'total' | 'apart' | 'sections' | 'term' | 'answers' | 'near' | 'meant'
> &
  Partial<Pick<SearchResult, 'spelledAs' | 'places' | 'views'>>;

/** First what the query names, then the sections in their reading order, see `readingOrder`; further ways where little or nothing is found. */
export function renderResults(result: ShownResult, context: RenderContext): HTMLElement[] {
  const { client, query, library } = context;
  const { term } = result;
  return [
    ...goTo(result, context),
    ...(term === null || library?.knowsTerm === false ? [] : [definitionCard(term, context)]),
    ...meantInstead(result, context),
    ...client.readingOrder(query, result).flatMap((group) => groupOf(group, result, context)),
    ...(isCut(result) ? [moreButton(context)] : []),
    ...waysOn(result, context),
  ];
}

/** The places that the query cites and the pages it calls by name. */
function goTo({ places = [], views = [] }: ShownResult, { settings }: RenderContext): HTMLElement[] {
  const { lang, words, documents } = settings;
  const entries = [
    ...views.map(({ title, url }) => [link(title, url)]),
    ...places.map((place) => [
      link([place.pageTitle, ...(place.title === place.pageTitle ? [] : [place.title])].join(' · '), place.url),
      element('span', { class: 'small soft' }, documents[place.document] ?? place.document),
      element(
        'span',
        { class: 'small', ...(place.excerptLang === lang ? {} : { lang: HTML_LANG[place.excerptLang] }) },
        place.excerpt,
      ),
    ]),
  ];
  return entries.length === 0
    ? []
    : [
        element(
          'section',
          { class: 'go-to' },
          element('h2', { class: 'small soft' }, words.goTo),
          element('ul', {}, ...entries.map((entry) => element('li', {}, ...entry))),
        ),
      ];
}

function link(label: string, url: string): HTMLElement {
  return element('a', { href: siteAccess.pageAddress(url) }, label);
}

/** Where nothing answers: the ways to look things up by hand. */
function waysOn({ total, term, answers, places = [], views = [] }: ShownResult, context: RenderContext): HTMLElement[] {
  const { words, ways } = context.settings;
  if (total + answers.length + places.length + views.length > 0 || term !== null || context.library !== undefined)
    return [];
  return [
    element(
      'section',
      { class: 'ways-on' },
      element('h2', {}, words.waysOn),
      element('ul', {}, ...ways.map(({ label, url }) => element('li', {}, link(label, url)))),
    ),
  ];
}

function groupOf(group: ReadingGroup, result: ShownResult, context: RenderContext): HTMLElement[] {
  const { words } = context.settings;
  switch (group.kind) {
    case 'literal':
      return byDocument(group.sections.map(asFound), context);
    case 'answers':
      return under(words.answers, group.sections.map(asFound), context);
    case 'elsewhere':
      return under(words.elsewhere, group.sections.map(asFound), context);
    case 'apart':
      return isCut(result)
        ? []
        : wordsApart(
            group.sections.map((section) => apartOf(section, result, context)),
            result,
            context,
          );
    case 'near':
      return under(words.near, group.sections.map(asFound), context);
    default:
      return group satisfies never;
  }
}

/** Whether more sections have the words together than are described so far; sections with the words apart come after those. */
function isCut({ sections, total, apart, term }: ShownResult): boolean {
  const together = (shown: readonly SearchSection[]): number =>
    shown.filter((section) => section.apart !== true).length;
  return (
    together(sections) < total - apart ||
    (term !== null && together(term.elsewhere) < term.elsewhereTotal - term.elsewhereApart)
  );
}

/** On a page with the words apart each of them is marked; one found by a name is marked with what was found. */
function apartOf(section: SearchSection, { sections, readAs }: ShownResult, { query }: RenderContext): ShownSection {
  return sections.includes(section) ? { section, mark: readAs ?? query } : asFound(section);
}

/** A section as it is shown, with the words that the page it opens will mark. */
interface ShownSection {
  section: SearchSection & Partial<Pick<SearchAnswer, 'why' | 'asked'>>;
  mark: string;
}

/** The page marks what was found there: the query as one phrase, another name, or the nearest spelling. */
function asFound(section: SearchSection): ShownSection {
  return { section, mark: section.found.map((phrase) => (phrase.includes(' ') ? `"${phrase}"` : phrase)).join(' ') };
}

/** How many places of the documents have an indicator or a name, by itself and within longer names. */
function placesOf({ kind, places: count, within }: SearchTerm, words: SearchWords): string {
  if (kind === 'indicator') return fillIn(words.indicatorPlaces, { count });
  return within === undefined ? fillIn(words.namePlaces, { count }) : fillIn(words.nameWithin, { count, within });
}

/** A term with its definition; an indicator or a name with how many places have it, because nothing defines it. */
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
      // An untranslated term has its Chinese name for both.
      ...(term[lang] === term[other]
        ? []
        : [' ', element('span', { class: 'soft small', lang: HTML_LANG[other] }, term[other])]),
    ),
    ...(term.definition === null ? [] : [element('p', {}, term.definition)]),
    ...term.otherDefinitions.flatMap(({ document, url, definition }) => [
      element(
        'p',
        { class: 'small' },
        element('a', { href: siteAccess.pageAddress(url) }, context.settings.documents[document] ?? document),
      ),
      element('p', {}, definition),
    ]),
    ...term.figures.map((measure) => measureOf(measure, context)),
    ...(term.definition === null ? [element('p', { class: 'small soft' }, places)] : []),
  );
}

/** One measure of an indicator: what is promised beside what is reported, each with its years and its source. */
function measureOf({ name, target, reported }: SearchMeasure, context: RenderContext): HTMLElement {
  const { words } = context.settings;
  const figures = [
    ...(target === null ? [] : [figureOf(words.target, target, context)]),
    ...(reported === null ? [] : [figureOf(words.reported, reported, context)]),
  ];
  return element('div', { class: 'measure' }, element('p', {}, name), element('dl', {}, ...figures));
}

function figureOf(heading: string, figure: SearchFigure, { settings }: RenderContext): HTMLElement {
  const { words, documents } = settings;
  const remarks = [
    figure.period,
    ...(figure.inferred ? [words.inferred] : []),
    ...(figure.type === 'expected' ? [words.expected] : []),
    ...(figure.scope === undefined ? [] : [figure.scope]),
    documents[figure.document] ?? figure.document,
  ];
  return element(
    'div',
    {},
    element('dt', {}, heading),
    element('dd', {}, element('a', { href: siteAccess.pageAddress(figure.url) }, figure.label)),
    element('dd', { class: 'small soft' }, remarks.join(' · ')),
  );
}

/** Sections keep their rank; a heading is put above the first section of each document. */
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

/** Links to search for what the query may have meant. */
function meantInstead({ meant }: ShownResult, { settings }: RenderContext): HTMLElement[] {
  const { lang, words } = settings;
  const links = meant.map((named) =>
    element('a', { href: writeSearchAddress({ query: named[lang], filters: {} }) }, named[lang]),
  );
  return links.length === 0
    ? []
    : [element('p', { class: 'meant' }, words.meant, ...links.flatMap((link) => [' ', link]))];
}

/** Folded away where the query names something, because they are hardly ever about it. */
function wordsApart(
  shown: readonly ShownSection[],
  { apart, term }: ShownResult,
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
  return [element('h2', {}, heading), ...results];
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
    ...reasonOf(section, context),
  );
}

/** Why a section is listed that does not contain the query: a related question by the editors, or the words of the query that it has. */
function reasonOf({ why, asked }: ShownSection['section'], { settings }: RenderContext): HTMLElement[] {
  if (why === undefined) return [];
  const { reasons } = settings.words;
  const reason = asked === null || asked === undefined ? reasons[why] : fillIn(reasons.question, { asked });
  return reason === '' ? [] : [element('p', { class: 'reason small' }, reason)];
}

/** The section, after the page it is on. */
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
