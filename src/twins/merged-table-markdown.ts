import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import { anchorOf, type ToTwin } from './inline-markdown.ts';
import { childrenNamed, rowsOf, titleOf } from './table-markdown.ts';
import { collapse, visibleChildren } from './visible-nodes.ts';

/** A table with merged cells as HTML, after its caption, because Markdown tables have no spans. It contains no Markdown. */
export function mergedTableMarkdown(table: Element, toTwin: ToTwin): string {
  const rows = rowsOf(table).map((row) => {
    const cells = childrenNamed(row, ['th', 'td']).map((cell, index) => {
      const content = visibleChildren(cell)
        .map((node) => html(node, toTwin))
        .join('');
      return `<${cell.name}${spansOf(cell)}>${index === 0 ? anchorOf(row) : ''}${collapse(content).trim()}</${cell.name}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return [...titleOf(table, toTwin), '<table>', ...rows, '</table>'].join('\n');
}

function spansOf({ attribs }: Element): string {
  return ['rowspan', 'colspan']
    .filter((name) => attribs[name] !== undefined)
    .map((name) => ` ${name}="${attribs[name] ?? ''}"`)
    .join('');
}

function html(node: AnyNode, toTwin: ToTwin): string {
  if (isText(node)) return escaped(node.data);
  if (!isTag(node)) return '';
  const content = visibleChildren(node)
    .map((child) => html(child, toTwin))
    .join('');
  const { href } = node.attribs;
  if (node.name === 'a' && href !== undefined) return `<a href="${escaped(toTwin(href))}">${content.trim()}</a>`;
  if (node.name === 'ul' || node.name === 'li')
    return `<${node.name}>${anchorOf(node)}${content.trim()}</${node.name}>`;
  return `${anchorOf(node)}${content}`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0) ?? 0};`);
}
