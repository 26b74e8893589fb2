import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import { escapeMarkdown } from './escape-markdown.ts';
import { collapse, hasClass, visibleChildren, visibleText } from './visible-nodes.ts';

/** Turns a link of the page into the link of its twin. */
export type ToTwin = (href: string) => string;

/** Content of an element as one line of Markdown. Blocks inside it, such as a list in a cell, are written as HTML. */
export function inlineMarkdown(nodes: readonly AnyNode[], toTwin: ToTwin): string {
  return collapse(nodes.map((node) => inline(node, toTwin)).join(''));
}

/** The anchor that carries the id of an element, empty where it has none. */
export function anchorOf({ attribs }: Element): string {
  return attribs['id'] === undefined ? '' : `<a id="${attribs['id']}"></a>`;
}

function inline(node: AnyNode, toTwin: ToTwin): string {
  if (isText(node)) return escapeMarkdown(collapse(node.data));
  if (!isTag(node)) return '';
  const content = (): string => inlineMarkdown(visibleChildren(node), toTwin);
  switch (node.name) {
    case 'a':
      return link(node, content(), toTwin);
    case 'img':
      return `![${escapeMarkdown(node.attribs['alt'] ?? '')}](<${toTwin(node.attribs['src'] ?? '')}>)`;
    case 'q':
      return `“${content().trim()}”`;
    case 'br':
      return '<br>';
    case 'code':
      return codeMarkdown(visibleText(node));
    case 'ul':
    case 'ol':
    case 'li':
      return `<${node.name}>${anchorOf(node)}${content().trim()}</${node.name}>`;
    default:
      return `${anchorOf(node)}${content()}${apart(node)}`;
  }
}

/** A bar would end a table cell and a backtick the code, so code with either is written as plain text. */
function codeMarkdown(text: string): string {
  return /[`|]/.test(text) ? escapeMarkdown(text) : `\`${text}\``;
}

function link(node: Element, text: string, toTwin: ToTwin): string {
  const { href } = node.attribs;
  return href === undefined || text.trim() === ''
    ? `${anchorOf(node)}${text}`
    : `${anchorOf(node)}[${text.trim()}](<${toTwin(href)}>)`;
}

/** On a side-by-side page the cells of a row are on one line, separated by a bar. Other boxes are separated by a space. */
function apart(node: Element): string {
  if (hasClass(node, 'cell') && node.next !== null) return ' \\| ';
  return BOXES.has(node.name) ? ' ' : '';
}

const BOXES = new Set(['div', 'p', 'dt', 'dd', 'figcaption']);
