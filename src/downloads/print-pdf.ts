import { pageWithFonts } from './page-with-fonts.ts';
import type { Printer } from './printer.ts';

/**
 * Prints a page of HTML as a tagged PDF whose outline is made of its headings.
 *
 * @param date day of the content, which becomes the date of the file instead of the time of printing
 */
export async function printPdf(
  printer: Pick<Printer, 'browser' | 'fonts'>,
  html: string,
  date: string,
): Promise<Uint8Array> {
  const page = await pageWithFonts(printer, html);
  try {
    const pdf = await page.pdf({
      format: 'A4',
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: FOOTER,
      margin: MARGIN,
    });
    return datedPdf(pdf, date);
  } finally {
    await page.close();
  }
}

/** Replaces the dates that the browser wrote. The new ones have the same length, so no offset in the file changes. */
function datedPdf(pdf: Uint8Array, date: string): Uint8Array {
  const written = Buffer.from(pdf).toString('latin1');
  const stamp = `(D:${date.replaceAll('-', '')}000000+00'00')`;
  return Buffer.from(written.replace(/(?<=\/(?:CreationDate|ModDate) )\(D:\d{14}\+00'00'\)/g, stamp), 'latin1');
}

const MARGIN = { top: '22mm', bottom: '20mm', left: '22mm', right: '22mm' };
const FOOTER =
  '<div style="inline-size: 100%; font-size: 8px; text-align: center"><span class="pageNumber"></span> / <span class="totalPages"></span></div>';
