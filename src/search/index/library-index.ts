import type { Lang } from '../../i18n/lang.ts';
import { coverPhrase, type PhrasePart } from '../postings/cover-phrase.ts';
import { findPhrase } from '../postings/find-phrase.ts';
import { joinPositions } from '../postings/join-positions.ts';
import { readChunk, type Chunk, type Positions } from '../pagefind/read-chunk.ts';
import { SEPARATOR, wordOf, wordToken } from '../postings/tokenize.ts';
import type { FingerprintFile } from '../../citation/fingerprint-files.ts';
import { fold } from '../text/fold.ts';
import { baseForms } from '../words/base-forms.ts';
import { unpackWords } from '../words/packed-words.ts';
import { defines } from '../naming/defines.ts';
import {
  FORMAT_VERSION,
  type AskedPiece,
  type EverydayFile,
  type FiguresFile,
  type FirstAnswer,
  type FoldedBlock,
  type IndexChunk,
  type IndexedPage,
  type IndexedSection,
  type IndexedTerm,
  type NamesFile,
  type OtherWordsPiece,
  type PageText,
  type PlacesFile,
  type SpellingsFile,
  type TermPlaces,
  type TraditionalPairs,
  type WordsFile,
} from '../files/first-answer.ts';
import { pieceOf } from '../files/piece-of.ts';
import { FormatError } from '../files/format-error.ts';
import { keyedTerm, type KeyedTerm } from '../naming/term-keys.ts';
import { namedInOrder } from '../naming/named-in-order.ts';
import { searchPaths, type SearchFiles } from '../files/search-files.ts';
import { SimplifiedCharacters } from '../files/simplified-characters.ts';

interface FoldedPage {
  blocks: readonly FoldedBlock[];
  bySection: ReadonlyMap<string | null, readonly FoldedBlock[]>;
}

/** A word that says nearly what another says, with how much of it. */
export interface OtherWord {
  word: string;
  share: number;
}

/** The index of one language. Reads each file at most once, when it is needed. */
export class LibraryIndex {
  readonly lang: Lang;
  readonly first: FirstAnswer;
  readonly terms: readonly KeyedTerm[];
  private readonly files: SearchFiles;
  private readonly chunks = new Map<string, Promise<Chunk>>();
  private readonly texts = new Map<string, Promise<FoldedPage>>();
  private readonly named = new Map<string, Promise<readonly KeyedTerm[]>>();
  private readonly places = new Map<string, Promise<PlacesFile>>();
  private readonly known = new Map<string, Promise<readonly string[]>>();
  private readonly spellings = new Map<string, Promise<ReadonlySet<string>>>();
  private readonly others = new Map<string, Promise<OtherWordsPiece>>();
  private readonly figures = new Map<string, Promise<FiguresFile>>();
  private readonly questions = new Map<string, Promise<AskedPiece>>();
  /** The same list for the same pieces, so that what is made of them can be kept. */
  private readonly questionsTogether = new Map<string, Promise<readonly AskedPiece[]>>();
  private readonly characters = new Map<string, Promise<SimplifiedCharacters>>();

  private constructor(lang: Lang, files: SearchFiles, first: FirstAnswer) {
    this.lang = lang;
    this.files = files;
    this.first = first;
    this.terms = first.terms.map(keyedTerm);
  }

  /** @throws {FormatError} where the files are of another format than this client reads */
  static async open(lang: Lang, files: SearchFiles): Promise<LibraryIndex> {
    const first = await readJson<FirstAnswer>(files, searchPaths.first(lang));
    if (first.formatVersion !== FORMAT_VERSION) throw new FormatError(first.formatVersion);
    return new LibraryIndex(lang, files, first);
  }

  /** Where a folded phrase begins: positions by page number. */
  async find(phrase: string): Promise<Positions> {
    const parts = coverPhrase(phrase, this.lang);
    return findPhrase(
      await Promise.all(parts.map(async (part) => ({ part, positions: await this.positionsOf(part) }))),
    );
  }

  /** Where the blocks end: a phrase with a gap must not reach over such a position. */
  blockEnds(): Promise<Positions> {
    return this.positionsOf({ token: SEPARATOR, offset: 0, isPrefix: false });
  }

  /** Every word of the texts, those on most pages first; none in Chinese, nor in a library that was built before there was a list. */
  words(): Promise<readonly string[]> {
    const path = `${searchPaths.words(this.lang)}?v=${this.first.version}`;
    if (this.first.hasWords === undefined) return Promise.resolve([]);
    return remember(this.known, path, async () => (await readJson<WordsFile>(this.files, path)).words.split(' '));
  }

