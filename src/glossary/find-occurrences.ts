import type { Lang } from '../i18n/lang.ts';
import type { LibraryBlock } from '../library/library.ts';
import { cutSentences, type Sentence } from './cut-sentences.ts';
import { mentionedText, type MentionedText, type NamesByLang } from './mentioned-text.ts';
import { ownPage } from './own-page.ts';
import type { TermMatch } from './term-match.ts';

/** A sentence that mentions a term; the offsets of its matches are counted from the start of the sentence. */
export interface Quotation {
  text: string;
  matches: readonly TermMatch[];
  /** Sentences between this quotation and the one before are left out. */
  isApart?: true;
}

/** A block that mentions a term, with the sentences that mention it. */
export interface Occurrence {
  block: LibraryBlock;
  /** Language of the quotations: Chinese where the English is missing or does not name the term. */
  lang: Lang;
  quotations: readonly Quotation[];
}

export interface DocumentOccurrences {
  document: string;
  occurrences: readonly Occurrence[];
}

/** Where each term occurs, by term id, grouped by document in the order of the library. */
export type Occurrences = ReadonlyMap<string, readonly DocumentOccurrences[]>;

/**
 * Every place where the documents mention a term, headings included, except on its own page. The Chinese decides which
 * blocks mention it, so both languages list the same addresses.
 *
 * @param namesIn the names to look for in a document, by its id
 */
export function findOccurrences(
  library: Searched,
  lang: Lang,
  namesIn: (document: string) => NamesByLang,
): Occurrences {
  const found = new Map<string, DocumentOccurrences[]>(library.terms.map(({ id }) => [id, []]));
  for (const document of library.documents) {
    const names = namesIn(document.id);
    const mentions = document.pages.flatMap(({ blocks }) => blocks.flatMap((block) => mentionsIn(block, lang, names)));
    for (const [term, group] of Map.groupBy(mentions, ({ term: id }) => id))
      found.get(term)?.push({ document: document.id, occurrences: group.map(({ occurrence }) => occurrence) });
  }
  return found;
}

/** The parts of a `Library` that are searched. */
interface Searched {
  documents: readonly { id: string; pages: readonly { blocks: readonly LibraryBlock[] }[] }[];
  terms: readonly { id: string }[];
}

interface Mention {
  term: string;
  occurrence: Occurrence;
}

function mentionsIn(block: LibraryBlock, lang: Lang, names: NamesByLang): Mention[] {
  const elsewhere = block.terms.filter((term) => !ownPage(block, term));
  if (elsewhere.length === 0) return [];
  const shown = mentionedText(block, lang, names);
  return elsewhere.map((term) => ({ term, occurrence: toOccurrence(block, term, shown, names) }));
}

/** Quotes the Chinese where the English of a block does not name the term, which the checks report as a problem. */
function toOccurrence(block: LibraryBlock, term: string, shown: MentionedText, names: NamesByLang): Occurrence {
  const named = shown.matches.some(({ id }) => id === term) ? shown : mentionedText(block, 'zh', names);
  const matches = named.matches.filter(({ id }) => id === term);
  const sentences = cutSentences(named.text, named.lang).map((sentence) => quotation(sentence, matches));
  return { block, lang: named.lang, quotations: mentioning(sentences) };
}

function mentioning(sentences: readonly Quotation[]): Quotation[] {
  const isNamed = ({ matches }: Quotation): boolean => matches.length > 0;
  const first = sentences.findIndex(isNamed);
  return sentences.flatMap((sentence, index) => {
    if (!isNamed(sentence)) return [];
    return index > first && sentences[index - 1]?.matches.length === 0 ? [{ ...sentence, isApart: true }] : [sentence];
  });
}

function quotation({ text, start }: Sentence, matches: readonly TermMatch[]): Quotation {
  const inside = matches.filter((match) => match.start >= start && match.end <= start + text.length);
  return { text, matches: inside.map((match) => ({ ...match, start: match.start - start, end: match.end - start })) };
}
