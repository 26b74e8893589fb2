import { isTag, type AnyNode, type Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { blockMarkdown } from './block-markdown.ts';
import { relativeTwin } from './relative-twin.ts';
import { hasClass, visibleText } from './visible-nodes.ts';

/**
 * The Markdown twin of a page: its head as front matter, then the content of `<main>`.
 *
 * @param html the finished page
 * @param route its route without the base path, such as that of the glossary
 * @param base folder that the site is in, such as `/` or `/library/`
 * @throws {Error} for a page without `<main>`
 */
export function pageToMarkdown(html: string, route: string, base: string): string {
  const document = parseDocument(html);
  const main = findElement(document, ({ name }) => name === 'main');
  if (main === null)
    throw new Error(`The page ${route} has no <main>. Give it the layout of the others: components/layout/Base.astro.`);
  const pieces = blockMarkdown(main, (href) => relativeTwin(href, route, base));
  return `---\n${frontMatter(document, route).join('\n')}\n---\n\n${pieces.join('\n\n')}\n`;
}

function frontMatter(document: AnyNode, route: string): string[] {
  const title = findElement(document, ({ name }) => name === 'title');
  const root = findElement(document, ({ name }) => name === 'html');
  const canonical = findElement(document, ({ name, attribs }) => name === 'link' && attribs['rel'] === 'canonical');
  const footer = findElement(document, (element) => hasClass(element, 'site-footer'));
  const notice = footer === null ? null : findElement(footer, ({ name }) => name === 'p');
  const values = {
    title: title && visibleText(title),
    lang: root?.attribs['lang'],
    page: route,
    canonical: canonical?.attribs['href'],
    notice: notice && visibleText(notice),
  };
  return Object.entries(values).flatMap(([key, value]) => (value ? [`${key}: ${JSON.stringify(value)}`] : []));
}

function findElement(node: AnyNode, fits: (element: Element) => boolean): Element | null {
  if (isTag(node) && fits(node)) return node;
  if (!('children' in node)) return null;
  for (const child of node.children) {
    const found = findElement(child, fits);
    if (found !== null) return found;
  }
  return null;
}
