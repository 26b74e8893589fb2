import { placeParts } from '../../addressing/place-parts.ts';
import { routes } from '../../addressing/routes.ts';
import { href } from '../../addressing/site.ts';
import type { CitationData } from '../../citation/citation-data.ts';
import type { FingerprintFile, WordingStanding } from '../../citation/fingerprint-files.ts';
import type { MarkedDifference } from '../../citation/marked-difference.ts';
import { isChinese, type Pasted } from '../../citation/quoted-text.ts';
import type { Passage } from '../../citation/wording-finder.ts';
import type { Lang } from '../../i18n/lang.ts';
import { siteAccess } from '../site-access.ts';

/** A place with its current wording. */
export interface CurrentPlace {
  url: string;
  label: string;
  text: string;
  /** BCP 47 tag of the text. */
  lang: string;
}

/** The finding on what was pasted. */
export type Verdict =
  | { kind: 'unchanged' | 'moved'; places: readonly CurrentPlace[]; reason: Reason | null }
  | { kind: 'changed'; isFingerprint: boolean; places: readonly CurrentPlace[]; reason: Reason | null }
  | { kind: 'earlierEnglish'; places: readonly CurrentPlace[]; until: string }
  | { kind: 'gone'; reason: Reason | null }
  | { kind: 'differs'; places: readonly CurrentPlace[] }
  | { kind: 'part'; places: readonly CurrentPlace[]; total: number }
  /** The quotation with omissions: each piece in its place. */
  | { kind: 'inOrder'; places: readonly CurrentPlace[] }
  /** The passage it is nearest to, with what differs. */
  | { kind: 'signs' | 'nearest'; places: readonly CurrentPlace[]; difference: MarkedDifference }
  /** The text at an address. */
  | { kind: 'place'; places: readonly CurrentPlace[] }
  | { kind: 'none' };

export interface Reason {
  date: string;
  reason: string;
}

/** Places listed where many have the words. */
export const LISTED = 10;

/**
 * Looks up what was pasted: by fingerprint, then as part of a longer text, then as something similar.
 *
 * @param isOneOfMany whether it is one paragraph of a whole report: then all wordings are soon needed anyway, and they are
 * quicker than the search
 * @throws {Error} where a file is missing
 */
export async function verdictOn(pasted: Pasted, base: string, lang: Lang, isOneOfMany = false): Promise<Verdict> {
  if (pasted.kind === 'fingerprint')
    return (await byFingerprint(pasted.fingerprint, base, lang, true)) ?? { kind: 'none' };
  if (pasted.kind === 'place') return atPlace(pasted.id, base, lang);
  // Loaded with the first quotation, because it includes all of SHA-256.
  const { isOneOf, waysToRead } = await import('../../citation/ways-to-read.ts');
  const ways = waysToRead(pasted.readings);
  for (const { fingerprint } of ways) {
    const verdict = await byFingerprint(fingerprint, base, lang, false);
    if (verdict !== null) return verdict;
  }
  const attached = pasted.fingerprint === null ? null : await byFingerprint(pasted.fingerprint, base, lang, true);
  if (attached !== null && 'places' in attached && isOfLang(attached.places, pasted.readings))
    return attached.places.some(({ text }) => isOneOf(ways, text))
      ? attached
      : { kind: 'differs', places: attached.places };
  const likeIt = isOneOfMany ? await likeAnother(pasted.readings, base) : null;
  if (likeIt !== null) return likeIt;
  for (const { text } of ways) {
    const verdict = await asPart(text, base);
    if (verdict !== null) return verdict;
  }
  return (isOneOfMany ? null : await likeAnother(pasted.readings, base)) ?? { kind: 'none' };
}

async function atPlace(id: string, base: string, lang: Lang): Promise<Verdict> {
  const place = await placeOf(id, lang, base).catch(() => null);
  return place === null || place.text === '' ? { kind: 'none' } : { kind: 'place', places: [place] };
}

