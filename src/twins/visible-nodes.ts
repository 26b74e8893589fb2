import { isTag, isText, type AnyNode, type Element } from 'domhandler';

/** Children of an element that belong in the twin: no navigation, no controls, nothing that the interface adds. */
export function visibleChildren(element: Element): AnyNode[] {
  return element.children.filter((node) => isText(node) || (isTag(node) && !isInterface(node)));
}

/** Text of an element as a browser would show it, white space collapsed, without what the interface adds. */
export function visibleText(element: Element): string {
  const textOf = (node: AnyNode): string =>
    isText(node) ? node.data : isTag(node) ? visibleChildren(node).map(textOf).join('') : '';
  return collapse(textOf(element)).trim();
}

/** Collapses the white space that HTML collapses, which does not include the ideographic space. */
export function collapse(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ');
}

/** What the interface says inside an element about the state of a translation: missing, or out of date. */
export function noticesIn(element: Element): string[] {
  return element.children.filter(isTag).flatMap((child) => {
    if (!hasClass(child, 'notice')) return noticesIn(child);
    const summary = child.children.find((node): node is Element => isTag(node) && node.name === 'summary');
    return [visibleText(summary ?? child)];
  });
}

export function hasClass(element: Element, name: string): boolean {
  return (element.attribs['class'] ?? '').split(' ').includes(name);
}

/** Editorial notes and the status of the text are added by the interface too, but they are content. */
function isInterface(element: Element): boolean {
  const { attribs, name } = element;
  if (CONTROLS.has(name) || 'hidden' in attribs || 'popover' in attribs || hasClass(element, 'no-print')) return true;
  return 'data-ui' in attribs && attribs['role'] !== 'note' && !hasClass(element, 'standing');
}

const CONTROLS = new Set([
  'nav',
  'form',
  'button',
  'input',
  'select',
  'script',
  'style',
  'template',
  'svg',
  'dialog',
  'noscript',
]);
