import { readFileSync } from 'node:fs';
import path from 'node:path';
import CSL, { type CitationItem, type CslTree, type Engine } from 'citeproc';
import type { Lang } from '../i18n/lang.ts';
import type { ProcessedItem } from './csl-item.ts';
import { renderOnce } from './render-once.ts';
import { readPublishedStyles, type PublishedStyles } from './published-styles.ts';

export type StyleId = 'gbt2025' | keyof PublishedStyles['styles'];

/** The entry of a list of references, as HTML with italics only. */
export function reference(style: StyleId, lang: Lang, item: ProcessedItem): string {
  return renderOnce(`${style} ${lang}`, item, (open) => renderReference(style, lang, open));
}

/** The citation in the running text or in a note, as HTML with italics only. */
export function citation(style: StyleId, lang: Lang, item: ProcessedItem, place: Omit<CitationItem, 'id'>): string {
  return renderOnce(`${style} ${lang} ${JSON.stringify(place)}`, item, (open) =>
    renderCitation(style, lang, open, place),
  );
}

/** The same, made anew. */
export function renderReference(style: StyleId, lang: Lang, item: ProcessedItem): string {
  const engine = engineFor(style, lang, 'list');
  show(engine, item);
  const made = engine.makeBibliography();
  if (made === false) throw new Error(`The style ${style} has no list of references.`);
  return onlyItalics(made[1].join(''));
}

/** The same, made anew. */
export function renderCitation(
  style: StyleId,
  lang: Lang,
  item: ProcessedItem,
  place: Omit<CitationItem, 'id'>,
): string {
  const engine = engineFor(style, lang, 'text');
  const { id } = show(engine, item);
  return onlyItalics(
    engine.previewCitationCluster({ citationItems: [{ id, ...place }], properties: { noteIndex: 1 } }, [], [], 'html'),
  );
}

const CSL_LANG: Record<Lang, string> = { zh: 'zh-CN', en: 'en-US' };
const engines = new Map<string, Engine>();

let published: PublishedStyles | undefined;
/** The item being cited. Engines are slow to create, so each is kept and fetches its item from here. */
let shown: ProcessedItem | undefined;
let count = 0;

/** Gives an item to an engine under a new id, because an engine does not read an id twice. */
function show(engine: Engine, item: ProcessedItem): ProcessedItem {
  count += 1;
  shown = { ...verbatim(item), id: `item-${count}` };
  engine.updateItems([shown.id]);
  return shown;
}

/**
 * An engine that has made in-text citations processes all of them again for each list entry, so lists and text have separate
 * engines.
 */
function engineFor(style: StyleId, lang: Lang, use: 'list' | 'text'): Engine {
  const key = `${style} ${lang} ${use}`;
  const engine = engines.get(key) ?? newEngine(style, lang);
  engines.set(key, engine);
  return engine;
}

function newEngine(style: StyleId, lang: Lang): Engine {
  published ??= readPublishedStyles();
  const { styles, locales } = published;
  const rules: string | CslTree =
    style === 'gbt2025' ? readFileSync(path.resolve('src/citation/gb-t-7714-2025.csl'), 'utf8') : styles[style];
  const retrieveLocale = (wanted: string): CslTree =>
    locales[wanted] ?? locales['en-US'] ?? fail('citeproc asked for a locale that is not there.');
  const retrieveItem = (): ProcessedItem => shown ?? fail('citeproc asked for an item before there was one.');
  return new CSL.Engine({ retrieveLocale, retrieveItem }, rules, CSL_LANG[lang], true);
}

/** Official titles keep their capitals, which some styles would change. */
function verbatim(item: ProcessedItem): ProcessedItem {
  const container = item['container-title'];
  return {
    ...item,
    title: nocase(item.title),
    ...(container === undefined ? {} : { 'container-title': nocase(container) }),
  };
}

function nocase(title: string): string {
  return `<span class="nocase">${title}</span>`;
}

/** Removes the wrapping elements, and the number that an entry has only within a list. */
function onlyItalics(html: string): string {
  return (
    html
      .replace(/<div class="csl-left-margin">.*?<\/div>/gs, '')
      .replace(/<(?!\/?i>)[^>]*>/g, '')
      .replace(/&#(\d+);/g, (_, code: string) => escaped(String.fromCodePoint(Number(code))))
      // What is left of a tag that nobody closed would take the page's own markup into it.
      .replace(/<(?!\/?i>)/g, '&lt;')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

function escaped(character: string): string {
  return character === '&' ? '&amp;' : character === '<' ? '&lt;' : character === '>' ? '&gt;' : character;
}

function fail(message: string): never {
  throw new Error(message);
}
