import type { Lang } from '../../i18n/lang.ts';
import { coverPhrase, type PhrasePart } from '../postings/cover-phrase.ts';
import { findPhrase } from '../postings/find-phrase.ts';
import { joinPositions } from '../postings/join-positions.ts';
import { readChunk, type Chunk, type Positions } from '../pagefind/read-chunk.ts';
import { SEPARATOR, wordOf, wordToken } from '../postings/tokenize.ts';
import type { FingerprintFile } from '../../citation/fingerprint-files.ts';
import { fold } from '../text/fold.ts';
import { mayBeTraditional } from '../text/may-be-traditional.ts';
import { baseForms } from '../words/base-forms.ts';
import { unpackWords } from '../words/packed-words.ts';
import { defines } from '../naming/defines.ts';
import {
  FORMAT_VERSION,
  type AskedPiece,
  type EverydayFile,
  type FiguresFile,
  type FirstAnswer,
  type FirstFile,
  type FoldedBlock,
  type IndexedPage,
  type IndexedSection,
  type IndexedTerm,
  type OtherWordsPiece,
  type PageText,
  type PlacesPiece,
  type SpellingsFile,
  type TermPlaces,
  type TraditionalPairs,
  type WordsFile,
} from '../files/first-answer.ts';
import { unpackNames } from '../files/unpack-names.ts';
import { unpackPages } from '../files/unpack-pages.ts';
import { pieceOf } from '../files/piece-of.ts';
import { placesKey } from '../files/places-key.ts';
import { FormatError } from '../files/format-error.ts';
import { keyedTerm, type KeyedTerm } from '../naming/term-keys.ts';
import { namedInOrder } from '../naming/named-in-order.ts';
import { searchPaths, type SearchFiles } from '../files/search-files.ts';
import { SimplifiedCharacters } from '../files/simplified-characters.ts';
import { textPieces } from '../files/text-pieces.ts';
import { failUnheard } from '../files/fail-unheard.ts';

interface FoldedText {
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
  private readonly chunks = new Map<number, Promise<Chunk>>();
  private readonly texts = new Map<string, Promise<FoldedText>>();
  private keyedNames: readonly KeyedTerm[] | null = null;
  private readonly everything = new Map<string, Promise<readonly KeyedTerm[]>>();
  private readonly places = new Map<string, Promise<PlacesPiece>>();
  private readonly known = new Map<string, Promise<readonly string[]>>();
  private readonly spellings = new Map<string, Promise<ReadonlySet<string>>>();
  private readonly others = new Map<string, Promise<OtherWordsPiece>>();
  private readonly figures = new Map<string, Promise<FiguresFile>>();
  private readonly questions = new Map<number, Promise<AskedPiece>>();
  /** The same list for the same pieces, so that what is made of them can be kept. */
  private readonly questionsTogether = new Map<string, Promise<readonly AskedPiece[]>>();
  private ends: Positions | null = null;
  private readonly characters = new Map<string, Promise<SimplifiedCharacters>>();

  private constructor(lang: Lang, files: SearchFiles, first: FirstAnswer) {
    this.lang = lang;
    this.files = files;
    this.first = first;
    this.terms = first.terms.map(keyedTerm);
  }

  /** @throws {FormatError} where the files are of another format than this client reads */
  static async open(lang: Lang, files: SearchFiles): Promise<LibraryIndex> {
    const first = await readJson<FirstFile>(files, searchPaths.first(lang));
    if (first.formatVersion !== FORMAT_VERSION) throw new FormatError(first.formatVersion);
    const { pages, chunks, names } = first;
    return new LibraryIndex(lang, files, {
      ...first,
      pages: unpackPages(pages),
      chunks: chunks.split(' '),
      names: unpackNames(names),
    });
  }

  /** Where a folded phrase begins: positions by page number. */
  find(phrase: string): Promise<Positions> {
    return this.findParts(coverPhrase(phrase, this.lang));
  }

  /** Where those parts of a folded phrase let it begin that are on their way already; null where none is. */
  async findBegun(phrase: string): Promise<Positions | null> {
    const begun = coverPhrase(phrase, this.lang).filter((part) =>
      this.chunksFor(part).every((chunk) => this.chunks.has(chunk)),
    );
    return begun.length === 0 ? null : this.findParts(begun);
  }

