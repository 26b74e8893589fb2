import { FragmentCounter } from '../markdown/fragment-counter.ts';
import type { Block, PageNode } from '../markdown/page-content.ts';
import { isSectionFragment } from '../addressing/fragment.ts';
import { parentFragment, stemOf } from './fragment-tree.ts';

/** A marker to write at the end of a block (for a row: at the end of its first cell). */
export interface MissingMarker {
  block: Block;
  /** The fragment that the marker must give. */
  fragment: string;
}

/**
 * The fewest markers that give the blocks of a page the fragments they should have, without those already there.
 *
 * @param due the fragment each block should have, by the one it has; without an entry it keeps it
 */
export function missingMarkers(nodes: readonly PageNode[], due: ReadonlyMap<string, string>): MissingMarker[] {
  const counter = new FragmentCounter();
  return nodes.flatMap((node) =>
    groupsOf(node).flatMap(({ blocks, marksGroup }) => {
      const first = blocks[0];
      const group = first === undefined ? null : parentFragment(due.get(first.fragment) ?? first.fragment);
      const groupIsDue = marksGroup && group !== null && counts(counter, group);
      return blocks.flatMap((block, index) => {
        const fragment = due.get(block.fragment) ?? block.fragment;
        const needed = isOfficial(block)
          ? block.fragment !== fragment
          : !counts(counter, fragment) || (index === 0 && marksGroup && !groupIsDue);
        const present = block.marked && block.fragment === fragment;
        return (needed && !present) || (block.marked && !present) ? [{ block, fragment }] : [];
      });
    }),
  );
}

interface Group {
  blocks: readonly Block[];
  /** True for a list or a table without a caption, whose own number is marked at its first block. */
  marksGroup: boolean;
}

function groupsOf(node: PageNode): Group[] {
  switch (node.type) {
    case 'list':
      return [{ blocks: node.items, marksGroup: true }];
    case 'table': {
      const rows = [node.header, ...node.rows];
      const caption = node.caption === null ? [] : [{ blocks: [node.caption], marksGroup: false }];
      const [header, ...others] = rows.flatMap(({ block, cells }) => [
        { blocks: [block], marksGroup: false },
        ...cells.map(({ items }) => ({ blocks: items, marksGroup: false })),
      ]);
      return [
        ...caption,
        ...(header === undefined ? [] : [{ ...header, marksGroup: node.caption === null }]),
        ...others,
      ];
    }
    case 'box':
      return [{ blocks: [node.block], marksGroup: false }, ...node.nodes.flatMap(groupsOf)];
    default:
      return [{ blocks: [node.block], marksGroup: false }];
  }
}

/** Titles and sections have official numbers; the headings below them are counted. */
function isOfficial({ fragment }: Block): boolean {
  return fragment === 'title' || isSectionFragment(fragment);
}

/** Whether counting alone gives this fragment; counts it in either case. */
function counts(counter: FragmentCounter, fragment: string): boolean {
  const stem = stemOf(fragment);
  if (counter.take(stem, null) === fragment) return true;
  counter.take(stem, fragment);
  return false;
}
