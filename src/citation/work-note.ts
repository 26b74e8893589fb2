import { createTranslate } from '../i18n/translate.ts';
import type { CitedPlace } from './cited-place.ts';
import type { CitedWork } from './cited-work.ts';

/**
 * What goes into the note field of a reference manager: place, translation, and which of kind, issuer, date and pages are
 * inferred or counted.
 */
export function workNote(
  work: CitedWork,
  { locator, printedPages }: Pick<CitedPlace, 'locator' | 'printedPages'>,
): string {
  const t = createTranslate(work.lang);
  const original =
    work.original && [work.original.document, work.original.part].filter((title) => title !== null).join(' ');
  const notes = [
    work.form,
    work.hasOwnTitle ? t('cite.ownTitle') : null,
    locator === null ? null : t('cite.placeNote', { place: locator }),
    original === null ? null : `${t('cite.unofficial')}; ${t('cite.originalTitle', { title: original })}`,
    work.inferred.kind ? t('cite.inferredKind') : null,
    work.inferred.publisher ? t('cite.inferredPublisher') : null,
    work.issued === null ? t('cite.noDate') : work.issued.isInferred ? t('cite.inferredDate') : null,
    work.countsPages && printedPages.length > 0 ? t('cite.countedPages') : null,
  ];
  return notes.filter((note) => note !== null).join(t('cite.noteJoin'));
}
