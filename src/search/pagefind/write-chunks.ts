import { close, createIndex, type PagefindIndex } from 'pagefind';
import { readChunk, type Chunk } from './read-chunk.ts';

/** The tokens of a page in the order of its text. */
export interface TokenRecord {
  /** Names the page in messages. */
  page: string;
  /** A token that only this page has and that begins with p: it tells which number Pagefind gives the page. */
  pageToken: string;
  tokens: readonly string[];
}

/** An index file as Pagefind wrote it. */
export interface ChunkFile {
  /** The shortest text that no token of the file comes before, and every token of the files before it does. */
  bound: string;
  /** Its name, which changes with what is in it. */
  file: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Has Pagefind index the tokens of the pages, one record a page, and gives its index files in the order of their tokens.
 *
 * @throws {Error} with Pagefind's own messages, or where it numbered the pages in another order
 */
export async function writeChunks(records: readonly TokenRecord[]): Promise<ChunkFile[]> {
  // Read by Pagefind's program when it starts. Its own 20,000 would make a query load most of a small library.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(CHUNK_SIZE);
  try {
    const { index, errors } = await createIndex({ forceLanguage: NO_LANGUAGE });
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
    const chunks = await chunksOf(index, records);
    checkPageNumbers(new Map(chunks.flatMap(({ pageNumbers }) => pageNumbers)), records);
    const inOrder = chunks.sort((a, b) => (a.first < b.first ? -1 : 1));
    return inOrder.map(({ first, file, bytes }, place) => ({
      bound: shortestBound(inOrder[place - 1]?.last ?? '', first),
      file,
      bytes,
    }));
  } finally {
    await close();
  }
}

/** Positions and pages in one file: about 1.3 kB, so that a phrase loads little besides its own tokens, of which each lies elsewhere. */
const CHUNK_SIZE = 600;

/** For an unknown language Pagefind neither stems words nor cuts them anew. */
const NO_LANGUAGE = 'unknown';

/** What is kept of an index file once it has been read; its positions would take many times its bytes. */
interface ReadFile extends Omit<ChunkFile, 'bound'> {
  first: string;
  last: string;
  /** Tokens that name a page, and the number that Pagefind gave it. */
  pageNumbers: [token: string, number: number | undefined][];
}

async function chunksOf(index: PagefindIndex, records: readonly TokenRecord[]): Promise<ReadFile[]> {
  for (const { page, tokens } of records) {
    const { errors } = await index.addCustomRecord({
      url: `/${page}/`,
      content: tokens.join(' '),
      language: NO_LANGUAGE,
    });
    if (errors.length > 0) throw new Error(`Pagefind refused ${page}: ${errors.join(' ')}`);
  }
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind wrote no index: ${errors.join(' ')}`);
  const chunks: ReadFile[] = [];
  for (const { path, content } of files)
    if (path.startsWith('index/')) chunks.push(await readFile(path.slice('index/'.length), Uint8Array.from(content)));
  return chunks;
}

async function readFile(file: string, bytes: Uint8Array<ArrayBuffer>): Promise<ReadFile> {
  const chunk = await readChunk(bytes);
  const named = [...chunk].filter(([token]) => token.startsWith('p'));
  return {
    ...endsOf(chunk, file),
    file,
    bytes,
    pageNumbers: named.map(([token, positions]) => [token, positions.keys().next().value]),
  };
}

function checkPageNumbers(numbers: ReadonlyMap<string, number | undefined>, records: readonly TokenRecord[]): void {
  records.forEach(({ page, pageToken }, place) => {
    const number = numbers.get(pageToken);
    if (number !== place)
      throw new Error(
        `Pagefind numbered ${page} ${number}, expected ${place}. This version numbers pages otherwise; see src/search/pagefind.`,
      );
  });
}

function endsOf(chunk: Chunk, file: string): Pick<ReadFile, 'first' | 'last'> {
  const tokens = [...chunk.keys()].sort();
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined)
    throw new Error(`Pagefind wrote the index file ${file} without a word.`);
  return { first, last };
}

/** What is left of the first token of a file when nothing is kept but what parts it from the last one before it. */
function shortestBound(before: string, first: string): string {
  const length = Array.from(first).findIndex((_, at) => first.slice(0, at + 1) > before);
  return first.slice(0, length + 1);
}
