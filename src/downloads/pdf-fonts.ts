import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPinnedPackages } from '../files/pinned-packages.ts';
import { withoutLookAlikes } from './without-look-alikes.ts';

/** The Chinese font of the PDFs, where a browser can load it. */
export interface PdfFonts {
  /** Style sheet that names its files. */
  css: string;
  close(): void;
}

/**
 * Installs the Chinese font of the PDFs unless it is there, and serves it to browsers of this machine. A browser writes
 * the outlines of TrueType into a PDF as a font; those of the CFF fonts that systems bring, Noto CJK among them, it can
 * only draw (Type 3), which doubles the file, leaves fonts without names and is refused by printers.
 *
 * @param folder where it is installed
 * @throws {Error} where npm cannot install it
 */
export async function servePdfFonts(folder: string): Promise<PdfFonts> {
  installPinnedPackages(PINNED, folder, 'try again once there is one');
  const files = new Map(
    FACES.map(({ weight, file }) => [
      `/${weight}.ttf`,
      withoutLookAlikes(readFileSync(path.join(folder, 'node_modules', file))),
    ]),
  );
  const server = createServer(({ url = '' }, response) => {
    const file = files.get(url);
    // The printed page has no address of its own, so each font comes from elsewhere for it.
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': 'font/ttf',
      'access-control-allow-origin': '*',
      'cache-control': 'max-age=3600',
    });
    response.end(file);
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  return {
    css: FACES.map(
      ({ weight }) =>
        `@font-face { font-family: "${FAMILY}"; font-weight: ${weight}; src: url("http://127.0.0.1:${port}/${weight}.ttf"); }`,
    ).join('\n'),
    close: () => server.close(),
  };
}

/** Named so by the font itself: where a machine has it, it needs no serving. */
export const FAMILY = 'Noto Serif SC';

const PINNED = fileURLToPath(new URL('./fonts/', import.meta.url));

const FACES = [
  { weight: 400, file: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf' },
  { weight: 700, file: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf' },
] as const;
