import type { CitationData, NamedHere, PlaceData } from '../citation/citation-data.ts';
import { fillTemplate, type TemplateValues } from '../citation/fill-template.ts';
import type { FormatId } from '../citation/format-ids.ts';
import { citationNodes } from './citation-nodes.ts';
import { siteAccess } from './site-access.ts';

/** What can be quoted of a place, from the library's own data, whatever browser translation or an extension made of the page. */
export interface QuotedPlace {
  text: string;
  /** Title of its page with its document. */
  title: string;
  /** The reference as it reads in a list of references. */
  reference: string;
  /** Names that the place mentions. */
  names: readonly NamedHere[];
}

let loading: Promise<CitationData> | null = null;

/**
 * Wording and reference of a place on this page. The data are loaded once, when a reader first asks for a place.
 *
 * @param cite address of the citation page, with or without a fragment
 * @throws {Error} where the data cannot be loaded: then nothing may be quoted
 */
export async function quotedPlace(cite: string, fragment: string, format: FormatId): Promise<QuotedPlace> {
  loading ??= siteAccess.readText(new URL('places.json', new URL(cite, location.href)).href).then(JSON.parse);
  loading.catch(() => (loading = null));
  const data = await loading;
  const place = data.places.find((one) => one.fragment === fragment);
  const template = place === undefined ? undefined : data.templates.places[place.pages]?.[format];
  const whole = data.templates.whole[format as keyof typeof data.templates.whole];
  return {
    text: place === undefined ? data.heading.text : (place.text ?? ''),
    title: `${data.heading.text} · ${data.title.split(' · ')[0] ?? ''}`,
    reference: plainText(fillTemplate(format, template ?? whole, valuesOf(data, place))),
    names: place?.names ?? [],
  };
}

/** What goes into the templates for a place of a page, or for the page itself, as it is cited today. */
export function valuesOf(data: CitationData, place: PlaceData | null | undefined): TemplateValues {
  const { fragment = '', locator = '', text = '', fingerprint = '', lang = '', first = '', last = '' } = place ?? {};
  const url = siteAccess.permanentAddress(place?.url ?? data.url);
  return { fragment, locator, url, text, fingerprint, lang, first, last, accessed: today() };
}

/** The reader's local date, in ISO 8601. */
export function today(now = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function plainText(html: string): string {
  return citationNodes(html)
    .map((part) => (typeof part === 'string' ? part : (part.textContent ?? '')))
    .join('');
}
