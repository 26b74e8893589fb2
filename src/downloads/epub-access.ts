import { xmlElement, xmlText } from '../exports/xml.ts';
import type { Translate } from '../i18n/ui-strings.ts';

/** What matters about a book to readers who cannot see it. */
export interface BookParts {
  hasPictures: boolean;
  hasPrintedPages: boolean;
}

/** Accessibility metadata by EPUB Accessibility 1.1: what readers who listen to a book may expect. */
export function accessMetadata({ hasPictures, hasPrintedPages }: BookParts, t: Translate): string[] {
  const facts: [string, string][] = [
    ['accessMode', 'textual'],
    ...(hasPictures ? ([['accessMode', 'visual']] as [string, string][]) : []),
    ['accessModeSufficient', hasPictures ? 'textual,visual' : 'textual'],
    ...features(hasPictures, hasPrintedPages).map((feature): [string, string] => ['accessibilityFeature', feature]),
    ['accessibilityHazard', 'none'],
    ['accessibilitySummary', t('downloads.accessibility')],
  ];
  return facts.map(([name, value]) => xmlElement('meta', { property: `schema:${name}` }, xmlText(value)));
}

function features(hasPictures: boolean, hasPrintedPages: boolean): string[] {
  return [
    'structuralNavigation',
    'tableOfContents',
    'readingOrder',
    'displayTransformability',
    ...(hasPictures ? ['alternativeText'] : []),
    ...(hasPrintedPages ? ['pageNavigation', 'pageBreakMarkers'] : []),
  ];
}
