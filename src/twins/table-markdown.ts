import { isTag, type Element } from 'domhandler';
import { anchorOf, inlineMarkdown, type ToTwin } from './inline-markdown.ts';
import { visibleChildren } from './visible-nodes.ts';

/**
 * A table in GFM, after its caption. A cell that spans rows is repeated in each; one that spans columns leaves the others
 * empty.
 */
export function tableMarkdown(table: Element, toTwin: ToTwin): string {
  const grid = fillSpans(rowsOf(table), toTwin);
  const width = Math.max(...grid.map((cells) => cells.length));
  const lines = grid.map(
    (cells) => `| ${Array.from({ length: width }, (_, column) => cells[column] ?? '').join(' | ')} |`,
  );
  return [...titleOf(table, toTwin), lines[0] ?? '', `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n');
}

/** The caption of a table as the lines before it, with the ids of both. */
export function titleOf(table: Element, toTwin: ToTwin): string[] {
  const [caption] = childrenNamed(table, ['caption']);
  const words = caption && anchorOf(caption) + inlineMarkdown(visibleChildren(caption), toTwin).trim();
  const title = `${anchorOf(table)}${words ?? ''}`;
  return title === '' ? [] : [title, ''];
}

export function rowsOf(table: Element): Element[] {
  const parts = childrenNamed(table, ['thead', 'tbody', 'tfoot', 'tr']);
  return parts.flatMap((part) => (part.name === 'tr' ? [part] : childrenNamed(part, ['tr'])));
}

export function childrenNamed(element: Element, names: readonly string[]): Element[] {
  return visibleChildren(element).filter((node): node is Element => isTag(node) && names.includes(node.name));
}

/** Cells of each row, including those that span down from a row above. */
function fillSpans(rows: readonly Element[], toTwin: ToTwin): string[][] {
  const reaching = new Map<number, { text: string; left: number }>();
  return rows.map((row) => {
    const own = childrenNamed(row, ['th', 'td']);
    const cells: string[] = [];
    const takeReaching = (): void => {
      for (
        let above = reaching.get(cells.length);
        above !== undefined && above.left > 0;
        above = reaching.get(cells.length)
      ) {
        above.left -= 1;
        cells.push(above.text);
      }
    };
    own.forEach((cell, index) => {
      takeReaching();
      const text = inlineMarkdown(visibleChildren(cell), toTwin).trim();
      reaching.set(cells.length, { text, left: Number(cell.attribs['rowspan'] ?? 1) - 1 });
      cells.push(`${index === 0 ? anchorOf(row) : ''}${anchorOf(cell)}${text}`);
      for (let extra = Number(cell.attribs['colspan'] ?? 1); extra > 1; extra -= 1) cells.push('');
    });
    takeReaching();
    return cells;
  });
}
