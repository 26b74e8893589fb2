import { ContentError } from '../files/content-error.ts';
import { contentErrorsOf } from '../files/content-errors-of.ts';
import { throwTogether } from '../files/throw-together.ts';
import type { DraftPage } from '../markdown/draft-page.ts';
import type { Making } from '../schemas/making.ts';
import { accountRows, type AccountRow } from './account-rows.ts';
import { draftBlocks } from './draft-blocks.ts';
import { imbalance } from './imbalance.ts';
import { numberBlocks } from './number-blocks.ts';
import { readNumbers } from './numbers.ts';
import { withPictureWords } from './picture-words.ts';
import type { ReadingNote } from './pieces.ts';
import type { SourceLine } from './profile.ts';
import { profiles, type ProfileName } from './profiles/index.ts';
import { readDocument } from './read-document.ts';
import { correctLines, openSource, type CorrectedSource, type OpenSource } from './read-source.ts';
import { recordMaking } from './record-making.ts';
import { refuseUnreadableLines } from './refuse-unreadable-lines.ts';
import { renderPages, type RenderedPages } from './render-pages.ts';
import { Tally } from './tally.ts';

/** All that one source becomes. Nothing is written yet. */
export interface ImportedSource {
  /** Name of the folder of the source. */
  id: string;
  /** Pages by document. The plan makes two: itself and the glossary. */
  documents: ReadonlyMap<string, RenderedPages>;
  blocks: number;
  corrections: CorrectedSource['corrections'];
  /** What each rule took and made, corrections first. */
  account: readonly AccountRow[];
  /** Every difference from the source, for readers. */
  making: Making;
  /** What a person should look at before the document goes out, and nobody has answered yet. */
  doubts: readonly ReadingNote[];
}

/** @throws {ContentError} or {AggregateError} of them for a source that cannot be imported whole */
export async function importDocument(root: string, id: string): Promise<ImportedSource> {
  const opened = openSource(root, `src/sources/${id}`);
  const { drafts, original, lines, corrected, tally, doubts } = await read(opened);
  refuseImbalance(opened.file, lines, drafts, tally);
  const worded = withPictureWords(drafts, root, `src/sources/${id}/pictures.yaml`);
  const pages = numberBlocks(worded, id, readNumbers(root, `src/sources/${id}/numbers.yaml`));
  const byDocument = Map.groupBy(pages, (page) => page.document ?? id);
  const documents = new Map([...byDocument].map(([document, own]) => [document, renderPages(own, opened.file)]));
  return {
    id,
    documents,
    blocks: pages.reduce((sum, { nodes }) => sum + draftBlocks(nodes).length, 0),
    corrections: opened.corrections,
    account: [...accountRows(corrected), ...accountRows(tally)],
    doubts: doubts.filter(({ line }) => !isAnswered(line, opened.corrections)),
    making: recordMaking({ original, lines, corrections: opened.corrections, id, tally, documents }),
  };
}

function isAnswered(line: number, corrections: CorrectedSource['corrections']): boolean {
  return corrections.some(({ kind, first, last }) => kind === 'keep' && first <= line && line <= last);
}

/** A source after its grammar or, where it still has one, its profile. */
interface ReadSource {
  drafts: readonly DraftPage[];
  original: readonly SourceLine[];
  lines: readonly SourceLine[];
  corrected: Tally;
  tally: Tally;
  doubts: readonly ReadingNote[];
}

async function read(opened: OpenSource): Promise<ReadSource> {
  const { profile } = opened.source;
  if (profile === undefined) {
    const { document, ...rest } = await readDocument(opened);
    return { ...rest, drafts: document.pages, doubts: document.doubts };
  }
  const tally = new Tally();
  const source = correctLines(opened);
  const { original, lines, corrected } = source;
  return { drafts: draftPages(source, profile, tally), original, lines, corrected, tally, doubts: [] };
}

function draftPages({ lines, file, problems }: CorrectedSource, profile: ProfileName, tally: Tally): DraftPage[] {
  const faults = [...problems];
  let pages: DraftPage[] = [];
  try {
    refuseUnreadableLines(lines, file);
    pages = profiles[profile](lines, tally, file);
  } catch (error) {
    faults.push(...faultsOf(error, profile, file));
  }
  return faults.length === 0 ? pages : throwTogether(faults);
}

/** A profile that stops at a text it was not made for must not greet anybody with a stack trace. */
function faultsOf(error: unknown, profile: string, file: string): ContentError[] {
  try {
    return contentErrorsOf(error);
  } catch {
    const message = error instanceof Error ? error.message : String(error);
    return [
      new ContentError(
        file,
        null,
        `The profile "${profile}" stopped: ${message}`,
        'Check in source.yaml that the profile fits this kind of text; src/importer/README.md lists them.',
      ),
    ];
  }
}

function refuseImbalance(file: string, lines: readonly SourceLine[], pages: readonly DraftPage[], tally: Tally): void {
  const { lost, invented } = imbalance(lines, pages, tally);
  if (lost.size + invented.size === 0) return;
  const found = `The pages do not hold exactly the text: lost ${list(lost)}, invented ${list(invented)}.`;
  throw new ContentError(
    file,
    null,
    found,
    'The profile must give every sign it leaves out or puts in to the tally under a rule.',
  );
}

function list(signs: ReadonlyMap<string, number>): string {
  const shown = [...signs].slice(0, 12).map(([sign, count]) => `${sign}×${count}`);
  return shown.length === 0 ? 'nothing' : shown.join(' ') + (signs.size > shown.length ? ' …' : '');
}
