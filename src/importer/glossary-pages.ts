import type { DraftPage, DraftText } from '../markdown/draft-page.ts';
import type { DocumentTerm } from './grammar/official-document.ts';
import { toDraftText, toPassage, withPageCharacters } from './page-characters.ts';
import { slicePassage } from './rules/slice-passage.ts';
import type { Tally } from './tally.ts';

/**
 * Divides a printed glossary into the document `glossary`, with one page per term: its name is the title, its definition
 * the text. The printed title, number and colon are left out by their rules.
 *
 * @param ids ids of the terms in their order, which are part of their addresses
 * @throws {Error} where the number of terms differs
 */
export function glossaryPages(
  pages: readonly DraftPage[],
  terms: readonly DocumentTerm[],
  ids: readonly string[],
  tally: Tally,
): DraftPage[] {
  const glossary = pages.find(({ page }) => page === 'terms');
  const [title, ...nodes] = glossary?.nodes ?? [];
  if (title?.type !== 'title' || terms.length !== ids.length)
    throw new Error(`The text explains ${terms.length} terms; "glossary" in source.yaml names ${ids.length}.`);
  const heading = toPassage(title.text);
  tally.take('glossary-heading', heading.text);
  const made: (DraftPage & { nodes: DraftPage['nodes'][number][] })[] = [];
  for (const node of nodes) {
    if (node.type !== 'paragraph') continue;
    const own = toPassage(node.text);
    const passage = made.length > 0 ? own : { ...own, marks: own.marks.length > 0 ? own.marks : heading.marks };
    const { name = '', printedNumber } = terms[made.length] ?? {};
    const number = printedNumber ?? '';
    const [, character = '', colon = ''] =
      new RegExp(`^(${RegExp.escape(number)}\\s*)${RegExp.escape(name)}\\s*([：:])`, 'u').exec(passage.text) ?? [];
    if (name === '' || colon === '') made.at(-1)?.nodes.push(node);
    else {
      tally.take('term-number', character);
      tally.take('term-colon', colon);
      // A printed page that begins at the number of a term begins at its name instead, since the number is left out.
      const marks = passage.marks.map((mark) => ({ ...mark, offset: Math.max(mark.offset, character.length) }));
      const text = (start: number, end?: number): DraftText =>
        toDraftText(withPageCharacters(slicePassage({ ...passage, marks }, start, end)));
      const [from, to] = [character.length, passage.text.indexOf(colon, character.length + name.length)];
      made.push({
        document: 'glossary',
        page: ids[made.length] ?? '',
        nodes: [
          { type: 'title', text: text(from, to) },
          { type: 'paragraph', text: text(to + 1) },
        ],
      });
    }
  }
  return [...pages.filter((page) => page !== glossary), ...made];
}
