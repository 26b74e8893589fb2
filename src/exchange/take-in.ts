import { loadPage, pageFiles, type LoadedPage } from '../alignment/page-files.ts';
import { parseRecord } from '../alignment/translation-record.ts';
import { checkedWords } from '../checks/checked-words.ts';
import { checkPage } from '../checks/check-page.ts';
import { houseEnglish, readHouseEnglish } from '../checks/house-english.ts';
import { applyWaivers, readWaivers } from '../checks/waivers.ts';
import { ContentError } from '../files/content-error.ts';
import { contentErrorsOf } from '../files/content-errors-of.ts';
import { formatIssue, type Issue } from '../files/issue.ts';
import { ToldError } from '../files/told-error.ts';
import type { Block } from '../markdown/page-content.ts';
import { readPage } from '../markdown/read-page.ts';
import { translatePage } from '../translation/translate-page.ts';
import { cellsToTranslate, unitId, unitPlace } from './exchange-unit.ts';
import type { ReturnedUnit } from './read-returned.ts';

/** What a file that came back makes of the English pages; nothing is written yet. */
export interface TakenIn {
  /** New texts of files, by path from the root of the project. */
  files: ReadonlyMap<string, string>;
  blocks: number;
  pages: number;
  /** Ids of units without English. */
  left: readonly string[];
  /** Blocks of its pages without English that the file does not hold. */
  absent: readonly string[];
  /** Units whose English the translator's program marks as unfinished: none of their block is taken. */
  unfinished: readonly { id: string; mark: string }[];
}

/**
 * Puts the English of a file that came back into its pages, and holds these to all that `npm run check` asks of a page.
 *
 * @throws {ToldError} with everything that is wrong, in one list; nothing is half taken
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
      // What was waived stays waived.
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
  if (all.length > 0) throw new ToldError([...all, `${all.length} problems; nothing was written.`].join('\n'));
  return { files, blocks, pages: files.size / 2, left, absent, unfinished };
}

const LEAVE =
  'Leave the ids of the units as "npm run translation:export" wrote them; what belongs to a unit stands in its own row.';

function withoutPlace({ id, en }: ReturnedUnit): string {
  return id === '' ? `A row without a place says “${en.slice(0, 60)}”.` : `"${id}" is no place of this library.`;
}

/** A translator's program, or a hand, may have dropped units: nobody would miss them. */
function waitingOutside({ zh, en, files }: LoadedPage, units: readonly Placed[]): string[] {
  const known = new Set(
    [...units, ...(en?.blocks ?? []).filter(({ untranslated }) => !untranslated)].map(({ fragment }) => fragment),
  );
  return zh.blocks
    .filter(({ fragment, text }) => text.trim() !== '' && !known.has(fragment))
    .map(({ fragment }) => unitId(`${files.id}/${fragment}`, null));
}

/** What is not taken, and why. */
interface NotTaken {
  problems: ContentError[];
  left: string[];
  unfinished: { id: string; mark: string }[];
}

type Placed = ReturnedUnit & { fragment: string; cell: number | null };

/** English by fragment, of blocks that have all of it. */
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
        'there is no such block any more.',
        'Export the document again; what this unit says may belong elsewhere now.',
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
    if (twice) refuse('it comes twice.', 'Leave one of the two units.');
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
      refuse('it has cells that the block has not.', LEAVE);
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

/** Programs that know no empty target put the Chinese there; figures may well be the same. */
function isTranslated(unit: ReturnedUnit | undefined): boolean {
  if (unit === undefined || collapse(unit.en) === '') return false;
  return collapse(unit.en) !== collapse(unit.zh) || !/\p{Script=Han}/u.test(unit.zh);
}

/** A row again, with the cells that have nothing to translate as they are. */
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

/** What `npm run check` says of the blocks that came in, and of the layout of their page. */
function isOfGiven({ fragment, kind }: Issue, given: ReadonlyMap<string, string>): boolean {
  return kind === 'skeleton-differs' || (fragment !== undefined && given.has(fragment));
}
