import { GLOSSARY } from '../library/glossary-document.ts';
import type { Lang } from '../i18n/lang.ts';
import { createTranslate } from '../i18n/translate.ts';
import type { Library, LibraryDocument, LibraryPage } from '../library/library.ts';
import { titleOf } from '../reading/contents.ts';
import { dateIn, factIn } from '../reading/document-date.ts';
import type { Source } from '../schemas/source.ts';

/** A person's name, split at the surname. */
export interface PersonName {
  family: string;
  given: string;
}

/** A day in ISO 8601 (a year, a month or a day), and whether it is inferred rather than stated. */
export interface WorkDate {
  iso: string;
  isInferred: boolean;
}

/** What citations of a page say in one language: only facts of `source.yaml`. */
export interface CitedWork {
  /** Document and page, such as `plan-2021-2025-chapter-5`: the beginning of the keys of entries. */
  page: string;
  /** Name of the library, in the language of the work. */
  library: string;
  lang: Lang;
  type: 'report' | 'article-newspaper';
  /** Title of the document the page belongs to; for a term, of the plan with its glossary. */
  document: string;
  /** Title of the page; null where it is the title of the document. */
  part: string | null;
  /** Whether the title of the page was given by the library; then it is in brackets. */
  hasOwnTitle: boolean;
  /** The form of the text if it is not the whole document, with the day of printing and whether both are inferred. */
  form: string | null;
  /** Whether page numbers are counted rather than printed. */
  countsPages: boolean;
  author: PersonName | null;
  /** In brackets if inferred. */
  publisher: string | null;
  /** What a note must call inferred, because fields and styles cannot. */
  inferred: { kind: boolean; publisher: boolean };
  issued: WorkDate | null;
  /** Chinese titles, for citations of the English translation. */
  original: { document: string; part: string | null } | null;
}

/** Collects what can be said about a page. */
export function citedWork(library: Library, page: LibraryPage, lang: Lang): CitedWork {
  const document = library.document(page.document);
  const { source } = document;
  return {
    page: `${page.document}-${page.page.replaceAll('/', '-')}`,
    library: library.facts.name[lang],
    lang,
    type: workType(source),
    ...titles(library, document, page, lang),
    hasOwnTitle: hasOwnTitle(page),
    form: formOf(source, lang),
    countsPages: source.bases.printedPages?.basis === 'inferred',
    author: personName(factIn(source.author, lang), lang),
    publisher: publisherOf(document, lang),
    inferred: { kind: source.bases.kind.basis === 'inferred', publisher: source.issuer.basis === 'inferred' },
    issued:
      source.date.basis === 'not-stated'
        ? null
        : { iso: source.date.value[lang], isInferred: source.date.basis === 'inferred' },
    original: lang === 'zh' ? null : titles(library, document, page, 'zh'),
  };
}

/** The type of a document as a cited work: plans and reports are reports. */
export function workType({ kind }: Source): CitedWork['type'] {
  return kind === 'press-feature' ? 'article-newspaper' : 'report';
}

/** Key of an entry, unique for each place and language, such as `plan-2021-2025-chapter-5-s1-p1-zh`. */
export function entryKey({ page, lang }: CitedWork, fragment: string | null): string {
  return [page, fragment, lang].filter((part) => part !== null).join('-');
}

function titles(
  library: Library,
  document: LibraryDocument,
  page: LibraryPage,
  lang: Lang,
): { document: string; part: string | null } {
  const whole =
    document.id === GLOSSARY
      ? `${library.document(document.printedIn).title[lang]}${COLON[lang]}${document.title[lang]}`
      : document.title[lang];
  const { title } = titleOf(page, lang);
  const part = hasOwnTitle(page) ? `[${title}]` : title;
  return { document: whole, part: title === document.title[lang] || title === document.title.zh ? null : part };
}

function hasOwnTitle({ byFragment }: LibraryPage): boolean {
  return byFragment.get('title')?.notes.some(({ kind }) => kind === 'own-heading') ?? false;
}

function formOf({ form, printed, bases }: Source, lang: Lang): string | null {
  if (form === undefined) return null;
  const t = createTranslate(lang);
  const date = dateIn(printed, lang);
  const words = date === null ? form[lang] : t('cite.printedForm', { form: form[lang], date });
  const isInferred = [bases.status, printed].some(({ basis }) => basis === 'inferred');
  return isInferred ? t('document.withInferred', { words }) : words;
}

/** Separates a title from the information that follows it. */
export const COLON: Record<Lang, string> = { zh: '：', en: ': ' };

/**
 * Chinese names begin with the surname, which has one character in all our sources; English forms begin with it too, as one
 * word.
 */
function personName(name: string | null, lang: Lang): PersonName | null {
  if (name === null) return null;
  const cut = lang === 'zh' ? 1 : name.indexOf(' ');
  return { family: name.slice(0, cut), given: name.slice(cut).trim() };
}

function publisherOf({ source }: LibraryDocument, lang: Lang): string | null {
  const issuer = factIn(source.issuer, lang);
  return issuer !== null && source.issuer.basis === 'inferred' ? `[${issuer}]` : issuer;
}
