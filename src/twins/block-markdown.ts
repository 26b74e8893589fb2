import { isTag, type AnyNode, type Element } from 'domhandler';
import { escapeLineStart } from './escape-markdown.ts';
import { anchorOf, inlineMarkdown, type ToTwin } from './inline-markdown.ts';
import { mergedTableMarkdown } from './merged-table-markdown.ts';
import { tableMarkdown } from './table-markdown.ts';
import { hasClass, noticesIn, visibleChildren } from './visible-nodes.ts';

/** The blocks of an element in order, each a piece of Markdown without empty lines around it. */
export function blockMarkdown(element: Element, toTwin: ToTwin): string[] {
  const pieces: string[] = [];
  let line: AnyNode[] = [];
  const endLine = (): void => {
    const text = inlineMarkdown(line, toTwin).trim();
    if (text !== '') pieces.push(escapeLineStart(text));
    line = [];
  };
  for (const node of visibleChildren(element)) {
    if (isTag(node) && isBlock(node)) {
      endLine();
      pieces.push(
        ...blocksOf(node, toTwin),
        ...(WRAPPERS.has(node.name) ? [] : noticesIn(node).map((notice) => quoted([notice]))),
      );
    } else {
      line.push(node);
    }
  }
  endLine();
  return pieces;
}

function blocksOf(node: Element, toTwin: ToTwin): string[] {
  const level = headingLevel(node);
  if (level !== null) return [`${'#'.repeat(level)} ${oneLine(node, toTwin)}`];
  switch (node.name) {
    case 'p':
    case 'figcaption':
    case 'summary':
      return nonEmpty(escapeLineStart(oneLine(node, toTwin)));
    case 'ul':
    case 'ol':
      return nonEmpty(listMarkdown(node, toTwin));
    case 'dl':
      return nonEmpty(factsMarkdown(node, toTwin));
    case 'table':
      return [isMerged(node) ? mergedTableMarkdown(node, toTwin) : tableMarkdown(node, toTwin)];
    case 'pre':
      return [fenced(node)];
    default:
      return node.name === 'blockquote' || node.attribs['role'] === 'note'
        ? [quoted(blockMarkdown(node, toTwin))]
        : withAnchor(node, blockMarkdown(node, toTwin));
  }
}

function oneLine(node: Element, toTwin: ToTwin): string {
  return anchorOf(node) + inlineMarkdown(visibleChildren(node), toTwin).trim();
}

function listMarkdown(list: Element, toTwin: ToTwin): string {
  const items = visibleChildren(list).filter((node): node is Element => isTag(node));
  return items
    .map((item, index) => {
      const character = list.name === 'ol' ? `${index + 1}. ` : '- ';
      const [first = '', ...rest] = withAnchor(item, blockMarkdown(item, toTwin));
      const text = rest.reduce(
        (above, piece) => `${above}${piece.startsWith('- ') ? '\n' : '\n\n'}${piece}`,
        character + first,
      );
      return text.replace(/\n(?=.)/g, `\n${' '.repeat(character.length)}`);
    })
    .join('\n');
}

/** Facts as a list: the name of each before its value. */
function factsMarkdown(list: Element, toTwin: ToTwin): string {
  const entries = visibleChildren(list)
    .flatMap((node) => (isTag(node) ? (node.name === 'div' ? visibleChildren(node) : [node]) : []))
    .filter(isTag);
  return entries.reduce(
    (text, entry) =>
      `${text}${entry.name === 'dt' ? `${text === '' ? '' : '\n'}- ${oneLine(entry, toTwin)}:` : ` ${oneLine(entry, toTwin)}`}`,
    '',
  );
}

function fenced(node: Element): string {
  const text = (function raw(entry: AnyNode): string {
    return 'data' in entry ? entry.data : 'children' in entry ? entry.children.map(raw).join('') : '';
  })(node);
  return `${anchorOf(node)}\n\n\`\`\`\`text\n${text.trimEnd()}\n\`\`\`\``.trimStart();
}

function quoted(pieces: readonly string[]): string {
  return pieces.join('\n\n').replace(/^/gm, '> ').replace(/ +$/gm, '');
}

/** Puts the id of a wrapper before its first block; in a heading or a list item, after the leading sign. */
function withAnchor(node: Element, [first = '', ...rest]: readonly string[]): string[] {
  const anchor = anchorOf(node);
  if (anchor === '') return first === '' ? rest : [first, ...rest];
  if (/^(?:[#>|-]|\d+\. |`{4})/.test(first)) return [anchor, first, ...rest];
  return [anchor + first, ...rest];
}

function nonEmpty(piece: string): string[] {
  return piece === '' ? [] : [piece];
}

function headingLevel({ name, attribs }: Element): number | null {
  const level = attribs['role'] === 'heading' ? attribs['aria-level'] : /^h([1-6])$/.exec(name)?.[1];
  return level === undefined ? null : Number(level);
}

/** Whether the original table has merged cells; the box around it says so. */
function isMerged({ parent }: Element): boolean {
  return parent !== null && isTag(parent) && hasClass(parent, 'merged');
}

function isBlock(node: Element): boolean {
  return BLOCKS.has(node.name);
}

/** Boxes whose blocks have their own notices. */
const WRAPPERS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'details',
  'div',
  'fieldset',
  'figure',
  'footer',
  'header',
  'hgroup',
  'main',
  'search',
  'section',
]);

const BLOCKS = new Set(
  'address article aside blockquote details div dl fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr main ol p pre search section summary table ul'.split(
    ' ',
  ),
);