/** Compares with all wordings, loaded only where none is the same. A copy opened from disk cannot load them. */
async function likeAnother(readings: readonly string[], base: string): Promise<Verdict | null> {
  const lang = langOf(readings);
  const { likeness } = await import('./likeness.ts');
  const address = href({ origin: null, base }, routes.data('corpus.jsonl'));
  const found = await likeness(readings, lang, () => siteAccess.readText(address));
  if (found === null) return null;
  const { passages } = found;
  const places = await Promise.all(passages.slice(0, LISTED).map(({ id }) => placeOf(id, lang, base)));
  const reworded = (textOf: (at: number) => string): CurrentPlace[] =>
    places.map((place, at) => ({ ...place, text: textOf(at) }));
  switch (found.kind) {
    case 'part':
      return { kind: 'part', total: passages.length, places };
    case 'inOrder':
      return { kind: 'inOrder', places: reworded((at) => wordsOf(passages[at])) };
    default:
      // What differs is shown with its marks already.
      return { kind: found.kind, difference: found.difference, places: reworded(() => '') };
  }
}

function wordsOf(passage: Passage | undefined): string {
  return passage === undefined ? '' : passage.text.slice(passage.start, passage.end);
}

async function byFingerprint(print: string, base: string, lang: Lang, isFingerprint: boolean): Promise<Verdict | null> {
  const file = await load<FingerprintFile>(href({ origin: null, base }, routes.data(`fingerprints/${print[0]}.json`)));
  const standings = file.wordings[print] ?? [];
  const [first] = standings;
  if (first === undefined) return null;
  const current = standings.filter(({ state }) => state === 'current');
  const chosen = current.length > 0 ? current : [first];
  // A fingerprint is that of the Chinese; the reader is shown the language of the page.
  const shownIn = (standing: WordingStanding): Lang =>
    isFingerprint && standing.state === 'current' ? lang : standing.lang;
  const ids = chosen.flatMap((standing) =>
    (standing.to ?? (standing.state === 'gone' ? [] : [standing.id])).map((id) => ({ id, lang: shownIn(standing) })),
  );
  const places = await Promise.all(ids.slice(0, LISTED).map(({ id, lang: shown }) => placeOf(id, shown, base)));
  const reason =
    first.reason === undefined || first.date === undefined ? null : { reason: first.reason, date: first.date };
  if (current.length > 0) return { kind: 'unchanged', places, reason: null };
  if (first.state === 'gone') return { kind: 'gone', reason };
  if (first.lang === 'en' && first.date !== undefined) return { kind: 'earlierEnglish', places, until: first.date };
  return first.state === 'moved'
    ? { kind: 'moved', places, reason }
    : { kind: 'changed', isFingerprint, places, reason };
}

async function asPart(reading: string, base: string): Promise<Verdict | null> {
  const lang = langOf([reading]);
  const client = await siteAccess.loadClient(base);
  const { sections, total } = await client.search(`"${reading.replaceAll('"', ' ')}"`, { lang, limit: LISTED });
  if (total === 0) return null;
  const ids = [...new Set(sections.flatMap(({ blocks }) => blocks))];
  return { kind: 'part', total, places: await Promise.all(ids.slice(0, LISTED).map((id) => placeOf(id, lang, base))) };
}

/** A quotation in a different language from its fingerprint is no contradiction. */
function isOfLang(places: readonly CurrentPlace[], readings: readonly string[]): boolean {
  return places.some(({ text }) => langOf([text]) === langOf(readings));
}

/** The language of the quotation itself: the source named around it may be in the other one. */
function langOf(readings: readonly string[]): Lang {
  return isChinese(readings.at(-1) ?? '') ? 'zh' : 'en';
}

/** A block with its name and wording, from the data of the citation page. */
async function placeOf(id: string, lang: Lang, base: string): Promise<CurrentPlace> {
  const { document, page, fragment = '' } = placeParts(id);
  const data = await load<CitationData>(
    href({ origin: null, base }, `${routes.cite(lang, document, page)}places.json`),
  );
  const place = data.places.find((one) => one.fragment === fragment);
  const url = siteAccess.pageAddress(href({ origin: null, base }, routes.page(lang, document, page, fragment)));
  return {
    url,
    label: place === undefined ? data.title : `${data.title} · ${place.locator}`,
    text: place?.text ?? '',
    lang: place?.lang ?? '',
  };
}

const loaded = new Map<string, Promise<unknown>>();

function load<T>(address: string): Promise<T> {
  const loading = loaded.get(address) ?? siteAccess.readText(address).then((text): unknown => JSON.parse(text));
  loaded.set(address, loading);
  loading.catch(() => loaded.delete(address));
  return loading as Promise<T>;
}