  /** Whether an English word that no text has is spelled right; unknown in a library that was built before there was a list. */
  async isSpelledRight(word: string): Promise<boolean> {
    if (this.first.hasSpellings === undefined) return false;
    const path = `${searchPaths.spellings(this.lang)}?v=${this.first.version}`;
    const spelled = await remember(
      this.spellings,
      path,
      async () => new Set(unpackWords((await readJson<SpellingsFile>(this.files, path)).words)),
    );
    return baseForms(word).some((base) => spelled.has(base));
  }

  /** Words of the library for a stem that stands nowhere in it; none in a library that was built before there were any. */
  async otherWords(key: string): Promise<readonly OtherWord[]> {
    const { otherWords } = this.first;
    if (otherWords === undefined) return [];
    const path = `${searchPaths.otherWords(this.lang, pieceOf(key, otherWords))}?v=${this.first.version}`;
    const { words } = await remember(this.others, path, () => readJson<OtherWordsPiece>(this.files, path));
    const listed = Object.hasOwn(words, key) ? (words[key] ?? '') : '';
    return Array.from(listed.matchAll(/([a-z]+)(\d+)/g), ([, word = '', tenths]) => ({
      word,
      share: Number(tenths) / 10,
    }));
  }

  /** What the sections answer, as far as it has one of the terms; nothing in a library that was built before there was any. */
  asked(keys: readonly string[]): Promise<readonly AskedPiece[]> {
    const { asked } = this.first;
    if (asked === undefined) return Promise.resolve(NOTHING_ASKED);
    const pieces = [...new Set(keys.map((key) => pieceOf(key, asked)))].sort((a, b) => a - b);
    return remember(this.questionsTogether, pieces.join(' '), () =>
      Promise.all(pieces.map((piece) => this.askedPiece(piece))),
    );
  }

  private askedPiece(piece: number): Promise<AskedPiece> {
    const path = `${searchPaths.asked(this.lang, piece)}?v=${this.first.version}`;
    return remember(this.questions, path, () => readJson<AskedPiece>(this.files, path));
  }

  /** Ids of the blocks that have or had the wording of a fingerprint, where it stands now. */
  async blocksWithFingerprint(print: string): Promise<string[]> {
    const path = `../data/fingerprints/${print[0] ?? ''}.json`;
    const file = await readJson<FingerprintFile>(this.files, path);
    const standings = file.wordings[print] ?? [];
    return standings.flatMap(({ id, state, to }) => (state === 'current' ? [id] : (to ?? [])));
  }

  /** The indicators, then the names of the index. */
  names(): Promise<readonly KeyedTerm[]> {
    const path = `${searchPaths.names}?v=${this.first.version}`;
    return remember(this.named, path, async () => namedInOrder(await readJson<NamesFile>(this.files, path)));
  }

  /** Terms, indicators and names, the indicators with what readers call them who do not know their names. */
  everythingNamed(): Promise<readonly KeyedTerm[]> {
    return remember(this.named, 'everything', async () => {
      const [names, everyday] = await Promise.all([this.names(), this.everyday()]);
      const called = ({ term, keys }: KeyedTerm): KeyedTerm => {
        const own = term.kind === 'indicator' && Object.hasOwn(everyday, term.id) ? everyday[term.id] : undefined;
        return own === undefined ? { term, keys } : { term: { ...term, everyday: own }, keys };
      };
      return [...this.terms, ...names.map(called)];
    });
  }

  private everyday(): Promise<EverydayFile> {
    if (this.first.hasEveryday === undefined) return Promise.resolve({});
    return readJson<EverydayFile>(this.files, `${searchPaths.everyday}?v=${this.first.version}`);
  }

  /** Every value of an indicator; none in a library that was built before there were files of them. */
  figuresOf(indicator: string): Promise<FiguresFile> {
    if (this.first.hasFigures === undefined) return Promise.resolve({ series: [] });
    const path = `${searchPaths.figures(this.lang, indicator)}?v=${this.first.version}`;
    return remember(this.figures, path, () => readJson<FiguresFile>(this.files, path));
  }

  /** Where a term, indicator or name leads to. */
  async placesOf({ id, kind }: Pick<IndexedTerm, 'id' | 'kind'>): Promise<TermPlaces> {
    const path = `${searchPaths.places(kind)}?v=${this.first.version}`;
    const { places } = await remember(this.places, path, () => readJson<PlacesFile>(this.files, path));
    return places[id] ?? NO_PLACES;
  }

  /** The words of a page, block by block in reading order. */
  async blocks(page: IndexedPage): Promise<readonly FoldedBlock[]> {
    return (await this.text(page)).blocks;
  }

  /** The words of one section of a page, block by block in reading order. */
  async blocksOf(page: IndexedPage, { section }: Pick<IndexedSection, 'section'>): Promise<readonly FoldedBlock[]> {
    return (await this.text(page)).bySection.get(section) ?? [];
  }

