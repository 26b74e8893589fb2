import { createTranslate } from '../i18n/translate.ts';
import { writtenDate } from '../reading/document-date.ts';
import type { CitedPlace, QuotedWording } from './cited-place.ts';
import type { CitedWork } from './cited-work.ts';
import { escapeFor } from './escape.ts';
import type { QuoteFormat } from './format-ids.ts';
import { pagesInWords } from './pages-in-words.ts';

/** The quoted wording with its source. */
export function quotations(work: CitedWork, place: CitedPlace, wording: QuotedWording): Record<QuoteFormat, string> {
  const t = createTranslate(work.lang);
  const source = sourceInWords(work, place);
  const { text, fingerprint, lang } = wording;
  const { url } = place;
  const mark = t('cite.markFingerprint');
  const html = (value: string): string => escapeFor('html', value);
  const markdown = (value: string): string => escapeFor('markdown', value);
  return {
    quotePlain: t('cite.plainForm', { text, source, url, fingerprint }),
    quoteMarkdown: `> ${markdown(text)}\n>\n> — [${markdown(source)}](${url}) · ${mark} \`${fingerprint}\`\n`,
    quoteHtml: `<blockquote cite="${html(url)}" lang="${lang}"><p>${html(text)}</p></blockquote>\n<p>— <a href="${html(url)}">${html(source)}</a> · ${mark} <code>${fingerprint}</code></p>\n`,
  };
}

/** Document, part, place, printed page and date, as a sentence names them. */
function sourceInWords(work: CitedWork, place: CitedPlace): string {
  const t = createTranslate(work.lang);
  const parts = [
    t(work.original === null ? 'cite.workForm' : 'cite.translatedForm', { title: work.document }),
    work.form,
    work.part,
    place.locator,
    pagesInWords(place.printedPages, work.countsPages, t),
    dateInWords(work),
  ];
  return parts.filter((part) => part !== null).join(t('mark.join'));
}

function dateInWords({ issued, lang }: CitedWork): string {
  if (issued === null) return createTranslate(lang)('cite.noDate');
  const date = writtenDate(issued.iso, lang);
  return issued.isInferred ? `[${date}]` : date;
}
