import { CborReader } from './cbor-reader.ts';

/** Positions of a token by page number, ascending. */
export type Positions = ReadonlyMap<number, readonly number[]>;

/** The tokens of one index file. */
export type Chunk = ReadonlyMap<string, Positions>;

/**
 * Reads one `.pf_index` file of Pagefind 1.6: an array of words, each with its pages, each with its positions as
 * differences; a negative number among them changes the weight of those that follow and starts anew.
 *
 * @throws {Error} where the bytes are no such file
 */
export async function readChunk(bytes: Uint8Array<ArrayBuffer>): Promise<Chunk> {
  const reader = new CborReader(await unpack(bytes));
  reader.array();
  return new Map(Array.from({ length: reader.array() }, () => readWord(reader)));
}

function readWord(reader: CborReader): [token: string, positions: Positions] {
  reader.array();
  const token = reader.text();
  let page = 0;
  const pages = Array.from({ length: reader.array() }, (): [number, number[]] => {
    reader.array();
    page += reader.integer();
    const positions = readPositions(reader);
    skipIntegers(reader); // positions in metadata: there is none
    return [page, positions];
  });
  if (reader.array() > 0) throw new Error(`"${token}" has variants with diacritics, but tokens are plain ASCII.`);
  return [token, new Map(pages)];
}

function readPositions(reader: CborReader): number[] {
  const positions: number[] = [];
  let last = 0;
  for (let left = reader.array(); left > 0; left -= 1) {
    const step = reader.integer();
    last = step < 0 ? 0 : last + step;
    if (step >= 0) positions.push(last);
  }
  return positions;
}

function skipIntegers(reader: CborReader): void {
  for (let left = reader.array(); left > 0; left -= 1) reader.integer();
}

/** Pagefind packs each file with gzip and characters it; some servers unpack it on the way. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const plain = isSigned(bytes) ? bytes : new Uint8Array(await new Response(gunzip(bytes)).arrayBuffer());
  if (!isSigned(plain)) throw new Error('This is no index file of Pagefind. Build the site again.');
  return plain.subarray(SIGNATURE.length);
}

function gunzip(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> {
  return new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
}

function isSigned(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

const SIGNATURE = new TextEncoder().encode('pagefind_dcd');
