import type { LibraryBlock } from '../library/library.ts';
import { sectionOf } from '../addressing/fragment.ts';
import { findTerms, prepareNames, type Named } from './find-terms.ts';
import type { NamesByLang } from './mentioned-text.ts';

/** Two terms for tests: a slogan, and a name with lower-case English. */
export const NAMED: readonly Named[] = [
  { id: 'centers', zh: { name: '五个中心', variants: [] }, en: { name: 'Five Centers', variants: [] } },
  { id: 'security', zh: { name: '智能安防', variants: [] }, en: { name: 'smart security', variants: [] } },
];

export const NAMES: NamesByLang = { zh: prepareNames(NAMED, 'zh'), en: prepareNames(NAMED, 'en') };

/** A block as in the library. @param id `<document>/<page>/<fragment>` */
export function blockOf(id: string, zh: string, en: string | null = null): LibraryBlock {
  const [document = '', page = '', fragment = ''] = id.split('/');
  const isHeading = fragment === 'title' || /^s\d+$/.test(fragment);
  return {
    id,
    document,
    page,
    fragment,
    section: sectionOf(fragment),
    kind: isHeading ? 'heading' : 'paragraph',
    zh,
    en,
    translation: en === null ? 'missing' : 'current',
    translatedFrom: null,
    fingerprint: '',
    printedPages: null,
    marks: [],
    terms: [...new Set(findTerms(zh, NAMES.zh).map((match) => match.id))],
    notes: [],
  };
}
