import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import { RECORD_LABELS } from '../../rules/record-labels.ts';

/** Elements that contain no text of the page. */
export const UNSEEN = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'meta',
  'link',
  'title',
  'base',
  'col',
  'colgroup',
  'rp',
  'wbr',
]);

/** A reason; elements that are not shown do not break a line. */
export const HIDDEN = 'The page does not show it.';

/** Why this element belongs to the web site rather than to the document; null where it does not. */
export function furnitureReason(element: Element, share: (text: string) => number): string | null {
  const { name, attribs } = element;
  if (CONTROLS.has(name)) return `It is a control of the page: <${name}>.`;
  if (isHidden(element)) return HIDDEN;
  if (name === 'del') return 'The page marks it as deleted.';
  if (name === 'rt') return 'It is the pronunciation above a word.';
  if (name === 'div' && /^(?:header|footer)$/.test(attribs['title'] ?? ''))
    return 'It is a page header or footer of a word processor.';
  if (name === 'html' || name === 'body' || share(wordsOf(element)) > 0.5) return null;
  if (name === 'nav' || name === 'footer' || ROLES.has(attribs['role'] ?? ''))
    return 'It is navigation of the web site.';
  if (name === 'header' && !hasInside(element, /^h[1-3]$/)) return 'It is the header of the web site.';
  const token = `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`
    .toLowerCase()
    .split(/[\s_-]+/)
    .find((word) => TOKENS.has(word));
  if (token !== undefined) return `The page calls it "${token}".`;
  if (name === 'table' && isIndex(element)) return 'It is a record that the web site keeps of the document.';
  return BLOCKS_OF_LINKS.has(name) && isListOfLinks(element) ? 'It is a list of links.' : null;
}

const CONTROLS = new Set([
  'button',
  'select',
  'option',
  'textarea',
  'input',
  'label',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
  'canvas',
  'svg',
  'map',
  'dialog',
]);
const ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search', 'menu', 'menubar', 'toolbar']);
const TOKENS = new Set([
  'nav',
  'navbar',
  'navigation',
  'menu',
  'breadcrumb',
  'breadcrumbs',
  'crumb',
  'crumbs',
  'location',
  'related',
  'recommend',
  'share',
  'bdshare',
  'bdsharebuttonbox',
  'foot',
  'footer',
  'copyright',
  'sidebar',
  'pagination',
  'pager',
  'qrcode',
  'toolbar',
  'skip',
]);
const BLOCKS_OF_LINKS = new Set(['ul', 'ol', 'div', 'p', 'td', 'section', 'aside', 'dl']);

/**
 * The table above a document: 索引号, 主题分类, 发文机关. A list of documents has these labels side by side, or repeats each of
 * them.
 */
function isIndex(table: Element): boolean {
  const cells = allInside(table, 'tr').flatMap(({ children }) => children.filter(isTag).map(wordsOf));
  const labels = cells.flatMap((text) => LABEL.exec(text)?.[0] ?? []);
  const isList =
    new Set(labels).size < labels.length || cells.some((text, at) => NAME.test(text) && NAME.test(cells[at + 1] ?? ''));
  const isRecord = (labels.length > 2 || labels.includes('索引号')) && cells.every(({ length }) => length <= 100);
  return allInside(table, 'table').length === 0 && isRecord && !isList;
}

const LABELS = `${RECORD_LABELS.sure}|${RECORD_LABELS.ofTextToo}`;
const LABEL = new RegExp(`^(?:索引号|(?:${LABELS})[：:])`, 'u');
const NAME = new RegExp(`^(?:${LABELS})$`, 'u');

/** Links inside the page are a table of contents, which is left to the grammar. */
function isListOfLinks(element: Element): boolean {
  const links = allInside(element, 'a').filter(
    ({ attribs }) => attribs['href'] !== undefined && !attribs['href'].startsWith('#'),
  );
  const linked = links.map(wordsOf).join('').length;
  return links.length >= 3 && linked / links.length < 30 && linked >= wordsOf(element).length * 0.8;
}

function isHidden({ attribs }: Element): boolean {
  if (attribs['hidden'] !== undefined || attribs['aria-hidden'] === 'true') return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribs['style'] ?? '');
}

function hasInside(element: Element, name: RegExp): boolean {
  return element.children.some((child) => isTag(child) && (name.test(child.name) || hasInside(child, name)));
}

/** All elements with a name inside another, in order. */
export function allInside(element: { children: AnyNode[] }, name: string): Element[] {
  return element.children.flatMap((child) =>
    isTag(child) ? [...(child.name === name ? [child] : []), ...allInside(child, name)] : [],
  );
}

/** The text of an element without white space and scripts. */
export function wordsOf(node: { children: AnyNode[] }): string {
  return node.children
    .map((child) =>
      isText(child) ? child.data.replace(/\s/gu, '') : isTag(child) && !UNSEEN.has(child.name) ? wordsOf(child) : '',
    )
    .join('');
}
