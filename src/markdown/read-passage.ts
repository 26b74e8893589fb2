import type { Link, PhrasingContent, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { failAt } from './fail-at.ts';
import type { PageMark, Passage } from './page-content.ts';
import { MARKER, refuseLongNumbers } from './marker.ts';

export interface ReadPassage extends Passage {
  untranslated: boolean;
  /** The fragment that the file gives this block; null where it is counted. */
  marker: string | null;
}

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Reads the words of one block, the printed pages that begin in it, and its marker.
 *
 * @throws {ContentError} where the block contains anything else
 */
export function readPassage(children: readonly PhrasingContent[], file: string): ReadPassage {
  let text = '';
  let untranslated = false;
  let marker: string | null = null;
  const marks: PageMark[] = [];
  for (const child of children) {
    if (marker !== null && !isBlank(child))
      failAt(file, child, `The marker {/* ${marker} */} is not at the end.`, 'Put the marker at the end of the block.');
    if (child.type === 'text') text += child.value;
    else if (child.type === 'mdxJsxTextElement' && child.name === 'PageBreak')
      marks.push({ offset: text.length, page: pageNumber(child, file) });
    else if (child.type === 'mdxJsxTextElement' && child.name === 'Untranslated') {
      refuseAttributes(child, file);
      refuseChildren(child, file);
      untranslated = true;
    } else if (child.type === 'mdxTextExpression' && MARKER.test(child.value))
      marker = refuseLongNumbers(MARKER.exec(child.value)?.[1] ?? null, child, file);
    else if (isAutolink(child)) text += child.children[0].value;
    else
      failAt(
        file,
        child,
        `"${'name' in child ? (child.name ?? child.type) : child.type}" is not part of a text.`,
        TEXT_REPAIR,
      );
  }
  return { ...collapse({ text, marks }), untranslated, marker };
}

/** Refuses attributes: they would be dropped, and a page must contain nothing that readers and checks do not see. */
export function refuseAttributes(node: JsxElement, file: string): void {
  if (node.attributes.length > 0) failAt(file, node, `<${node.name ?? ''}> has an attribute.`, ALLOWED_REPAIR);
}

function refuseChildren(node: JsxElement, file: string): void {
  if (node.children.length > 0)
    failAt(file, node, `<${node.name ?? ''}> has content.`, `Write it as <${node.name ?? ''} …/>.`);
}

/** The content of an element, without the paragraph that MDX wraps around it. */
export function flowText(node: JsxElement): PhrasingContent[] {
  return node.children.flatMap((child) => (child.type === 'paragraph' ? child.children : [child as PhrasingContent]));
}

export function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

export const ALLOWED_REPAIR =
  'A page may contain headings, paragraphs, lists, tables, <Caption>, <Figure>, <Note> and <Box>.';
const TEXT_REPAIR =
  'A text may contain only plain words and <PageBreak page="…" />. Escape characters that Markdown would read as markup: \\*, \\<, \\{.';

/** Printed pages are numbered from 1. */
const PRINTED_PAGE = /^[1-9]\d{0,3}$/;

function pageNumber(node: MdxJsxTextElement, file: string): number {
  const attribute = node.attributes[0];
  const written =
    attribute?.type === 'mdxJsxAttribute' && attribute.name === 'page' && typeof attribute.value === 'string'
      ? attribute.value
      : '';
  refuseChildren(node, file);
  if (!PRINTED_PAGE.test(written) || node.attributes.length > 1)
    failAt(
      file,
      node,
      `A page break without its page number${written === '' ? '' : `: "${written}"`}.`,
      'Write it as <PageBreak page="14" />, with the number that is printed on the page, from 1 to 9999.',
    );
  return Number(written);
}

/** GFM turns bare addresses such as `a@b.cn` into links; here they are plain words. */
function isAutolink(node: PhrasingContent): node is Link & { children: [Text] } {
  return (
    node.type === 'link' &&
    node.children.length === 1 &&
    node.children[0]?.type === 'text' &&
    ['', 'http://', 'https://', 'mailto:'].some(
      (scheme) => node.url === `${scheme}${(node.children[0] as Text).value}`,
    ) &&
    /^(?:https?:\/\/|mailto:)/.test(node.url)
  );
}

/** Collapses white space and trims the text, moving page marks along. */
function collapse({ text, marks }: Passage): Passage {
  const at = (offset: number): string => text.slice(0, offset).replace(/\s+/g, ' ').trimStart();
  const whole = at(text.length).trimEnd();
  return {
    text: whole,
    marks: marks.map(({ offset, page }) => ({ offset: Math.min(at(offset).length, whole.length), page })),
  };
}
