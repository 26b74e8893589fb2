import type { Lang } from '../i18n/lang.ts';
import type { Translate } from '../i18n/ui-strings.ts';
import type { Basis, Source, SourceFact } from '../schemas/source.ts';
import { dateIn } from './document-date.ts';

/** A statement about a document in words, followed by a remark if its text does not make it. */
export function withBasis(words: string, { basis }: Pick<Basis | SourceFact, 'basis'>, t: Translate): string {
  switch (basis) {
    case 'stated':
      return words;
    case 'inferred':
      return t('document.withInferred', { words });
    case 'not-stated':
      return t('document.withoutBasis', { words });
    default:
      return basis satisfies never;
  }
}

/** The date of a document, marked if inferred; null where it states none and nobody could infer one. */
export function dateWithBasis({ date }: Source, lang: Lang, t: Translate): string | null {
  const words = dateIn(date, lang);
  return words === null ? null : withBasis(words, date, t);
}

/** The status of a document, marked if inferred or without basis. */
export function statusWithBasis({ status, bases }: Source, lang: Lang, t: Translate): string {
  return withBasis(status[lang], bases.status, t);
}

/** The kind of a document, marked if inferred or without basis. */
export function kindWithBasis({ kind, bases }: Source, t: Translate): string {
  return withBasis(t(`document.kind.${kind}`), bases.kind, t);
}
