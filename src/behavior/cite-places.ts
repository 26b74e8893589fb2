import type { CitationData, PlaceData } from '../citation/citation-data.ts';
import { chineseRuns } from '../citation/chinese-runs.ts';
import { fillTemplate } from '../citation/fill-template.ts';
import { syntaxOf, type FormatId } from '../citation/format-ids.ts';
import { HTML_LANG } from '../i18n/lang.ts';
import { siteAccess } from './site-access.ts';
import { askedFragment } from './asked-fragment.ts';
import { citationNodes } from './citation-nodes.ts';
import { copyCitations } from './copy-citations.ts';
import { valuesOf } from './place-data.ts';
import { element } from './search/element.ts';
import { fillIn } from './search/search-settings.ts';

/** Characters shown of each place in the list of places. */
const ROOM = 30;

interface CiteWords {
  whole: string;
  chosen: string;
  copied: string;
  copiedFormat: string;
  copyFailed: string;
  failed: string;
  loading: string;
  unknown: string;
}

/** Runs the citation page: puts the place that the address or the reader names into every format. */
export async function citePlaces(page: HTMLElement): Promise<void> {
  const words = JSON.parse(page.dataset['cite'] ?? '') as CiteWords;
  const status = find(page, '[data-status]');
  copyCitations(page, status, words);
  updateLanguageLinks(askedFragment());
  // Until the data arrive, the page shows citations of the whole page, which is not what the address asks for.
  const isWaiting = askedFragment() !== '';
  if (isWaiting) status.textContent = words.loading;
  holdBack(page, isWaiting);
  const data = await loadData();
  holdBack(page, false);
  status.textContent = data === null ? words.failed : '';
  if (data === null) return;
  const select = find(page, 'select') as HTMLSelectElement;
  select.append(...data.places.map(optionFor));
  const show = (): string => {
    const asked = askedFragment();
    const place = data.places.find(({ fragment }) => fragment === asked) ?? null;
    select.value = place?.fragment ?? '';
    showPlace(page, data, place);
    updateLanguageLinks(select.value);
    return place?.locator ?? words.whole;
  };
  const follow = (): void => {
    show();
    status.textContent = select.value === '' && isNoPlace(askedFragment()) ? words.unknown : '';
  };
  select.addEventListener('change', () => {
    history.replaceState(null, '', `${location.pathname}${select.value === '' ? '' : `#${select.value}`}`);
    status.textContent = fillIn(words.chosen, { place: show() });
  });
  addEventListener('hashchange', follow);
  follow();
  // The list for readers without script, further down, carries the sections' fragments as ids.
  if (location.hash !== '') page.scrollIntoView();
}

/** Whether an address asks for a place that does not exist. `title` is the page itself, and `main` its beginning. */
function isNoPlace(fragment: string): boolean {
  return fragment !== '' && fragment !== 'title' && document.getElementById(fragment) === null;
}

function holdBack(page: HTMLElement, isHeld: boolean): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>('[data-copy]')) button.disabled = isHeld;
  for (const link of page.querySelectorAll<HTMLElement>('[data-download]')) link.inert = isHeld;
}

async function loadData(): Promise<CitationData | null> {
  try {
    return JSON.parse(
      await siteAccess.readText(new URL('places.json', new URL('.', location.href)).href),
    ) as CitationData;
  } catch {
    return null;
  }
}

/** A place by its name and its first words. */
function optionFor({ fragment, locator, text = '', lang = '' }: PlaceData): HTMLElement {
  return element('option', { value: fragment }, text === '' ? locator : `${locator} · ${firstWords(text, lang)}`);
}

/** As many whole words as fit, and a sign that more follow. */
function firstWords(text: string, lang: string): string {
  if (text.length <= ROOM) return text;
  const cut = lang === 'en' ? text.slice(0, ROOM + 1).replace(/\s+\S*$/, '') : text;
  return `${cut.slice(0, ROOM).replace(/[\s|,;:，；：、]+$/, '')}…`;
}

function showPlace(page: HTMLElement, data: CitationData, place: PlaceData | null): void {
  const templates: Partial<Record<FormatId, string>> =
    place === null ? data.templates.whole : (data.templates.places[place.pages] ?? {});
  const values = valuesOf(data, place);
  for (const format of page.querySelectorAll<HTMLElement>('[data-format]')) {
    const id = format.dataset['format'] as FormatId;
    const template = templates[id];
    if (template !== undefined) writeFormat(format, id, fillTemplate(id, template, values));
  }
  showWording(page, place);
  const source = find(page, '[data-source]') as HTMLAnchorElement;
  source.hash = place?.fragment ?? '';
}

/** The language switch in the header keeps the place. */
function updateLanguageLinks(fragment: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) link.hash = fragment;
}

function writeFormat(format: HTMLElement, id: FormatId, text: string): void {
  const target = find(format, '[data-text]');
  if (target.localName === 'p' && syntaxOf(id) === 'html') target.replaceChildren(...citationNodes(text));
  else if (syntaxOf(id) === 'text' || document.documentElement.lang === HTML_LANG.zh) target.textContent = text;
  else
    target.replaceChildren(
      ...chineseRuns(text).map((run) => (run.isChinese ? element('span', { lang: HTML_LANG.zh }, run.text) : run.text)),
    );
  const download = format.querySelector<HTMLAnchorElement>('[data-download]');
  if (download !== null)
    download.href = `data:${download.dataset['download'] ?? ''};charset=utf-8,${encodeURIComponent(text)}`;
}

function showWording(page: HTMLElement, place: PlaceData | null): void {
  for (const quotation of page.querySelectorAll<HTMLElement>('[data-quotation]'))
    quotation.hidden = place?.text === undefined;
  if (place?.text === undefined) return;
  const wording = find(page, '[data-wording]');
  wording.textContent = place.text;
  wording.lang = place.lang ?? '';
  find(page, '[data-fingerprint]').textContent = place.fingerprint ?? '';
  const verify = find(page, '[data-verify-link]') as HTMLAnchorElement;
  verify.href = `${page.dataset['verify'] ?? ''}?q=${place.fingerprint ?? ''}`;
}

function find(inside: HTMLElement, selector: string): HTMLElement {
  const element = inside.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`The citation page has no ${selector}.`);
  return element;
}
