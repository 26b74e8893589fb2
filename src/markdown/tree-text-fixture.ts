import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Parses a page without shortening its words. */
export const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** A syntax tree as text, without columns and offsets, which nothing uses. */
export function treeText(tree: Root): string {
  return JSON.stringify(tree, (key, value: unknown) =>
    key === 'column' || key === 'offset' || key === 'estree' ? undefined : value,
  );
}
