import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startBrowser } from '../../bench/browsers/browsers.ts';

/** Milliseconds in which the viewer must show the page. */
const PATIENCE = 20_000;

/** The viewer of Firefox, PDF.js, for the PDFs of a folder. */
export interface PdfViewer {
  /**
   * Waits until the window shows some words, once the viewer has opened a destination.
   *
   * @throws {Error} where it does not
   */
  shows(words: string, file: string, destination: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts Firefox for the files of a folder. */
export async function startPdfViewer(folder: string): Promise<PdfViewer> {
  const server = createServer(({ url = '' }, response) => {
    const file = path.join(folder, path.basename(new URL(url, 'http://localhost').pathname));
    if (!existsSync(file)) return void response.writeHead(404).end(); // A browser may ask for /favicon.ico.
    response.writeHead(200, { 'content-type': 'application/pdf' });
    response.end(readFileSync(file));
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  const browser = await startBrowser('firefox');
  return {
    shows: async (words, file, destination) => {
      await browser.open(`http://127.0.0.1:${port}/${file}#nameddest=${destination}`);
      const latest = Date.now() + PATIENCE;
      let last = '';
      while (Date.now() < latest) {
        last = await browser.run(() => {
          const window = document.querySelector('#viewerContainer')?.getBoundingClientRect();
          const inWindow = (line: Element): boolean => {
            const { top, bottom } = line.getBoundingClientRect();
            return window !== undefined && top >= window.top - 4 && bottom <= window.bottom;
          };
          const lines = [...document.querySelectorAll('.textLayer span')].filter(inWindow);
          // A font may have written “fi” as one character.
          return lines.map((line) => line.textContent.normalize('NFKC').replace(/\s/g, '')).join('');
        }, null);
        if (last.includes(words.normalize('NFKC').replace(/\s/g, ''))) return;
        await wait(100);
      }
      throw new Error(`${file}#nameddest=${destination} shows no “${words}” after ${PATIENCE / 1000} s, but “${last}”`);
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
