import { loadPage, pageFiles, type LoadedPage } from '../alignment/page-files.ts';
import { parseRecord } from '../alignment/translation-record.ts';
import { checkedWords } from '../checks/checked-words.ts';
import { checkPage } from '../checks/check-page.ts';
import { houseEnglish, readHouseEnglish } from '../checks/house-english.ts';
import { applyWaivers, readWaivers } from '../checks/waivers.ts';
import { ContentError } from '../files/content-error.ts';
import { contentErrorsOf } from '../files/content-errors-of.ts';
import { formatIssue, type Issue } from '../files/issue.ts';
import { UserFacingError } from '../files/user-facing-error.ts';
import type { Block } from '../markdown/page-content.ts';
import { readPage } from '../markdown/read-page.ts';
import { translatePage } from '../translation/translate-page.ts';
import { cellsToTranslate, unitId, unitPlace } from './exchange-unit.ts';
import type { ReturnedUnit } from './read-returned.ts';

/** The English pages with the file's translations in them; nothing is written yet. */
export interface TakenIn {
  /** New texts of files, by path from the root of the project. */
  files: ReadonlyMap<string, string>;
  blocks: number;
  pages: number;
  /** Ids of units that came back without English. */
  left: readonly string[];
  /** Blocks of the same pages that have no English and are not in the file. */
  absent: readonly string[];
  /** Units whose English the translator's program marks as unfinished. Nothing of their block is taken in. */
  unfinished: readonly { id: string; mark: string }[];
}

/**
 * Puts the English of a file that came back into its pages, which then have to pass all that `npm run check` asks of a
 * page.
 *
 * @throws {UserFacingError} with everything that is wrong, in one list; then nothing at all is taken in
 */
export function takeIn(root: string, units: readonly ReturnedUnit[], file: string): TakenIn {
  const problems: ContentError[] = [];
  const told: string[] = [];
  const left: string[] = [];
  const absent: string[] = [];
  const unfinished: { id: string; mark: string }[] = [];
  const placed = units.flatMap((unit) => {
    const place = unitPlace(unit.id);
    if (place === null) problems.push(new ContentError(file, null, withoutPlace(unit), LEAVE));
    return place === null ? [] : [{ ...unit, ...place }];
  });
  const wordsOf = checkedWords(root);
  const wording = readHouseEnglish(root);
  const { waivers } = readWaivers(root);
  const files = new Map<string, string>();
  let blocks = 0;
  for (const [id, own] of Map.groupBy(placed, ({ page }) => page)) {
    try {
      const page = loadPage(pageFiles(id), root);
      absent.push(...waitingOutside(page, own));
      const given = givenBlocks(page, own, file, { problems, left, unfinished });
      if (given.size === 0) continue;
      const lines = [...given].map(([fragment, en]) => JSON.stringify({ fragment, en })).join('\n');
      const made = translatePage(page, lines);
      const next: LoadedPage = {
        ...page,
        en: readPage(made.mdx, page.files.en),
        record: parseRecord(made.record, page.files.record),
      };
      const { words, authority } = wordsOf(id.slice(0, id.indexOf('/')));
      const found = [...checkPage(next, words, authority), ...houseEnglish(next, wording)].filter((issue) =>
        isOfGiven(issue, given),
      );
      // Existing waivers stay valid.
      told.push(
        ...applyWaivers(found, waivers)
          .filter((issue) => found.includes(issue))
          .map(formatIssue),
      );
      files.set(page.files.en, made.mdx).set(page.files.record, made.record);
      blocks += given.size;
    } catch (error) {
      problems.push(...contentErrorsOf(error));
    }
  }
  const all = [...problems.map(({ message }) => message), ...told];
  if (all.length > 0) throw new UserFacingError([...all, `${all.length} problems; nothing was written.`].join('\n'));
  return { files, blocks, pages: files.size / 2, left, absent, unfinished };
}

const LEAVE =
  'Leave the ids of the units as "npm run translation:export" wrote them; keep all text of a unit in its own row.';

function withoutPlace({ id, en }: ReturnedUnit): string {
  return id === '' ? `A row without a place says “${en.slice(0, 60)}”.` : `"${id}" is not a place in this library.`;
}

/**
 * Blocks that the file should contain and does not: a program or a person may have dropped units, which would go
 * unnoticed.
 */
