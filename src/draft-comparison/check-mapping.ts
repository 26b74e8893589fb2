import type { Issue } from '../files/issue.ts';
import { draftIn } from '../library/draft-in.ts';
import type { Library } from '../library/library.ts';
import type { DraftMapping } from '../schemas/draft-mapping.ts';
import { MAPPING_FILE } from './draft-mapping.ts';
import { findBlanks } from './find-blanks.ts';
import { sectionsOf } from './sections-of.ts';

/** The mapping must name every section and every blank once, and quote the plan letter for letter. */
export function checkMapping(mapping: DraftMapping, library: Library): Issue[] {
  const documents = draftIn(library);
  if (documents === null) return [];
  const { draft: draftId, plan: planId } = documents;
  return [
    ...unequal(
      'draft',
      sectionsOf(library, draftId),
      mapping.sections.flatMap(({ draft }) => draft),
    ),
    ...unequal(
      'plan',
      sectionsOf(library, planId),
      mapping.sections.flatMap(({ plan }) => plan),
    ),
    ...unequal(
      'blank',
      blanksOf(library, draftId),
      mapping.blanks.map(({ block, blank }) => `${block} ${blank}`),
    ),
    ...mapping.blanks.flatMap(({ adopted }): Issue[] => {
      if (adopted === null || library.block(`${planId}/${adopted.block}`)?.zh.includes(adopted.quote)) return [];
      return [
        {
          kind: 'quote-differs',
          file: MAPPING_FILE,
          fragment: adopted.block,
          found: `“${adopted.quote}” is not in the block`,
        },
      ];
    }),
  ];
}

/** Entries that exist but are not named, are named but do not exist, or are named twice. */
function unequal(side: string, there: readonly string[], named: readonly string[]): Issue[] {
  const issue = (found: string): Issue => ({ kind: 'mapping-incomplete', file: MAPPING_FILE, fragment: side, found });
  return [
    ...there.filter((entry) => !named.includes(entry)).map((entry) => issue(`${entry} is not named`)),
    ...named.filter((entry) => !there.includes(entry)).map((entry) => issue(`there is no ${entry}`)),
    ...named.filter((entry, index) => named.indexOf(entry) !== index).map((entry) => issue(`${entry} is named twice`)),
  ];
}

function blanksOf(library: Library, draft: string): string[] {
  return library
    .document(draft)
    .pages.flatMap(({ blocks }) =>
      blocks.flatMap(({ page, fragment, zh }) => findBlanks(zh).map((_, index) => `${page}/${fragment} ${index + 1}`)),
    );
}
