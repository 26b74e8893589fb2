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
import { profiles } from './profiles/index.ts';
import { recordMaking } from './record-making.ts';
import { readSource, type CorrectedSource } from './read-source.ts';
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
}

/** @throws {ContentError} or {AggregateError} of them for a source that cannot be imported whole */
export function importDocument(root: string, id: string): ImportedSource {
  const source = readSource(root, `src/sources/${id}`);
  const tally = new Tally();
  const drafts = draftPages(source, tally);
  refuseImbalance(source, drafts, tally);
  const pages = numberBlocks(drafts, id, readNumbers(root, `src/sources/${id}/numbers.yaml`));
  const byDocument = Map.groupBy(pages, (page) => page.document ?? id);
  const documents = new Map([...byDocument].map(([document, own]) => [document, renderPages(own, source.file)]));
  return {
    id,
    documents,
    blocks: pages.reduce((sum, { nodes }) => sum + draftBlocks(nodes).length, 0),
    corrections: source.corrections,
    account: [...accountRows(source.corrected), ...accountRows(tally)],
    making: recordMaking({ ...source, id, tally, documents }),
  };
}

function draftPages({ source, lines, file, problems }: CorrectedSource, tally: Tally): DraftPage[] {
  const faults = [...problems];
  let pages: DraftPage[] = [];
  try {
    refuseUnreadableLines(lines, file);
    pages = profiles[source.profile](lines, tally, file);
  } catch (error) {
    faults.push(...faultsOf(error, source.profile, file));
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

function refuseImbalance({ file, lines }: CorrectedSource, pages: readonly DraftPage[], tally: Tally): void {
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