  /** The official definition of a term, in Chinese where it is not translated; null for anything else. */
  async definitionOf({ id, kind }: Pick<IndexedTerm, 'id' | 'kind'>): Promise<string | null> {
    const page = this.first.pages.find((place) => defines({ page: place }, { id }));
    if (kind !== null || page === undefined) return null;
    const blocks = await this.blocks(page);
    return blocks
      .filter(({ fragment }) => fragment !== 'title')
      .map(({ text }) => text)
      .join('\n');
  }

  /** The query with traditional characters made simple, as far as the library has the simplified ones. */
  async simplify(query: string): Promise<string> {
    return HAN.test(query) ? (await this.traditional()).simplify(query) : query;
  }

  /** Further ways to make a query simple: with the characters that stand for a simplified one in some words only, all of them first. */
  async simplifyFurther(query: string): Promise<string[]> {
    return HAN.test(query) ? (await this.traditional()).simplifyFurther(query) : [];
  }

  private traditional(): Promise<SimplifiedCharacters> {
    return remember(
      this.characters,
      searchPaths.traditional,
      async () => new SimplifiedCharacters(await readJson<TraditionalPairs>(this.files, searchPaths.traditional)),
    );
  }

  private text(page: IndexedPage): Promise<FoldedPage> {
    const path = `${searchPaths.text(this.lang, page.document, page.page)}?v=${this.first.version}`;
    return remember(this.texts, path, async () => foldPage(await readJson<PageText>(this.files, path), this.lang));
  }

  /** Where each English word stands that begins so and passes; the words of the texts alone, none that nobody has. */
  async wordsLike(beginning: string, isLike: (word: string) => boolean): Promise<Map<string, Positions>> {
    const token = wordToken(beginning);
    const chunks = await Promise.all(this.chunksFor({ token, isPrefix: true }).map((chunk) => this.chunk(chunk)));
    const found = chunks
      .flatMap((chunk) => [...chunk])
      .filter(([known]) => known.startsWith(token))
      .map(([known, positions]): [string, Positions] => [wordOf(known), positions]);
    const accented = await Promise.all(
      (this.first.accented ?? [])
        .filter(isLike)
        .map(async (word): Promise<[string, Positions]> => [word, await this.find(word)]),
    );
    return new Map([...found.filter(([word]) => isLike(word)), ...accented]);
  }

  private async positionsOf(part: PhrasePart): Promise<Positions> {
    const chunks = await Promise.all(this.chunksFor(part).map((chunk) => this.chunk(chunk)));
    if (!part.isPrefix) return chunks[0]?.get(part.token) ?? NOWHERE;
    return joinPositions(
      chunks.flatMap((chunk) =>
        [...chunk].filter(([token]) => token.startsWith(part.token)).map(([, positions]) => positions),
      ),
    );
  }

  /** A token stands in the last chunk that does not begin after it; those that begin like it may reach further. */
  private chunksFor({ token, isPrefix }: Pick<PhrasePart, 'token' | 'isPrefix'>): IndexChunk[] {
    const { chunks } = this.first;
    const after = chunks.findIndex(({ first }) => first > token);
    const begin = Math.max(0, (after === -1 ? chunks.length : after) - 1);
    return chunks.slice(begin).filter(({ first }, place) => place === 0 || (isPrefix && first.startsWith(token)));
  }

  private chunk({ file }: IndexChunk): Promise<Chunk> {
    return remember(this.chunks, file, async () =>
      readChunk(await this.files.read(searchPaths.chunk(this.lang, file))),
    );
  }
}

const HAN = /\p{Script=Han}/u;
const NOWHERE: Positions = new Map();
const NOTHING_ASKED: readonly AskedPiece[] = [];
const NO_PLACES: TermPlaces = { spoken: [], apart: [] };

function foldPage({ blocks }: PageText, lang: Lang): FoldedPage {
  const folded = blocks.map((block) => ({ ...block, folded: fold(block.text, block.borrowed ? 'zh' : lang) }));
  const bySection = new Map<string | null, FoldedBlock[]>(folded.map(({ section }) => [section, []]));
  for (const block of folded) bySection.get(block.section)?.push(block);
  return { blocks: folded, bySection };
}

/** Reads a file of our own build; its type is what the build writes, so it is not checked again in the reader's browser. */
async function readJson<T>(files: SearchFiles, path: string): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await files.read(path))) as T;
}

/** A failed reading is forgotten, so that the next search may try again. */
function remember<V>(known: Map<string, Promise<V>>, key: string, read: () => Promise<V>): Promise<V> {
  const before = known.get(key);
  if (before !== undefined) return before;
  const reading = read().catch((error: unknown) => {
    known.delete(key);
    throw error;
  });
  known.set(key, reading);
  return reading;
}
