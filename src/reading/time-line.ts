import type { Lang } from '../i18n/lang.ts';
import type { Translate } from '../i18n/ui-strings.ts';
import type { LibraryDocument } from '../library/library.ts';
import { GLOSSARY } from '../library/glossary-document.ts';
import { factIn } from './document-date.ts';
import { dateWithBasis } from './with-basis.ts';

export interface TimedDocument {
  document: LibraryDocument;
  /** Date in words with how sure it is, or null where the document states none. */
  when: string | null;
}

/**
 * The documents in the order of time: by date where one is stated or inferred, otherwise by the first year they speak
 * of. The glossary is part of the plan and not listed.
 */
export function onTimeLine(documents: readonly LibraryDocument[], lang: Lang, t: Translate): TimedDocument[] {
  const time = ({ source }: LibraryDocument): string => factIn(source.date, lang) ?? `${source.years[0]}`;
  return documents
    .filter(({ id }) => id !== GLOSSARY)
    .toSorted((a, b) => time(a).localeCompare(time(b), 'en'))
    .map((document) => ({ document, when: dateWithBasis(document.source, lang, t) }));
}
