import { fingerprint } from '../addressing/fingerprint.ts';
import { loadPage, pageFiles, type LoadedPage } from '../alignment/page-files.ts';
import type { TranslationRecord } from '../alignment/translation-record.ts';
import { translationState } from '../alignment/translation-state.ts';
import { readTogether } from '../files/problem-list.ts';
import { allNodes } from '../markdown/all-nodes.ts';
import type { Block, PageContent, PageNode } from '../markdown/page-content.ts';
import { pageNamesIn } from '../library/content-files.ts';
import type { EditorialNote, LibraryBlock, LibraryPage, LibraryPicture } from '../library/library.ts';
import { readPictureFile } from './read-picture-file.ts';
import { readPictureWords } from './read-picture-words.ts';
import { printedPagesOf } from './printed-pages.ts';

export interface DocumentContext {
  root: string;
  /** Document whose source has the pictures, where that is another document. */
  source?: string | undefined;
  /** Ids of the terms that a Chinese text mentions, in order of first mention. */
  termsIn: (zh: string) => readonly string[];
  /** Remarks by `<page>/<fragment>`. */
  notes: ReadonlyMap<string, readonly EditorialNote[]>;
  /** Blocks changed by a correction, by `<page>/<fragment>`. */
  corrected?: ReadonlySet<string>;
}

/** Reads all pages of a document in both languages, in the order of their front matter. @throws as `readTogether` */
export function readDocumentPages(document: string, context: DocumentContext): LibraryPage[] {
  const names = pageNamesIn(context.root, `src/content/documents/zh/${document}`);
  const sources = readTogether(names, (page) => ({
    page,
    ...loadPage(pageFiles(`${document}/${page}`), context.root),
  }));
  const numbered = sources.some(({ zh }) => zh.head?.printedPage !== undefined);
  return sources.map((source) => toPage(document, source, numbered, context)).sort((a, b) => a.order - b.order);
}

function toPage(
  document: string,
  { page, files, zh, en, record }: LoadedPage & { page: string },
  numbered: boolean,
  context: DocumentContext,
): LibraryPage {
  const english = new Map(en?.blocks.map((block) => [block.fragment, block]));
  const printed = printedPagesOf(zh, numbered);
  const blocks = zh.blocks.map((block): LibraryBlock => ({
    id: `${document}/${page}/${block.fragment}`,
    document,
    page,
    fragment: block.fragment,
    section: block.section,
    kind: block.kind,
    zh: block.text,
    ...translationOf(block, english.get(block.fragment), record),
    fingerprint: fingerprint(block.text),
    printedPages: printed.get(block.fragment) ?? null,
    marks: block.marks,
    terms: context.termsIn(block.text),
    notes: context.notes.get(`${page}/${block.fragment}`) ?? [],
    ...(context.corrected?.has(`${page}/${block.fragment}`) === true ? { corrected: true } : {}),
  }));
  return {
    document,
    page,
    order: zh.head?.order ?? 1,
    parent: zh.head?.parent ?? null,
    nodes: zh.nodes,
    blocks,
    byFragment: new Map(blocks.map((block) => [block.fragment, block])),
    pictures: picturesOf(document, zh, en, files.zh, context),
  };
}

/** The pictures of a page, each with what it shows in either language. */
function picturesOf(
  document: string,
  zh: PageContent,
  en: PageContent | null,
  page: string,
  { root, source }: DocumentContext,
): ReadonlyMap<string, LibraryPicture> {
  const figures = figuresIn(zh.nodes);
  if (figures.every(({ picture }) => picture === null)) return new Map();
  const english = new Map(figuresIn(en?.nodes ?? []).map(({ block, picture }) => [block.fragment, picture]));
  const words = readPictureWords(root, source ?? document);
  return new Map(
    figures.flatMap(({ block: { fragment, line }, picture }) => {
      if (picture === null) return [];
      const file = `src/sources/${source ?? document}/pictures/${picture.src}`;
      const size = readPictureFile(root, file, page, line);
      const en = english.get(fragment)?.alt ?? words.get(picture.src)?.en;
      const alt = { zh: picture.alt ?? null, en: en ?? null };
      return [[fragment, { name: picture.src, file, ...size, alt }] as const];
    }),
  );
}

function figuresIn(nodes: readonly PageNode[]): Extract<PageNode, { type: 'figure' }>[] {
  return allNodes(nodes).filter((node) => node.type === 'figure');
}

/** The English of a block, and whether it is up to date with its current Chinese. */
export function translationOf(
  zh: Block,
  en: Block | undefined,
  record: TranslationRecord,
): Pick<LibraryBlock, 'en' | 'translation' | 'translatedFrom'> {
  const made = record.get(zh.fragment);
  const translation = translationState(zh, en, made);
  if (translation === 'missing') return { en: null, translation, translatedFrom: null };
  return { en: en?.text ?? '', translation, translatedFrom: translation === 'stale' ? (made?.zh ?? null) : null };
}
