import { absolute } from '../addressing/site.ts';
import { routes } from '../addressing/routes.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { createTranslate } from '../i18n/translate.ts';
import type { Library } from '../library/library.ts';
import { writtenDate } from '../reading/document-date.ts';
import { statusWithBasis } from '../reading/with-basis.ts';
import type { ArchiveFacts } from './offline-line.ts';

/** `README.txt` of the archive, in both languages. It begins with a byte order mark and ends its lines as Windows does. */
export function archiveNote(library: Library, facts: ArchiveFacts): string {
  return `\uFEFF${LANGS.map((lang) => noteIn(lang, library, facts)).join('\n\n\n')}\n`.replaceAll('\n', '\r\n');
}

function noteIn(lang: Lang, { facts: { name }, documents }: Library, { version, date, site }: ArchiveFacts): string {
  const t = createTranslate(lang);
  const home = absolute(site, routes.home(lang));
  const held = documents.map(({ title, source }) => `- ${title[lang]} (${statusWithBasis(source, lang, t)})`);
  return [
    name[lang],
    t('offline.line', { version, date: writtenDate(date, lang) }),
    t('offline.open'),
    ...(home === null ? [] : [`${t('offline.source')} ${home}`]),
    [t('site.notOfficialEnglish'), t('downloads.rights')].join('\n'),
    [t('offline.holds'), ...held].join('\n'),
    t('offline.leavesOut'),
  ].join('\n\n');
}
