import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Reads a page with all its words. */
export const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** What a page says and where, the columns apart, which nothing asks for. */
export function told(tree: Root): string {
  return JSON.stringify(tree, (key, value: unknown) =>
    key === 'column' || key === 'offset' || key === 'estree' ? undefined : value,
  );
}
