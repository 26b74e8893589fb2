import type { Lang } from '../i18n/lang.ts';
import type { LibraryDocument } from '../library/library.ts';
import { GLOSSARY } from '../library/glossary-document.ts';
import { factIn } from './document-date.ts';

/**
 * The documents in order of time: by date if one is stated or inferred, otherwise by the first year they cover. The glossary
 * is part of the plan and not listed.
 */
export function onTimeLine(documents: readonly LibraryDocument[], lang: Lang): LibraryDocument[] {
  const time = ({ source }: LibraryDocument): string => factIn(source.date, lang) ?? `${source.years[0]}`;
  return documents.filter(({ id }) => id !== GLOSSARY).toSorted((a, b) => time(a).localeCompare(time(b), 'en'));
}
