import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPinnedPackages } from '../files/pinned-packages.ts';
import { withoutLookAlikes } from './without-look-alikes.ts';

/** The Chinese font of the PDFs, served so that a browser can load it. */
export interface PdfFonts {
  /** Style sheet with the addresses of its files. */
  css: string;
  close(): void;
}

/**
 * Installs the Chinese font of the PDFs unless it is installed, and serves it to browsers on this machine. Browsers embed
 * TrueType outlines in a PDF as a font; CFF fonts, such as the Noto CJK of many systems, they can only draw (Type 3), which
 * doubles the file size, leaves fonts without names and is rejected by printers.
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
    // The printed page has no origin of its own, so every font is cross-origin for it.
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

/** The name in the font file itself, so that a copy installed on the machine is used too. */
export const FAMILY = 'Noto Serif SC';

const PINNED = fileURLToPath(new URL('./fonts/', import.meta.url));

const FACES = [
  { weight: 400, file: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf' },
  { weight: 700, file: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf' },
] as const;
