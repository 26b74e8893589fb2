import { routes } from '../../addressing/routes.ts';
import { aknDownloads } from '../../downloads/akoma-ntoso-files.ts';
import { FORMS, type Form } from '../../downloads/edition.ts';
import { fileSize } from '../../downloads/file-size.ts';
import { publishedDownloads } from '../../downloads/published-downloads.ts';
import { tablesOfDocument } from '../../exports/tables.ts';
import { foreignLang } from '../../i18n/lang.ts';
import { PROJECT_ROOT } from '../../library/content-files.ts';
import { textIn, type LibraryDocument } from '../../library/library.ts';
import { blockLabel } from '../../reading/block-label.ts';
import type { PageContext } from '../../reading/page-context.ts';

/** A file in one format and form. */
export interface TakenFile {
  href: string;
  /** For screen readers that list links out of context: format, form and size. */
  label: string;
  size: string;
}

/** A table as a file for spreadsheets. */
export interface TakenTable {
  href: string;
  title: string;
  /** Value of `lang`, where its title is in another language than the page. */
  lang: string | undefined;
  size: string;
}

/** What can be downloaded of a document, with labels and sizes. */
export interface TakeAlong {
  /** Heads of the columns: Chinese, English, both. Empty where no files have been made. */
  forms: readonly string[];
  formats: readonly { format: string; files: readonly (TakenFile | undefined)[] }[];
  /** Whether a text has changed since one of the files was made. */
  isOlder: boolean;
  tables: readonly TakenTable[];
  workbook: string;
}

/** Gathers the files of a document. */
export function takeAlong(context: PageContext, document: LibraryDocument): TakeAlong {
  const { library, t, href } = context;
  const files = publishedDownloads(library, PROJECT_ROOT)?.files.filter((file) => file.document === document.id) ?? [];
  const made = FORMATS.filter((format) => files.some((file) => file.format === format)).map((format) =>
    takenFormat(t(`document.format.${format}`), context, (form) => {
      const file = files.find((one) => one.format === format && one.form === form);
      return file && { route: routes.download(file.file), bytes: file.bytes };
    }),
  );
  const akn = aknDownloads(library).filter((file) => file.document.id === document.id);
  const exchanged = takenFormat(t('document.format.akn'), context, (form) => {
    const file = akn.find(({ lang }) => lang === form);
    return file && { route: routes.data(file.file), bytes: file.bytes };
  });
  const formats = akn.length === 0 ? made : [...made, exchanged];
  // A column for each form that some file has.
  const hasFiles = (_: unknown, column: number): boolean => formats.some((one) => one.files[column] !== undefined);
  return {
    forms: FORMS.filter(hasFiles).map((form) => t(`downloads.form.${form}`)),
    formats: formats.map(({ format, files: all }) => ({ format, files: all.filter(hasFiles) })),
    isOlder: files.some(({ current }) => !current),
    tables: tablesOf(context, document),
    workbook: href(routes.data('tables.xlsx')),
  };
}

const FORMATS = ['docx', 'pdf', 'epub'] as const;

/** The files of a format, one for each form that it comes in. */
function takenFormat(
  format: string,
  { t, href }: PageContext,
  fileOf: (form: Form) => { route: string; bytes: number } | undefined,
): TakeAlong['formats'][number] {
  const taken = (form: Form): TakenFile | undefined => {
    const file = fileOf(form);
    if (file === undefined) return undefined;
    const size = fileSize(file.bytes, t);
    return { href: href(file.route), label: [format, t(`downloads.form.${form}`), size].join(' · '), size };
  };
  return { format, files: FORMS.map(taken) };
}

/** A table is named by its caption; one without, by the title of its page and its place there. */
function tablesOf({ library, lang, t, href }: PageContext, document: LibraryDocument): TakenTable[] {
  return tablesOfDocument(document).map(({ id, file, csv }) => {
    const fragment = id.slice(id.lastIndexOf('/') + 1);
    const caption = library.block(id);
    const named = caption ?? library.block(`${id.slice(0, id.lastIndexOf('/'))}/title`);
    const { text, lang: titleLang } = named === undefined ? { text: id, lang } : textIn(named, lang);
    return {
      href: href(routes.data(`tables/${file}`)),
      title: caption === undefined ? `${text}${t('mark.join')}${blockLabel(fragment, t)}` : text,
      lang: foreignLang(titleLang, lang),
      size: fileSize(Buffer.byteLength(csv), t),
    };
  });
}
