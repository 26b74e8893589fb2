import type { Lang } from '../i18n/lang.ts';
import type { Download } from './manifest.ts';

/** Name of the picture for those who are sent a link to a route: that of its document, else the library's; null without one. */
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
