import path from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { browserOptions } from '../browser/browser-options.ts';
import { WORK } from '../files/work-folder.ts';
import { servePdfFonts, type PdfFonts } from './pdf-fonts.ts';

/** What pages are printed with. */
export interface Printer {
  /** A browser context, whose pages share what they have loaded. */
  browser: BrowserContext;
  /** Style sheet of the fonts; null if npm could not install them: then a page uses those of the machine. */
  fonts: string | null;
  close(): Promise<void>;
}

async function fontsIn(folder: string): Promise<PdfFonts | null> {
  try {
    return await servePdfFonts(folder);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return null;
  }
}

/** Starts a browser and serves the fonts to print with. @param root of the project, in whose working folder the fonts stay */
export async function startPrinter(root: string): Promise<Printer> {
  const fonts = await fontsIn(path.join(root, WORK, 'pdf-fonts'));
  const browser = await chromium.launch(browserOptions());
  return {
    browser: await browser.newContext(),
    fonts: fonts?.css ?? null,
    close: async () => {
      await browser.close();
      fonts?.close();
    },
  };
}
