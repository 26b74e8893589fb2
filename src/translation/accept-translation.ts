import { fingerprint } from '../addressing/fingerprint.ts';
import { ContentError } from '../files/content-error.ts';
import type { Block } from '../markdown/page-content.ts';
import { compareSkeletons } from '../alignment/compare-skeletons.ts';
import type { LoadedPage } from '../alignment/page-files.ts';
import { formatRecord, recordedSource, type RecordedSource } from '../alignment/translation-record.ts';

/** A review that is ready to be recorded. */
export interface AcceptedTranslation {
  /** The new record file. */
  record: string;
  /** Blocks whose record is new: their Chinese or their English had changed, or they had no record. */
  accepted: readonly { fragment: string; was: ReviewState }[];
  /** How many reviewed blocks were already up to date. */
  unchanged: number;
  /** Blocks without English, which cannot be reviewed. */
  untranslated: readonly string[];
}

/** What a review found: no record, another Chinese, another English, or both as recorded. */
export type ReviewState = 'unrecorded' | 'changed' | 'english changed' | 'current';

/**
 * Records that the English of a page has been checked against today's Chinese.
 *
 * @param fragments the blocks that were reviewed; none named means the whole page
 * @throws {ContentError} where there is no English, its skeleton differs, or a named block is unknown or untranslated
 */
export function acceptTranslation(page: LoadedPage, fragments: readonly string[]): AcceptedTranslation {
  const english = englishBlocks(page);
  assertKnown(page, english, fragments);
  const reviewed = page.zh.blocks.filter(
    ({ fragment, text }) => text.trim() !== '' && (fragments.length === 0 || fragments.includes(fragment)),
  );
  const states = reviewed.flatMap((zh) => {
    const en = english.get(zh.fragment);
    return en === undefined || en.untranslated
      ? []
      : [{ zh, en, was: reviewState(zh, en, page.record.get(zh.fragment)) }];
  });
  const changed = states.filter(({ was }) => was !== 'current');
  if (states.length === 0)
    throw new ContentError(
      page.files.en,
      null,
      'Nothing on this page is translated.',
      'Write its English with "npm run translation:write" first.',
    );

  const record = new Map([
    ...page.record,
    ...changed.map(({ zh, en }) => [zh.fragment, recordedSource(zh.text, en.text)] as const),
  ]);
  return {
    record: formatRecord(
      record,
      page.zh.blocks
        .filter(({ fragment }) => english.get(fragment)?.untranslated === false)
        .map(({ fragment }) => fragment),
    ),
    accepted: changed.map(({ zh, was }) => ({ fragment: zh.fragment, was })),
    unchanged: states.length - changed.length,
    untranslated: reviewed
      .filter(({ fragment }) => english.get(fragment)?.untranslated !== false)
      .map(({ fragment }) => fragment),
  };
}

function reviewState(zh: Block, en: Block, recorded: RecordedSource | undefined): ReviewState {
  if (recorded === undefined) return 'unrecorded';
  if (recorded.fingerprint !== fingerprint(zh.text)) return 'changed';
  return recorded.english === fingerprint(en.text) ? 'current' : 'english changed';
}

function englishBlocks({ files, zh, en }: LoadedPage): ReadonlyMap<string, Block> {
  if (en === null)
    throw new ContentError(
      files.en,
      null,
      'This page has no English yet.',
      'Write its English with "npm run translation:write" first.',
    );
  const differences = compareSkeletons(zh, en);
  if (differences.length > 0)
    throw new ContentError(
      files.en,
      null,
      differences.map(({ found }) => found).join('\n         '),
      'Give the English the same layout as the Chinese, then accept it.',
    );
  return new Map(en.blocks.map((block) => [block.fragment, block]));
}

function assertKnown({ files }: LoadedPage, english: ReadonlyMap<string, Block>, fragments: readonly string[]): void {
  for (const fragment of fragments) {
    const block = english.get(fragment);
    if (block === undefined)
      throw new ContentError(
        files.en,
        null,
        `There is no block "${fragment}" on this page.`,
        'Name blocks by their fragments, for example s1-p3.',
      );
    if (block.untranslated)
      throw new ContentError(
        files.en,
        null,
        `"${fragment}" has no English yet.`,
        'Translate it first; only English that exists can be accepted.',
      );
  }
}
