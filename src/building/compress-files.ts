import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { copyFile, link, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib';

/** Smaller files fit into one packet anyway. */
const SMALLEST = 500;

/**
 * What readers wait for is compressed harder than what programs fetch. Measured on 1,710 pages: brotli 10 makes them 10%
 * smaller than 8, in 6 seconds of processor time instead of half a second; 11 takes two to three times as long for another 2
 * to 4%, and is used for the few files that every page needs, and for long pages.
 */
const FOR_EVERY_PAGE = { files: /\.(?:css|js)$/, quality: 11 } as const;
const FOR_READERS = { files: /\.html$|^search\//, quality: 10 } as const;
const QUALITY = 8;
/** From this number of bytes on, a page counts as long, such as a chapter. */
const LONG_PAGE = 30_000;
const FOR_LONG_PAGES = 11;

/**
 * Writes `.br` and `.gz` beside every text file, so that a server has nothing to compress while it serves.
 * Pagefind's index files are compressed already.
 *
 * @param kept folder with what the last build compressed; it may be deleted at any time
 * @returns how many files, in words
 */
export async function compressFiles(folder: string, kept?: string): Promise<string> {
  const waiting = textFiles(folder);
  const counts = { anew: 0, kept: 0 };
  const store = kept === undefined ? null : { folder: kept, used: new Set<string>() };
  if (store !== null) mkdirSync(store.folder, { recursive: true });
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const outcome = await compressFile(folder, file, store);
      if (outcome !== null) counts[outcome] += 1;
    }
  };
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, work));
  if (store !== null)
    for (const name of readdirSync(store.folder))
      if (!store.used.has(path.parse(name).name)) rmSync(path.join(store.folder, name), { recursive: true });
  return `${counts.anew + counts.kept} files${counts.kept === 0 ? '' : `, ${counts.kept} unchanged`}`;
}

const TEXT_FILE = /\.(?:css|csv|html|js|json|jsonl|md|svg|tbx|tmx|txt|xml)$/;

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);
const openBrotli = promisify(brotliDecompress);
const openGzip = promisify(gunzip);

function textFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => TEXT_FILE.test(name));
}

/**
 * Brotli quality for a file of the site.
 *
 * @param name path within the site, without a leading slash
 * @param bytes length before compressing
 */
function qualityFor(name: string, bytes: number): number {
  if (name.endsWith('.html') && bytes >= LONG_PAGE) return FOR_LONG_PAGES;
  return [FOR_EVERY_PAGE, FOR_READERS].find(({ files }) => files.test(name))?.quality ?? QUALITY;
}

/** What earlier builds compressed, and what this one used or added. */
interface Store {
  folder: string;
  used: Set<string>;
}

/** @returns how the two files were made; null if there are none */
async function compressFile(folder: string, from: string, store: Store | null): Promise<'anew' | 'kept' | null> {
  const file = path.join(folder, from);
  const content = await readFile(file);
  if (content.length < SMALLEST) return null;
  const params = brotliParams(from, content.length);
  const pressed = `${COMPRESSORS} ${JSON.stringify(params)} `;
  const name = createHash('sha256').update(pressed).update(content).digest('hex').slice(0, 32);
  const place = store === null ? file : path.join(store.folder, name);
  const kept = store !== null && (await isKeptUnder(place, content));
  if (!kept) {
    const [brotli, gzipped] = await compressed(content, params);
    // Removed and not overwritten, because another site may share the damaged file.
    if (store !== null) await Promise.all(ENDINGS.map((ending) => rm(place + ending, { force: true })));
    await Promise.all([writeFile(`${place}.br`, brotli), writeFile(`${place}.gz`, gzipped)]);
  }
  if (store !== null) {
    store.used.add(name);
    await Promise.all(ENDINGS.map((ending) => share(place + ending, file + ending)));
  }
  return kept ? 'kept' : 'anew';
}

const ENDINGS = ['.br', '.gz'] as const;

/** Makes a hard link to a file, which is quicker than a copy; a copy if the disk has no hard links. */
async function share(file: string, other: string): Promise<void> {
  await rm(other, { force: true });
  await link(file, other).catch(() => copyFile(file, other));
}

/** Another version of a compressor may give other bytes, and two builds of the same text must be the same, byte for byte. */
const COMPRESSORS = `brotli ${process.versions.brotli} zlib ${process.versions.zlib}`;

/** A kept copy is used only if it decompresses to exactly the content, since the file may have been damaged. */
async function isKeptUnder(place: string, content: Buffer): Promise<boolean> {
  try {
    const [brotli, gzipped] = await Promise.all([readFile(`${place}.br`), readFile(`${place}.gz`)]);
    const [first, second] = await Promise.all([openBrotli(brotli), openGzip(gzipped)]);
    return first.equals(content) && second.equals(content);
  } catch {
    return false;
  }
}

/**
 * Brotli allocates memory for its whole window, which takes a tenth of the time for a small page. @returns its logarithm to
 * base 2
 */
export function windowFor(bytes: number): number {
  const { BROTLI_MIN_WINDOW_BITS: least, BROTLI_DEFAULT_WINDOW: most } = constants;
  return Math.min(most, Math.max(least, Math.ceil(Math.log2(bytes + WINDOW_GAP))));
}

/** The window of brotli is this many bytes shorter than the power of two that names it (RFC 7932, section 9.1). */
const WINDOW_GAP = 16;

/**
 * Brotli parameters for a file of the site.
 *
 * @param name path within the site, without a leading slash
 * @param bytes length before compressing
 */
export function brotliParams(name: string, bytes: number): Record<number, number> {
  const quality = qualityFor(name, bytes);
  return {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
    [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes),
    // Codes the last bit of distances separately: half a percent less for a chapter with long tables, no difference for the
    // average page.
    [constants.BROTLI_PARAM_NPOSTFIX]: quality === constants.BROTLI_MAX_QUALITY ? 1 : 0,
  };
}

function compressed(content: Buffer, params: Record<number, number>): Promise<[Buffer, Buffer]> {
  return Promise.all([compressBrotli(content, { params }), compressGzip(content, { level: 9 })]);
}
