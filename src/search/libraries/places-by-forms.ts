import { LANGS } from '../../i18n/lang.ts';
import type { IndexedTerm } from '../files/first-answer.ts';
import { formWords } from '../naming/form-words.ts';
import type { LibraryIndex } from '../index/library-index.ts';
import { matchSections, type SectionMatch } from '../index/match-sections.ts';
import type { NamedPlaces } from '../index/named-places.ts';
import { fold } from '../text/fold.ts';
import type { AskedLibrary } from './asked-library.ts';
import type { SectionPlace } from '../files/section-place.ts';

/**
 * The sections of a library that contain a form of something it does not know itself, in Chinese or in English, and those
 * with only the words of a form, so that there too a question finds the same sections in either language.
 */
export async function placesByForms(
  library: AskedLibrary,
  { first }: LibraryIndex,
  forms: IndexedTerm['forms'],
): Promise<NamedPlaces> {
  const every = [...new Set([...forms.zh, ...forms.en])];
  const ways = LANGS.flatMap((lang) =>
    every.map((form) => ({ lang, phrase: fold(form, lang), words: formWords(form, lang) })),
  );
  const found = await Promise.all(
    ways.map(({ lang, phrase, words }) =>
      library.ask(async (index) => {
        const [whole, apart] = await Promise.all([
          matchSections(index, phrase === '' ? [] : [phrase]),
          matchSections(index, words),
        ]);
        return { speaking: await blocksWith(index, whole), apart };
      }, lang),
    ),
  );
  const blocks = new Map<string, Set<number>>();
  for (const { key, block } of found.flatMap(({ speaking }) => speaking))
    blocks.set(key, (blocks.get(key) ?? new Set()).add(block));
  const either = new Set([...blocks.keys(), ...found.flatMap(({ apart }) => apart.map(placeKey))]);
  const places = first.pages
    .flatMap((page) =>
      page.sections.map((section) => ({ page, section, times: blocks.get(placeKey({ page, section }))?.size ?? 0 })),
    )
    .filter((place) => either.has(placeKey(place)));
  return { spoken: places.filter(({ times }) => times > 0), apart: places.filter(({ times }) => times === 0) };
}

/** The blocks that contain a phrase, by their place on the page, which is the same in both languages. */
async function blocksWith(
  index: LibraryIndex,
  matches: readonly SectionMatch[],
): Promise<{ key: string; block: number }[]> {
  const ends = matches.length === 0 ? null : await index.blockEnds();
  return matches.flatMap((match) => {
    const behind = ends?.get(index.first.pages.indexOf(match.page)) ?? [];
    return match.starts
      .flat()
      .map((start) => ({ key: placeKey(match), block: behind.filter((end) => end < start).length }));
  });
}

function placeKey({ page, section }: SectionPlace): string {
  return `${page.document}/${page.page}/${section.section ?? ''}`;
}
