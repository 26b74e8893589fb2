import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { ContentError } from '../files/content-error.ts';
import { frontMatter } from './page-head.ts';
import { refuseExcess } from './refuse-excess.ts';
import { putWordsBack, shortenWords } from './shorten-words.ts';

/** Parses MDX with its YAML front matter (null where there is none). Lines in the tree are lines of the file. */
export function parseMdx(mdx: string, file: string): { tree: Root; front: string | null } {
  refuseExcess(mdx, file);
  const { front, whole } = frontMatter(mdx);
  const body = '\n'.repeat(whole.split('\n').length - 1) + mdx.slice(whole.length);
  try {
    return { tree: parseShortened(body) ?? parser.parse(body), front };
  } catch (error) {
    if (error instanceof RangeError)
      throw new ContentError(
        file,
        1,
        'The characters of markup are nested too deeply.',
        'Escape characters that MDX would read as markup: \\<, \\{, \\*.',
      );
    if (!(error instanceof VFileMessage)) throw error;
    throw new ContentError(
      file,
      error.line ?? 1,
      error.reason,
      'Escape characters that MDX would read as markup: \\<, \\{, \\*.',
    );
  }
}

/**
 * Null where words cannot be replaced or the text is faulty: then the whole text is parsed, so that messages quote it.
 */
function parseShortened(body: string): Root | null {
  const shortened = shortenWords(body);
  if (shortened === null) return null;
  try {
    const tree = parser.parse(shortened.mdx);
    return putWordsBack(tree, shortened.words) ? tree : null;
  } catch {
    return null;
  }
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();
