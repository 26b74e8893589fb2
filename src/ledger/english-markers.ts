import { loadPage, pageFiles } from '../alignment/page-files.ts';
import { readTextIfThere } from '../files/read-text.ts';
import { allNodes } from '../markdown/all-nodes.ts';
import type { Block, PageContent, PageNode } from '../markdown/page-content.ts';
import type { LedgerIssue } from './ledger-issues.ts';
import { missingMarkers, type MissingMarker } from './missing-markers.ts';

/**
 * The markers that give the blocks of an English page the numbers of the Chinese, block by block.
 *
 * @param due the fragment each Chinese block should have, by the one it has; without an entry it keeps it
 * @returns null where the two pages differ in layout, so that nobody can tell which block is which
 */
export function englishMarkers(
  zh: Pick<PageContent, 'nodes' | 'blocks'>,
  en: PageContent,
  due: ReadonlyMap<string, string> = new Map(),
): MissingMarker[] | null {
  const [chinese, english] = [layoutOf(zh.nodes), layoutOf(en.nodes)];
  if (chinese !== english || zh.blocks.length !== en.blocks.length) return null;
  const wanted = new Map(
    zh.blocks.flatMap(({ fragment }, index): [string, string][] => {
      const block: Block | undefined = en.blocks[index];
      return block === undefined ? [] : [[block.fragment, due.get(fragment) ?? fragment]];
    }),
  );
  return missingMarkers(en.nodes, wanted);
}

/** The kinds of nodes in order, each with its number of blocks. */
function layoutOf(nodes: readonly PageNode[]): string {
  return allNodes(nodes)
    .map((node) => {
      if (node.type === 'list') return `list ${node.items.length}`;
      if (node.type !== 'table') return node.type;
      const rows = [node.header, ...node.rows].map(({ cells }) => cells.map(({ items }) => items.length).join('.'));
      return `table ${node.caption === null ? '' : 'captioned '}${rows.join(' ')}`;
    })
    .join('\n');
}

/** The same issue with the markers for the English page too, which needs the same numbers. */
export function withEnglishMarkers(root: string, issue: LedgerIssue): LedgerIssue {
  if (issue.shift === undefined) return issue;
  const { page, due } = issue.shift;
  const files = pageFiles(page);
  if (readTextIfThere(root, files.zh) === null) return issue;
  const { zh, en } = loadPage(files, root);
  if (en === null) return issue;
  const markers = englishMarkers(zh, en, due);
  const english =
    markers === null
      ? `\n         ${files.en} needs the same ones, once its layout is that of the Chinese.`
      : markers.length === 0
        ? ''
        : `\n         And in ${files.en}:${markerLines(markers)}`;
  return { ...issue, found: issue.found + english };
}

/** Markers as printed for people, one a line. */
export function markerLines(markers: readonly MissingMarker[]): string {
  return markers
    .map(
      ({ block, fragment }) => `\n           {/* ${fragment} */} after "${opening(block.text)}" (line ${block.line})`,
    )
    .join('');
}

function opening(text: string): string {
  const length = /\p{Script=Han}/u.test(text) ? 16 : 32;
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
