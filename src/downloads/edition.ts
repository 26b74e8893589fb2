import { LANGS, type Lang } from '../i18n/lang.ts';
import type { LibraryFacts } from '../schemas/library-facts.ts';
import type { LibraryBlock, LibraryDocument } from '../library/library.ts';

/** Forms a document comes in: one language, or Chinese with the English below each block. */
export const FORMS = ['zh', 'en', 'parallel'] as const;
export type Form = (typeof FORMS)[number];

/** One document in one form, with what every copy must say about itself. */
export interface Edition {
  /** Names of the library. */
  library: Pick<LibraryFacts, 'id' | 'name'>;
  document: LibraryDocument;
  form: Form;
  /** Version of the library. */
  version: string;
  /** Day of the newest change of its content, ISO 8601. */
  date: string;
}

/** A text and the language it is in. */
export interface Wording {
  lang: Lang;
  text: string;
}

/** The wordings of a block in a form. Where the English is missing, the Chinese takes its place. */
export function wordingsOf({ zh, en }: Pick<LibraryBlock, 'zh' | 'en'>, form: Form): Wording[] {
  const texts = { zh, en };
  const wanted = langsOf(form).flatMap((lang) => (texts[lang] === null ? [] : [{ lang, text: texts[lang] }]));
  return wanted.length === 0 ? [{ lang: 'zh', text: zh }] : wanted;
}

/** Languages of a form. */
export function langsOf(form: Form): readonly Lang[] {
  return form === 'parallel' ? LANGS : [form];
}

/** Language of the words around the texts. */
export function langOf(form: Form): Lang {
  return form === 'en' ? 'en' : 'zh';
}

/** Name of the file of an edition, without its ending. */
export function fileStem({ document, form }: Edition): string {
  return `${document.id}-${form}`;
}
