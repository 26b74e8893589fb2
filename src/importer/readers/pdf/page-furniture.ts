import type { PageLine } from './page-line.ts';

/** Lines of pages, with furniture separated from text. */
export interface SortedLines {
  text: PageLine[];
  /** Running heads and page numbers. */
  furniture: PageLine[];
}

/**
 * Separates what the pages repeat at their edges: the same words in the same size on several pages, ignoring figures, and
 * numbers that count with the pages.
 */
export function pageFurniture(lines: readonly PageLine[]): SortedLines {
  const pages = [...Map.groupBy(lines, ({ page }) => page).values()];
  const edges = pages.flatMap(edgeLines);
  const repeated = Map.groupBy(edges, likeness);
  const enough = Math.max(3, Math.ceil(pages.length * 0.3));
  const isRepeated = (line: PageLine): boolean => {
    const alike = repeated.get(likeness(line)) ?? [];
    // Two pages may repeat words by chance, but not at the same height and with the same figures.
    const isOnBoth = pages.length === 2 && alike.some((one) => one.page !== line.page && isSameAt(one, line));
    return isOnBoth || new Set(alike.map(({ page }) => page)).size >= enough;
  };
  const offsets = Map.groupBy(edges.filter(isPageNumber), (line) => numberIn(line) - line.page);
  const isCounting = (line: PageLine): boolean => {
    const alike = offsets.get(numberIn(line) - line.page) ?? [];
    return isPageNumber(line) && new Set(alike.map(({ page }) => page)).size >= Math.min(2, pages.length);
  };
  const furniture = new Set(
    edges.filter((line) => isCounting(line) || (isRepeated(line) && !/^[\d#\s]*$/.test(line.text))),
  );
  return { text: lines.filter((line) => !furniture.has(line)), furniture: [...furniture] };
}

/** The two lines at each edge, by height, since columns come one after the other. */
function edgeLines(page: readonly PageLine[]): PageLine[] {
  const sorted = [...page].sort((a, b) => a.top - b.top);
  const edges = sorted.length <= 4 ? sorted : [...sorted.slice(0, 2), ...sorted.slice(-2)];
  // A table head is also on each page of its table, above other rows.
  const isRow = (line: PageLine | undefined): boolean => line?.cells !== undefined;
  return edges.filter((line) => !(isRow(line) && isRow(sorted[sorted.indexOf(line) + 1])));
}

function isSameAt(one: PageLine, other: PageLine): boolean {
  return one.text.trim() === other.text.trim() && Math.abs(one.top - other.top) < 1;
}

function likeness({ text, size }: PageLine): string {
  return `${Math.round(size)} ${text.replace(/\d+/g, '#').replace(/\s+/g, '')}`;
}

/** 12, - 12 -, 第12页, 12/40, 第 12 页 共 40 页. */
function isPageNumber({ text }: PageLine): boolean {
  return /^[-—–―·•\s]*(?:第\s*)?\d{1,4}\s*(?:页)?[\s,，]*(?:[/／共]\s*\d{1,4}\s*页?)?[-—–―·•\s]*$/.test(
    text.normalize('NFKC'),
  );
}

function numberIn({ text }: PageLine): number {
  return Number(/\d+/.exec(text.normalize('NFKC'))?.[0]);
}
