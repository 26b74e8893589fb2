import { TERMS_PAGE } from '../addressing/place-parts.ts';
import type { DraftNode, DraftPage } from '../markdown/draft-page.ts';
import type { DocumentTermEntry } from '../schemas/term.ts';
import type { DocumentTerm } from './grammar/official-document.ts';
import { dissolveTermTable } from './dissolve-term-table.ts';
import type { Tally } from './tally.ts';
import { termIds, type NamedTerm } from './term-entries.ts';

/** A document whose terms have pages of their own. */
export interface DividedTerms {
  pages: DraftPage[];
  terms: NamedTerm[];
}

/**
 * Gives each term of a printed glossary a page below that of the glossary, with its name as the title and its definition
 * as the text; a table of terms is taken apart for this. Number and colon are left out by their rules; text that belongs
 * to no term (opening lines, group headings) stays where it is printed.
 *
 * @param entries the list of the document's terms, which keeps their ids
 */
export function divideTerms(
  pages: readonly DraftPage[],
  terms: readonly DocumentTerm[],
  entries: readonly DocumentTermEntry[],
  tally: Tally,
): DividedTerms {
  let left = terms;
  const found = new Map<DraftPage, ReturnType<typeof entriesOn>>();
  for (const page of pages.filter(isGlossary)) {
    const own = entriesOn(
      page.nodes.flatMap((node) => dissolveTermTable(node, left, tally)),
      left,
    );
    found.set(page, own);
    left = left.slice(own.next);
  }
  const names = [...found.values()].flatMap((page) => page.terms.map(({ term }) => term.name));
  const ids = termIds(names, entries);
  const divided = pages.flatMap((page): DraftPage[] => {
    const own = found.get(page);
    if (own === undefined) return [page];
    const termPages = own.terms.map(({ term, character, colon }): DraftPage => {
      tally.take('term-number', character);
      tally.take('term-colon', colon);
      return {
        page: `${TERMS_PAGE}/${ids.shift() ?? ''}`,
        parent: page.page,
        nodes: [{ type: 'title', text: [term.name] }, ...term.definition.map(paragraph)],
      };
    });
    return [{ ...page, nodes: own.rest }, ...termPages];
  });
  const made = divided.filter(({ page }) => page.startsWith(`${TERMS_PAGE}/`));
  return {
    pages: divided,
    terms: made.map(({ page }, index) => ({ id: page.slice(TERMS_PAGE.length + 1), name: names[index] ?? '' })),
  };
}

function isGlossary({ page, document }: DraftPage): boolean {
  return document === undefined && /^terms(?:-\d+)?$/.test(page);
}

/** A term with the characters that are printed before and after its name. */
interface PrintedTerm {
  term: DocumentTerm;
  character: string;
  colon: string;
}

/** The terms on a page, everything else on it, and how many terms are used up. */
function entriesOn(
  nodes: readonly DraftNode[],
  terms: readonly DocumentTerm[],
): { terms: PrintedTerm[]; rest: DraftNode[]; next: number } {
  const found: PrintedTerm[] = [];
  const rest: DraftNode[] = [];
  let next = 0;
  for (let at = 0; at < nodes.length;) {
    const node = nodes[at];
    if (node === undefined) break;
    const texts = nodes.slice(at).map(textOf);
    const ahead = terms.slice(next).map((term) => ({ term, entry: entryAt(term, texts) }));
    const place = ahead.findIndex(({ entry }) => entry !== null);
    const { term, entry } = ahead[place] ?? {};
    if (term === undefined || entry === null || entry === undefined) {
      rest.push(node);
      at += 1;
    } else {
      found.push({ term, character: entry.character, colon: entry.colon });
      next += place + 1;
      at += entry.lines;
    }
  }
  return { terms: found, rest, next };
}

/** How a term is printed at the beginning of these texts; null where it is not there, or has no definition. */
function entryAt(
  { name, definition }: DocumentTerm,
  [first, ...others]: readonly (string | null)[],
): { character: string; colon: string; lines: number } | null {
  if (first === null || first === undefined || name === '' || definition.length === 0) return null;
  const start = first.indexOf(name);
  if (start === -1 || start > MOST_SIGNS) return null;
  const behind = first.slice(start + name.length);
  const [opening = '', ...more] = definition;
  const isRunOn = behind.trim() !== '' && behind.endsWith(opening);
  const colon = isRunOn ? behind.slice(0, behind.length - opening.length) : behind;
  const further = isRunOn ? more : definition;
  const follows = further.every((text, index) => others[index] === text);
  if (colon.trim().length > MOST_SIGNS || !follows) return null;
  return { character: first.slice(0, start), colon, lines: 1 + further.length };
}

/** In characters: page, number with brackets, stop and bullet before a name; page, colon or dash after it. */
const MOST_SIGNS = 12;

function textOf(node: DraftNode): string | null {
  if (node.type !== 'paragraph') return null;
  const [text] = node.text;
  return node.text.length === 1 && typeof text === 'string' ? text : null;
}

function paragraph(text: string): DraftNode {
  return { type: 'paragraph', text: [text] };
}
