import type { Lang } from '../i18n/lang.ts';
import type { Download } from './manifest.ts';

/**
 * Name of the picture that a shared link to a route shows: that of its document, otherwise the library's; null if there is
 * none.
 */
export function pictureFor(
  files: readonly Pick<Download, 'file' | 'document' | 'form' | 'format'>[],
  route: string,
  lang: Lang,
): string | null {
  const pictures = files.filter(({ format, form }) => format === 'png' && form === lang);
  const steps = route.split('/');
  const own = pictures.find(({ document }) => document !== null && steps.includes(document));
  return (own ?? pictures.find(({ document }) => document === null))?.file ?? null;
}
