import { routes } from '../../addressing/routes.ts';
import { citable } from '../../addressing/site.ts';
import { publishedDownloads } from '../../downloads/published-downloads.ts';
import { aknFiles } from '../../exports/akoma-ntoso/akoma-ntoso.ts';
import { dataFiles } from '../../exports/data-files.ts';
import { exportSchemas, schemaFile, type ExportFile } from '../../exports/json-schemas.ts';
import { tableExports } from '../../exports/tables.ts';
import { reportAddress, TAKES_REPORTS } from '../../ledger/report.ts';
import { PROJECT_ROOT } from '../../library/content-files.ts';
import { GLOSSARY } from '../../library/glossary-document.ts';
import type { LibraryDocument } from '../../library/library.ts';
import type { PageContext } from '../../reading/page-context.ts';
import type { FramedPage } from '../layout/page-frame.ts';
import { documentFacts, type DocumentFact } from '../reading/document-facts.ts';

/** A text of the library and what is known of it. */
export interface AboutDocument {
  href: string;
  title: string;
  description: string;
  facts: readonly DocumentFact[];
  /** How the text was made, where an import recorded it. */
  made: { href: string; label: string } | undefined;
}

/** A file that can be downloaded. */
export interface DataFileLink {
  file: string;
  href: string;
  what: string;
  /** Address of its schema, where it has one. */
  schema: string | undefined;
}

/** All data that can be downloaded. */
export interface DataOffer {
  files: readonly DataFileLink[];
  tables: readonly { id: string; href: string }[];
  /** The documents as Akoma Ntoso. */
  akomaNtoso: readonly { id: string; href: string }[];
  /** Page of the downloads, where there are some. */
  downloads: string | undefined;
}

/** Who runs the library and whom to ask. */
export interface WhoRuns {
  /** Names the publisher, or says that none is named. */
  words: string;
  contact: string | undefined;
  /** Address for reporting errors; none where nobody takes reports. */
  report: string | undefined;
}

export interface AboutPage {
  frame: FramedPage;
  data: DataOffer;
  who: WhoRuns;
  documents: readonly AboutDocument[];
}

/** What the page about the library shows beside its text: the data, who runs it, what is known of each document. */
export function aboutPage(context: PageContext): AboutPage {
  const { library, lang, t } = context;
  return {
    frame: { title: t('about.title'), description: library.facts.tagline[lang], route: routes.about },
    data: dataOffer(context),
    who: whoRuns(context),
    documents: library.documents
      .filter(({ id }) => id !== GLOSSARY)
      .map((document) => aboutDocument(document, context)),
  };
}

function aboutDocument(
  { id, title, shortTitle, source, making }: LibraryDocument,
  context: PageContext,
): AboutDocument {
  const { lang, t, href } = context;
  return {
    href: href(routes.document(lang, id)),
    title: title[lang],
    description: source.description[lang],
    facts: documentFacts(context, source),
    made: making
      ? {
          href: href(routes.made(lang, id)),
          label: t('words.with', { words: t('made.link'), detail: shortTitle[lang] }),
        }
      : undefined,
  };
}

function dataOffer({ library, lang, t, href }: PageContext): DataOffer {
  const to = (file: string): string => href(routes.data(file));
  return {
    files: dataFiles(library).map(({ file, key }) => ({
      file,
      href: to(file),
      what: t(key),
      schema: hasSchema(file) ? to(schemaFile(file)) : undefined,
    })),
    akomaNtoso: aknFiles(library).map(({ file }) => ({ id: file.slice('akn/'.length), href: to(file) })),
    tables: tableExports(library).map(({ id, file }) => ({ id, href: to(`tables/${file}`) })),
    downloads: publishedDownloads(library, PROJECT_ROOT) === null ? undefined : href(routes.downloads(lang)),
  };
}

function whoRuns({ library, lang, t, site }: PageContext): WhoRuns {
  const { publisher, district } = library.facts;
  return {
    words:
      publisher === undefined
        ? t('about.nobody', { district: district[lang] })
        : t('about.publisher', { name: publisher.name[lang] }),
    contact: publisher?.contact,
    report: TAKES_REPORTS ? reportAddress('about', citable(site, routes.about(lang)), t) : undefined,
  };
}

function hasSchema(file: string): file is ExportFile {
  return file in exportSchemas;
}
