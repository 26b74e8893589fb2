import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { contentErrorsOf } from '../files/content-errors-of.ts';
import { readText } from '../files/read-text.ts';
import { LANGS } from '../i18n/lang.ts';
import { headingIds, remarkHeadingIds } from '../markdown/heading-ids.ts';
import { remarkPlainPage } from '../markdown/remark-plain-page.ts';
import { refuseExcess } from '../markdown/refuse-excess.ts';
import type { Issue } from '../files/issue.ts';
import { ABOUT_FILES } from '../library/content-files.ts';

/** Reads the pages about the library as Astro will, so that a fault is reported at its line before anything is built. */
export function aboutPages(root: string): Issue[] {
  const issues = LANGS.flatMap((lang) => issuesOf(root, ABOUT_FILES[lang]));
  return issues.length > 0 ? issues : samePlaces(root);
}

/** Addresses are the same in both languages, so both must have the same headings with the same ids. */
function samePlaces(root: string): Issue[] {
  const [zh, en] = LANGS.map((lang) => headingIds(readText(root, ABOUT_FILES[lang]), ABOUT_FILES[lang]).join(', '));
  if (zh === en) return [];
  const file = ABOUT_FILES.en;
  const repair = 'Write the same ids behind the headings of both languages, in the same order.';
  return [{ kind: 'unreadable-page', file, found: `The headings have the ids ${en}; those of zh.mdx: ${zh}.`, repair }];
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
          found: 'Front matter.',
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

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMdx)
  .use(remarkHeadingIds)
  .use(remarkPlainPage)
  .freeze();
