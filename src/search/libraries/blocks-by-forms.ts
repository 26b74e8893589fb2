import { LANGS, type Lang } from '../../i18n/lang.ts';
import type { IndexedTerm, TermPlaces, FoldedBlock } from '../files/first-answer.ts';
import { formWords } from '../naming/form-words.ts';
import type { LibraryIndex } from '../index/library-index.ts';
import { containsPhrase, fold } from '../text/fold.ts';
import type { AskedLibrary } from './asked-library.ts';
import type { SectionPlace } from '../files/section-place.ts';

/** The blocks of these places that contain a form, or most words of one: what the index would list if the library knew the term. */
export async function blocksByForms(
  library: AskedLibrary,
  { first }: LibraryIndex,
  forms: IndexedTerm['forms'],
  places: readonly SectionPlace[],
): Promise<TermPlaces> {
  const every = [...new Set([...forms.zh, ...forms.en])];
  const ways = LANGS.flatMap((lang) =>
    every.map((form): Way => ({ lang, phrase: fold(form, lang), words: formWords(form, lang) })),
  );
  const found = await Promise.all(places.map(async (place) => ({ place, blocks: await blocksOf(library, place) })));
  const mentions = (isApart: boolean, pick: (blocks: readonly BlockIn[]) => readonly BlockIn[]): TermPlaces['spoken'] =>
    found
      .filter(({ place }) => (place.apart === true) === isApart)
      .map(({ place, blocks }) => ({
        page: first.pages.indexOf(place.page),
        fragments: pick(blocks).map(({ block }) => block.fragment),
      }));
  return {
    spoken: mentions(false, (blocks) =>
      blocks.filter((block) => ways.some((way) => way.phrase !== '' && holds(block, way.phrase, way))),
    ),
    apart: mentions(true, (blocks) => fullest(blocks, ways)),
  };
}

/** One form read as a query in one language. */
interface Way {
  lang: Lang;
  phrase: string;
  words: readonly string[];
}

interface BlockIn {
  lang: Lang;
  block: FoldedBlock;
}

async function blocksOf(library: AskedLibrary, { page, section }: SectionPlace): Promise<BlockIn[]> {
  const inBoth = await Promise.all(
    LANGS.map(async (lang) => (await own(library, { page, section }, lang)).map((block) => ({ lang, block }))),
  );
  return inBoth.flat();
}

async function own(library: AskedLibrary, { page, section }: SectionPlace, lang: Lang): Promise<FoldedBlock[]> {
  const blocks = await library.ask((index) => index.blocksOf(page, section), lang);
  return blocks.filter(({ borrowed }) => borrowed !== true);
}

function holds({ lang, block }: BlockIn, phrase: string, way: Way): boolean {
  return lang === way.lang && containsPhrase(block.folded, phrase, lang);
}

/** The block with the most words of a form whose words are all in the section. */
function fullest(blocks: readonly BlockIn[], ways: readonly Way[]): BlockIn[] {
  const complete = ways.find((way) => way.words.every((word) => blocks.some((block) => holds(block, word, way))));
  if (complete === undefined) return [];
  const count = (block: BlockIn): number => complete.words.filter((word) => holds(block, word, complete)).length;
  return [blocks.reduce((best, block) => (count(block) > count(best) ? block : best))];
}
