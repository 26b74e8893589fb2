import { prepareNames } from '../../glossary/find-terms.ts';
import type { LibraryBlock } from '../../library/library.ts';
import { besideTerms, mentionsOf, type MentionedName } from '../../names/mentioned-names.ts';
import { FORMAT_VERSION, type IndexedName, type MentionsFile, type NamesFile } from '../answer/first-answer.ts';
import { MentionFinder } from './mention-finder.ts';
import { pinyinOf } from './pinyin-of.ts';
import type { SearchedLibrary } from './searched-library.ts';

/** The names of a library and where they are mentioned, as a search reads them. */
export function indexNames(library: SearchedLibrary): { names: NamesFile; mentions: MentionsFile } {
  const finder = new MentionFinder(library);
  const mentioning = blocksByName(library);
  return {
    names: { formatVersion: FORMAT_VERSION, names: library.names.map(indexedName) },
    mentions: { formatVersion: FORMAT_VERSION, mentions: Object.fromEntries(library.names.map((name) => [name.id, finder.find(name, mentioning.get(name.id) ?? new Set())])) },
  };
}

function indexedName({ id, kind, zh, en, pinyin, count }: MentionedName): IndexedName {
  const others = [pinyin, ...zh.variants.map(pinyinOf)].map(withoutTones).filter((each) => each !== id.replaceAll('-', ' '));
  return {
    id,
    kind,
    forms: { zh: [zh.name, ...zh.variants], en: [en.name, ...en.variants] },
    pinyin: [...new Set(others)],
    places: count,
  };
}

/** Tones make no difference to a search, and weigh; ü stays ü. */
function withoutTones(pinyin: string): string {
  return pinyin.normalize('NFD').replace(/(?!\u0308)\p{M}/gu, '').normalize('NFC');
}

function blocksByName({ blocks, names, terms }: SearchedLibrary): ReadonlyMap<string, ReadonlySet<LibraryBlock>> {
  const prepared = prepareNames(besideTerms(names, terms), 'zh');
  const found = new Map(names.map(({ id }) => [id, new Set<LibraryBlock>()]));
  for (const block of blocks) for (const id of mentionsOf(block.zh, prepared)) found.get(id)?.add(block);
  return found;
}
