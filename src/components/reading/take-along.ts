import { routes } from '../../addressing/routes.ts';
import { FORMS } from '../../downloads/edition.ts';
import { fileSize } from '../../downloads/file-size.ts';
import { publishedDownloads, type PublishedDownload } from '../../downloads/published-downloads.ts';
import { tableExports } from '../../exports/tables.ts';
import { foreignLang } from '../../i18n/lang.ts';
import { PROJECT_ROOT } from '../../library/content-files.ts';
import { textIn, type LibraryDocument } from '../../library/library.ts';
import { blockLabel } from '../../reading/block-label.ts';
import type { PageContext } from '../../reading/page-context.ts';

/** A file in one format and form. */
export interface TakenFile {
  href: string;
  /** For whoever hears a link alone: format, form and size. */
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

/** What of a document can be had as files, in words and sizes. */
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
  const formats = FORMATS.filter((format) => files.some((file) => file.format === format));
  return {
    forms: formats.length === 0 ? [] : FORMS.map((form) => t(`downloads.form.${form}`)),
    formats: formats.map((format) => ({
      format: t(`document.format.${format}`),
      files: FORMS.map((form) => {
        const file = files.find((one) => one.format === format && one.form === form);
        return file && takenFile(file, [t(`document.format.${format}`), t(`downloads.form.${form}`)], context);
      }),
    })),
    isOlder: files.some(({ current }) => !current),
    tables: tablesOf(context, document),
    workbook: href(routes.data('tables.xlsx')),
  };
}

const FORMATS = ['docx', 'pdf', 'epub'] as const;

function takenFile({ file, bytes }: PublishedDownload, what: readonly string[], { t, href }: PageContext): TakenFile {
  const size = fileSize(bytes, t);
  return { href: href(routes.download(file)), label: [...what, size].join(' · '), size };
}

/** A table goes by its caption, one without by the title of its page and its place there. */
function tablesOf({ library, lang, t, href }: PageContext, document: LibraryDocument): TakenTable[] {
  return tableExports(library)
    .filter(({ id }) => id.startsWith(`${document.id}/`))
    .map(({ id, file, csv }) => {
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
