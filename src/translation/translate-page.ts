import { ContentError } from '../files/content-error.ts';
import { allNodes } from '../markdown/all-nodes.ts';
import type { Block, PageContent } from '../markdown/page-content.ts';
import { readPage } from '../markdown/read-page.ts';
import { writePage } from '../markdown/write-page.ts';
import { englishDraft } from './english-draft.ts';
import type { LoadedPage } from '../alignment/page-files.ts';
import { readTranslationLines } from './translation-lines.ts';
import { formatRecord, recordedSource, type RecordedSource } from '../alignment/translation-record.ts';

/** The English of a page after new lines came in, ready to be written. */
export interface TranslatedPage {
  mdx: string;
  record: string;
  /** Fragments in the new lines. */
  given: readonly string[];
  /** Fragments that keep their earlier English. */
  kept: readonly string[];
  /** Fragments that still wait for English. */
  missing: readonly string[];
  /** Earlier English whose block is gone from the Chinese: text by fragment. */
  dropped: ReadonlyMap<string, string>;
}

/**
 * Puts a translator's JSON lines into the English of a page. Blocks not in the lines keep the English and the record they
 * had; the others are recorded against today's Chinese.
 *
 * @throws {ContentError} naming every line that does not fit; then nothing is taken in
 */
export function translatePage({ files, zh, en, record }: LoadedPage, jsonl: string): TranslatedPage {
  const { english: given, alts: givenAlts, problems } = readTranslationLines(jsonl, zh.blocks);
  if (problems.length > 0)
    throw new ContentError(files.id, null, problems.join('\n         '), 'Correct these lines; nothing was written.');

  const earlier = earlierEnglish(en?.blocks ?? [], given);
  const fits = new Map(zh.blocks.map((block) => [block.fragment, cellCount(block.text)]));
  const kept = new Map([...earlier].filter(([fragment, text]) => fits.get(fragment) === cellCount(text)));
  const english = new Map([...kept, ...given]);

  const mdx = writePage(englishDraft(zh.nodes, english, new Map([...altsOf(en), ...givenAlts])), null);
  assertKept(mdx, english, files.en);
  return {
    mdx,
    record: formatRecord(
      newRecord(zh.blocks, given, kept, record),
      zh.blocks.map(({ fragment }) => fragment),
    ),
    given: [...given.keys()],
    kept: [...kept.keys()],
    missing: zh.blocks
      .filter(({ fragment, text }) => text.trim() !== '' && !english.has(fragment))
      .map(({ fragment }) => fragment),
    dropped: new Map([...earlier].filter(([fragment]) => !kept.has(fragment))),
  };
}

function altsOf(en: PageContent | null): [fragment: string, alt: string][] {
  return allNodes(en?.nodes ?? []).flatMap((node) =>
    node.type === 'figure' && node.picture?.alt !== undefined ? [[node.block.fragment, node.picture.alt]] : [],
  );
}

function earlierEnglish(blocks: readonly Block[], given: ReadonlyMap<string, string>): Map<string, string> {
  const translated = blocks.filter(
    ({ fragment, text, untranslated }) => !untranslated && text.trim() !== '' && !given.has(fragment),
  );
  return new Map(translated.map(({ fragment, text }) => [fragment, text]));
}

function cellCount(text: string): number {
  return text.split('\t').length;
}

function newRecord(
  blocks: readonly Block[],
  given: ReadonlyMap<string, string>,
  kept: ReadonlyMap<string, string>,
  record: ReadonlyMap<string, RecordedSource>,
): Map<string, RecordedSource> {
  const next = new Map<string, RecordedSource>();
  for (const { fragment, text } of blocks) {
    const english = given.get(fragment);
    const recorded =
      english !== undefined && text.trim() !== ''
        ? recordedSource(text, english)
        : kept.has(fragment)
          ? record.get(fragment)
          : undefined;
    if (recorded !== undefined) next.set(fragment, recorded);
  }
  return next;
}

/** Reads the page back, since English that MDX would change must not be written. */
function assertKept(mdx: string, english: ReadonlyMap<string, string>, file: string): void {
  const back = new Map(readPage(mdx, file).blocks.map(({ fragment, text }) => [fragment, text]));
  const changed = [...english].find(([fragment, text]) => back.get(fragment) !== text);
  if (changed !== undefined)
    throw new ContentError(
      file,
      null,
      `${changed[0]} would read "${back.get(changed[0]) ?? ''}" instead of "${changed[1]}".`,
      'Write plain words without characters that mean something in Markdown.',
    );
}
