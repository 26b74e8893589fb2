import { LANGS, type Lang } from '../../i18n/lang.ts';
import type { LibraryBlock } from '../../library/library.ts';
import type { TermMentions, TermPlaces } from '../files/first-answer.ts';
import { formWords } from '../naming/form-words.ts';
import { containsPhrase, fold } from '../text/fold.ts';
import type { SearchedLibrary } from './searched-library.ts';

/** Every name of a term, an indicator or a name, in both languages. */
export type Forms = Readonly<Record<Lang, readonly string[]>>;

/**
 * Finds the sections that a term, indicator or name leads to. A query for it, in any form, either language, with or without
 * quotation marks, finds some of them by its words; these are all of them, so that all ways of asking find the same set.
 */
export class PlaceFinder {
  private readonly sections: readonly FoldedSection[];
  private readonly holders = new Map<string, ReadonlySet<FoldedSection>>();

  constructor({ documents }: Pick<SearchedLibrary, 'documents'>) {
    this.sections = documents
      .flatMap(({ pages }) => pages)
      .flatMap(({ blocks }, page) =>
        [...Map.groupBy(blocks, ({ section }) => section).values()].map((members) => foldSection(page, members)),
      );
  }

  /** @param mentioning the blocks that are known to mention it */
  find(forms: Forms, mentioning: ReadonlySet<LibraryBlock>): TermPlaces {
    const ways = LANGS.flatMap((lang) =>
      [...new Set([...forms.zh, ...forms.en])].map((form) => ({
        lang,
        phrase: fold(form, lang),
        words: formWords(form, lang),
      })),
    );
    const spoken = this.sections
      .map((section) => ({ section, blocks: speaking(section, ways, mentioning) }))
      .filter(({ blocks }) => blocks.length > 0);
    const apart = new Map<FoldedSection, FoldedBlock>();
    for (const way of ways)
      for (const section of this.holding(way)) if (!apart.has(section)) apart.set(section, fullest(section, way));
    for (const { section } of spoken) apart.delete(section);
    return {
      spoken: byPage(spoken),
      apart: byPage([...apart].map(([section, block]) => ({ section, blocks: [block] }))),
    };
  }

  /** The sections that contain every one of the words. */
  private holding({ words, lang }: Way): ReadonlySet<FoldedSection> {
    const [first = new Set<FoldedSection>(), ...others] = words.map((word) => this.holdingWord(word, lang));
    return others.reduce((left, right) => left.intersection(right), first);
  }

  private holdingWord(word: string, lang: Lang): ReadonlySet<FoldedSection> {
    const key = `${lang} ${word}`;
    const holders =
      this.holders.get(key) ?? new Set(this.sections.filter(({ whole }) => containsPhrase(whole[lang], word, lang)));
    this.holders.set(key, holders);
    return holders;
  }
}

/** One way of asking for a name: one of its forms, read as a query in one language. */
interface Way {
  lang: Lang;
  phrase: string;
  words: readonly string[];
}

type Folded = Readonly<Record<Lang, string>>;

interface FoldedBlock {
  block: LibraryBlock;
  folded: Folded;
}

interface FoldedSection {
  page: number;
  blocks: readonly FoldedBlock[];
  /** The text of the whole section, to rule out at once that a phrase is in it. */
  whole: Folded;
}

function foldSection(page: number, members: readonly LibraryBlock[]): FoldedSection {
  const blocks = members.map((block) => ({
    block,
    folded: { zh: fold(block.zh, 'zh'), en: fold(block.en ?? '', 'en') },
  }));
  const whole = (lang: Lang): string => blocks.map(({ folded }) => folded[lang]).join(' ');
  return { page, blocks, whole: { zh: whole('zh'), en: whole('en') } };
}

/** The blocks that mention it, and those that contain one of its forms as part of something else. */
function speaking(
  { blocks, whole }: FoldedSection,
  ways: readonly Way[],
  mentioning: ReadonlySet<LibraryBlock>,
): FoldedBlock[] {
  const standing = ways.filter(({ lang, phrase }) => phrase !== '' && containsPhrase(whole[lang], phrase, lang));
  return blocks.filter(
    ({ block, folded }) =>
      mentioning.has(block) || standing.some(({ lang, phrase }) => containsPhrase(folded[lang], phrase, lang)),
  );
}

/** The block of a section with the most of the words, the first of equals. */
function fullest({ blocks }: FoldedSection, { lang, words }: Way): FoldedBlock {
  const count = ({ folded }: FoldedBlock): number =>
    words.filter((word) => containsPhrase(folded[lang], word, lang)).length;
  return blocks.reduce((best, block) => (count(block) > count(best) ? block : best));
}

function byPage(found: readonly { section: FoldedSection; blocks: readonly FoldedBlock[] }[]): TermMentions[] {
  const pages = Map.groupBy(found, ({ section }) => section.page);
  return [...pages]
    .sort(([a], [b]) => a - b)
    .map(([page, members]) => ({
      page,
      fragments: members.flatMap(({ blocks }) => blocks.map(({ block }) => block.fragment)),
    }));
}