  private async findParts(parts: readonly PhrasePart[]): Promise<Positions> {
    return findPhrase(
      await Promise.all(parts.map(async (part) => ({ part, positions: await this.positionsOf(part) }))),
    );
  }

  /** Begins to read what finds a folded phrase. */
  readFor(phrase: string): void {
    for (const place of coverPhrase(phrase, this.lang).flatMap((part) => this.chunksFor(part)))
      failUnheard(this.chunk(place));
  }

  /** Begins to read what the sections answer, where one file has all of it. */
  readAsked(): void {
    if (this.first.asked === 1) failUnheard(this.askedPiece(0));
  }

  /** Where the blocks end: a phrase with a gap must not reach over such a position. From the questions where they are read anyway. */
  async blockEnds(): Promise<Positions> {
    const lengths = (await this.questions.get(0))?.blocks;
    if (lengths === undefined) return this.positionsOf({ token: SEPARATOR, offset: 0, isPrefix: false });
    this.ends ??= new Map(lengths.map((ofPage, page) => [page, endsOf(ofPage)]));
    return this.ends;
  }

  /** Every word of the texts, those on most pages first; none in Chinese. */
  words(): Promise<readonly string[]> {
    const path = `${searchPaths.words(this.lang)}?v=${this.first.version}`;
    if (this.first.hasWords === undefined) return Promise.resolve([]);
    return remember(this.known, path, async () => (await readJson<WordsFile>(this.files, path)).words.split(' '));
  }

  /** Whether an English word that no text has is spelled right. */
  async isSpelledRight(word: string): Promise<boolean> {
    if (this.first.hasSpellings === undefined) return false;
    const listed = await Promise.all(
      baseForms(word).map(async (base) => /^[a-z]/.test(base) && (await this.spelledLike(base)).has(base)),
    );
    return listed.includes(true);
  }

  /** Words of the dictionary with the same first letter. */
  private spelledLike(word: string): Promise<ReadonlySet<string>> {
    const path = `${searchPaths.spellings(this.lang, word.slice(0, 1))}?v=${this.first.version}`;
    return remember(
      this.spellings,
      path,
      async () => new Set(unpackWords((await readJson<SpellingsFile>(this.files, path)).words)),
    );
  }

  /** Words of the library for a stem that stands nowhere in it; none where the library has all words. */
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

