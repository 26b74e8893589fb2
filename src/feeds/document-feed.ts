import { routes } from '../addressing/routes.ts';
import { citable, type Site } from '../addressing/site.ts';
import { xmlText } from '../exports/xml.ts';
import { HTML_LANG, type Lang } from '../i18n/lang.ts';
import type { Translate } from '../i18n/ui-strings.ts';
import type { Library, LibraryDocument } from '../library/library.ts';
import { factIn } from '../reading/document-date.ts';
import { atomFeed, type AtomEntry } from './atom-feed.ts';
import { changedPlace } from './changed-place.ts';
import type { BlockChange, ContentChange } from './content-change.ts';
import { LONGEST } from './document-changes.ts';
import { inReadingOrder } from './in-reading-order.ts';

export interface FeedContext {
  library: Library;
  lang: Lang;
  t: Translate;
  site: Site;
  /** How much of the history is known: all, only what this clone holds, or nothing but `redirects.yaml`. */
  history: 'whole' | 'shallow' | 'none';
}

/** The feed of a document in one language. The Chinese one leaves out changes only to the English. */
export function documentFeed(
  document: LibraryDocument,
  changes: readonly ContentChange[],
  context: FeedContext,
): string {
  const { lang, t, site } = context;
  const entries = changes.flatMap((change) => entryOf(document, change, context)).slice(0, LONGEST);
  const page = routes.document(lang, document.id);
  return atomFeed({
    id: tagOf(document.id, context),
    lang: HTML_LANG[lang],
    title: t('feed.title', { title: document.shortTitle[lang] }),
    subtitle: [t('feed.what'), ...(context.history === 'whole' ? [] : [t(`feed.${context.history}`)])].join(
      lang === 'zh' ? '' : ' ',
    ),
    updated: entries[0]?.updated ?? firstDay(document),
    author: context.library.facts.name[lang],
    self: citable(site, feedRoute(document.id, lang)),
    page: citable(site, page),
    entries,
  });
}

/** Address of the feed of a document. */
export function feedRoute(document: string, lang: Lang): string {
  return `${routes.document(lang, document)}feed.xml`;
}

function entryOf(document: LibraryDocument, { key, date, changes }: ContentChange, context: FeedContext): AtomEntry[] {
  const { lang, t, site } = context;
  const listed = inReadingOrder(
    changes.filter(({ kind }) => lang === 'en' || kind !== 'english'),
    document,
  );
  const [first] = listed;
  if (first === undefined) return [];
  const place = changedPlace(first.id, context);
  const title =
    listed.length === 1
      ? t('feed.one', { kind: t(`feed.kind.${first.kind}`), place: place.label })
      : t('feed.several', { n: listed.length, place: place.label });
  const html = `<ul>${listed.map((change) => `<li>${changeHtml(change, context)}</li>`).join('')}</ul>`;
  return [
    {
      id: `${tagOf(document.id, context)}:${key}`,
      title,
      updated: date,
      href: citable(site, place.route ?? routes.document(lang, document.id)),
      html,
    },
  ];
}

function changeHtml({ id, kind, to = [], reason }: BlockChange, context: FeedContext): string {
  const targets = to.map((target) => linked(target, context)).join(', ');
  return `${context.t(`feed.kind.${kind}`)}: ${linked(id, context)}${targets === '' ? '' : ` → ${targets}`}${reason === undefined ? '' : ` (${xmlText(reason)})`}`;
}

function linked(id: string, context: FeedContext): string {
  const { label, route } = changedPlace(id, context);
  return route === null ? xmlText(label) : `<a href="${xmlText(citable(context.site, route))}">${xmlText(label)}</a>`;
}

/** An id that stays when the site moves to another host (RFC 4151). */
function tagOf(document: string, { library: { facts }, lang }: FeedContext): string {
  return `tag:${facts.id},${facts.since}:${lang}/${document}`;
}

/** A feed without entries needs a date too: that of the text, or otherwise the first day of the years it covers. */
function firstDay({ source }: LibraryDocument): string {
  const [year, month = '01', day = '01'] = (factIn(source.date, 'zh') ?? String(source.years[0])).split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
}