function waitingOutside({ zh, en, files }: LoadedPage, units: readonly Placed[]): string[] {
  const known = new Set(
    [...units, ...(en?.blocks ?? []).filter(({ untranslated }) => !untranslated)].map(({ fragment }) => fragment),
  );
  return zh.blocks
    .filter(({ fragment, text }) => text.trim() !== '' && !known.has(fragment))
    .map(({ fragment }) => unitId(`${files.id}/${fragment}`, null));
}

/** Collects what cannot be taken in, and why. */
interface NotTaken {
  problems: ContentError[];
  left: string[];
  unfinished: { id: string; mark: string }[];
}

type Placed = ReturnedUnit & { fragment: string; cell: number | null };

/** English by fragment, of blocks whose every unit has English. */
function givenBlocks(
  { zh: chinese, files }: LoadedPage,
  units: readonly Placed[],
  file: string,
  { problems, left, unfinished }: NotTaken,
): Map<string, string> {
  const given = new Map<string, string>();
  for (const [fragment, own] of Map.groupBy(units, (unit) => unit.fragment)) {
    const block = chinese.blocks.find((one) => one.fragment === fragment);
    const id = unitId(`${files.id}/${fragment}`, null);
    const refuse = (found: string, repair: string): void =>
      void problems.push(new ContentError(file, null, `${id}: ${found}`, repair));
    if (block === undefined) {
      refuse(
        'this block no longer exists.',
        'Export the document again; the text of this unit may belong to another block now.',
      );
      continue;
    }
    const cells = new Map(own.map((unit) => [unit.cell, unit]));
    const wanted = cellsToTranslate({ kind: block.kind, zh: block.text });
    const twice = own.length > cells.size;
    const unclear = own.find((unit) => unit.unclear !== undefined)?.unclear;
    const marked = own.flatMap((unit) =>
      unit.unfinished === undefined || !isTranslated(unit)
        ? []
        : [{ id: unitId(`${files.id}/${fragment}`, unit.cell), mark: unit.unfinished }],
    );
    const other = wanted.find(({ zh, cell }) => collapse(cells.get(cell)?.zh ?? zh) !== collapse(zh));
    if (twice) refuse('it appears twice.', 'Keep one of the two units.');
    else if (unclear !== undefined)
      refuse(
        `${unclear}.`,
        'Write all of the English as plain text into the cell beside the Chinese, and nothing else.',
      );
    else if (other !== undefined)
      refuse(
        `the Chinese is now “${other.zh}”, and was “${cells.get(other.cell)?.zh ?? ''}”.`,
        'Export the document again, and translate this unit from its present text.',
      );
    else if (own.some(({ cell }) => !wanted.some((one) => one.cell === cell)))
      refuse('it has cells that the block does not have.', LEAVE);
    else if (marked.length > 0) unfinished.push(...marked);
    else if (wanted.every(({ cell }) => isTranslated(cells.get(cell)))) given.set(fragment, textOf(block, cells));
    else
      left.push(
        ...wanted
          .filter(({ cell }) => !isTranslated(cells.get(cell)))
          .map(({ cell }) => unitId(`${files.id}/${fragment}`, cell)),
      );
  }
  return given;
}

/** Programs that allow no empty target put the Chinese there. Cells of figures are rightly the same in both languages. */
function isTranslated(unit: ReturnedUnit | undefined): boolean {
  if (unit === undefined || collapse(unit.en) === '') return false;
  return collapse(unit.en) !== collapse(unit.zh) || !/\p{Script=Han}/u.test(unit.zh);
}

/** The English text of a block. In a row, cells that have nothing to translate stay as they are. */
function textOf({ kind, text }: Block, cells: ReadonlyMap<number | null, ReturnedUnit>): string {
  if (kind !== 'row') return collapse(cells.get(null)?.en ?? '');
  return text
    .split('\t')
    .map((cell, index) => collapse(cells.get(index + 1)?.en ?? cell))
    .join('\t');
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Keeps the issues of blocks that came in, and those of the page's layout. */
function isOfGiven({ fragment, kind }: Issue, given: ReadonlyMap<string, string>): boolean {
  return kind === 'skeleton-differs' || (fragment !== undefined && given.has(fragment));
}