  /** What the sections answer, as far as it has one of the terms; nothing where nobody has written any. */
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
    return remember(this.questions, piece, () => readJson<AskedPiece>(this.files, path));
  }

  /** Ids of the blocks that have or had the wording of a fingerprint, where it stands now. */
  async blocksWithFingerprint(print: string): Promise<string[]> {
    const path = `../data/fingerprints/${print[0] ?? ''}.json`;
    const file = await readJson<FingerprintFile>(this.files, path);
    const standings = file.wordings[print] ?? [];
    return standings.flatMap(({ id, state, to }) => (state === 'current' ? [id] : (to ?? [])));
  }

  /** The indicators, then the names of the index. */
  get names(): readonly KeyedTerm[] {
    return (this.keyedNames ??= namedInOrder(this.first.indicators, this.first.names));
  }

  /** Terms, indicators and names, the indicators with what readers call them who do not know their names. */
  everythingNamed(): Promise<readonly KeyedTerm[]> {
    return remember(this.everything, '', async () => {
      const everyday = await this.everyday();
      const called = (named: KeyedTerm): KeyedTerm => {
        const { term, keys } = named;
        const own = term.kind === 'indicator' && Object.hasOwn(everyday, term.id) ? everyday[term.id] : undefined;
        return own === undefined ? named : { term: { ...term, everyday: own }, keys };
      };
      return [...this.terms, ...this.names.map(called)];
    });
  }

  /** From a file of their own where the first piece of the questions is not read: for those who only count, above all. */
  private async everyday(): Promise<EverydayFile> {
    if (this.first.hasEveryday === undefined) return {};
    return (
      (await this.questions.get(0))?.everyday ??
      readJson<EverydayFile>(this.files, `${searchPaths.everyday}?v=${this.first.version}`)
    );
  }

  /** Every value of an indicator; none in a library without figures. */
  figuresOf(indicator: string): Promise<FiguresFile> {
    if (this.first.hasFigures === undefined) return Promise.resolve({ series: [] });
    const path = `${searchPaths.figures(this.lang, indicator)}?v=${this.first.version}`;
    return remember(this.figures, path, () => readJson<FiguresFile>(this.files, path));
  }

  /** Where a term, indicator or name leads to. */
  async placesOf(named: Pick<IndexedTerm, 'id' | 'kind'>): Promise<TermPlaces> {
    const key = placesKey(named);
    const path = `${searchPaths.places(pieceOf(key, this.first.places))}?v=${this.first.version}`;
    const places = await remember(this.places, path, () => readJson<PlacesPiece>(this.files, path));
    return places[key] ?? NO_PLACES;
  }

  /** The words of a page, block by block in reading order. */
  async blocks(page: IndexedPage): Promise<readonly FoldedBlock[]> {
    const pieces = [...new Set(textPieces(page.sections))];
    return (await Promise.all(pieces.map((piece) => this.text(page, piece)))).flatMap(({ blocks }) => blocks);
  }

  /** The words of one section of a page, block by block in reading order. */
  async blocksOf(page: IndexedPage, { section }: Pick<IndexedSection, 'section'>): Promise<readonly FoldedBlock[]> {
    const place = page.sections.findIndex((each) => each.section === section);
    const piece = textPieces(page.sections)[place];
    return piece === undefined ? [] : ((await this.text(page, piece)).bySection.get(section) ?? []);
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
    return this.mayBeTraditional(query) ? (await this.traditional()).simplify(query) : query;
  }

  /** Further ways to make a query simple: with the characters that stand for a simplified one in some words only, all of them first. */
  async simplifyFurther(query: string): Promise<string[]> {
    return this.mayBeTraditional(query) ? (await this.traditional()).simplifyFurther(query) : [];
  }

  /** Whether the table of traditional characters is worth reading. */
  private mayBeTraditional(query: string): boolean {
    const { lookingSimplified } = this.first;
    if (!HAN.test(query)) return false;
    if (lookingSimplified === undefined || mayBeTraditional(query)) return true;
    return [...query.normalize('NFKC')].some((character) => lookingSimplified.includes(character));
  }

  private traditional(): Promise<SimplifiedCharacters> {
    return remember(
      this.characters,
      searchPaths.traditional,
      async () => new SimplifiedCharacters(await readJson<TraditionalPairs>(this.files, searchPaths.traditional)),
    );
  }

  private text({ document, page }: IndexedPage, piece: number): Promise<FoldedText> {
    const path = `${searchPaths.text(this.lang, document, page, piece)}?v=${this.first.version}`;
    return remember(this.texts, path, async () => foldText(await readJson<PageText>(this.files, path), this.lang));
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

  /** A token stands in the last chunk whose bound is not behind it; those that begin like it may reach further. */
  private chunksFor({ token, isPrefix }: Pick<PhrasePart, 'token' | 'isPrefix'>): number[] {
    const { chunks } = this.first;
    const after = chunks.findIndex((bound) => bound > token);
    const begin = Math.max(0, (after === -1 ? chunks.length : after) - 1);
    return [...chunks.keys()].filter(
      (place) => place === begin || (isPrefix && place > begin && chunks[place]?.startsWith(token)),
    );
  }

  private chunk(place: number): Promise<Chunk> {
    const path = searchPaths.chunk(this.lang, this.first.version, place);
    return remember(this.chunks, place, async () => readChunk(await this.files.read(path)));
  }
}

const HAN = /\p{Script=Han}/u;
const NOWHERE: Positions = new Map();
const NOTHING_ASKED: readonly AskedPiece[] = [];
const NO_PLACES: TermPlaces = { spoken: [], apart: [] };

function endsOf(lengths: readonly number[]): number[] {
  let end = 0;
  return lengths.map((length) => (end += length));
}

function foldText({ blocks }: PageText, lang: Lang): FoldedText {
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
function remember<K, V>(known: Map<K, Promise<V>>, key: K, read: () => Promise<V>): Promise<V> {
  const before = known.get(key);
  if (before !== undefined) return before;
  const reading = read().catch((error: unknown) => {
    known.delete(key);
    throw error;
  });
  known.set(key, reading);
  return reading;
}
