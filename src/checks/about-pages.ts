import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { contentErrorsOf } from '../files/content-errors-of.ts';
import { readText } from '../files/read-text.ts';
import { LANGS } from '../i18n/lang.ts';
import { remarkPlainPage } from '../markdown/remark-plain-page.ts';
import { refuseExcess } from '../markdown/refuse-excess.ts';
import type { Issue } from '../files/issue.ts';

/** Looks at the pages about the library as Astro will, so that a fault is told at its line before anything is built. */
export function aboutPages(root: string): Issue[] {
  return LANGS.flatMap((lang) => issuesOf(root, `src/content/about/${lang}.mdx`));
}

function issuesOf(root: string, file: string): Issue[] {
  try {
    const mdx = readText(root, file);
    refuseExcess(mdx, file);
    if (mdx.startsWith('---'))
      return [
        {
          kind: 'unreadable-page',
          file,
          line: 1,
          found: 'A front matter.',
          repair: 'Take it out; these pages need none.',
        },
      ];
    processor.runSync(processor.parse(mdx));
    return [];
  } catch (error) {
    if (error instanceof VFileMessage)
      return [{ kind: 'unreadable-page', file, line: error.line, found: error.reason }];
    return contentErrorsOf(error).map(({ line, found, repair }): Issue => ({
      kind: 'unreadable-page',
      file,
      line: line ?? undefined,
      found,
      repair,
    }));
  }
}

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(remarkPlainPage).freeze();
