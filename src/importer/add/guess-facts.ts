import path from 'node:path';
import { chineseNumeral } from '../../numbers/chinese-numerals.ts';
import { planYears } from '../../numbers/five-year-plans.ts';
import type { Authority } from '../../schemas/authority.ts';
import type { Source } from '../../schemas/source.ts';
import type { OfficialDocument } from '../grammar/official-document.ts';
import { dateIn } from '../grammar/read-face.ts';
import { KIND_WORDS } from './kind-words.ts';
import { guessAuthority } from './guess-authority.ts';
import { placeIn, type Home, type Place } from './place-in.ts';

/** The facts of a new document, as far as it states them; each is a proposal, as a person would type it. */
export interface Facts {
  id: string;
  kind: Source['kind'];
  /** Title as printed. */
  title: string;
  'title-en': string;
  'short-title': string;
  'short-title-en': string;
  /** ISO 8601; empty where the document does not say. */
  date: string;
  /** Such as `2025-2026`. */
  years: string;
  /** The person who delivered it; empty where the document names nobody. */
  speaker: string;
  /** Who issued it; empty where that cannot be inferred. */
  issuer: string;
  'issuer-en': string;
  order: string;
  access: Source['access'];
  /** Whose document it is, seen from this library. */
  authority: Authority;
}

/** What existing documents of the library already use. */
export interface Taken {
  home: Home;
  ids: readonly string[];
  orders: readonly number[];
  /** Values that no two documents may share, by fact: each value with the document that has it. */
  values: Readonly<Partial<Record<keyof Facts, ReadonlyMap<string, string>>>>;
}

/** Proposes the facts of a document from its face, its headings and the name of its file. */
export function guessFacts(document: OfficialDocument, file: string, taken: Taken, today: Date): Facts {
  const { home, ids, orders, values } = taken;
  const name = path.basename(file, path.extname(file));
  const { speaker, occasion } = document.face;
  const date = document.face.date ?? dateIn(document.parts.filter((part) => part.kind === 'signature'));
  const kind =
    document.title === null && isGivenToCongress(document.face) ? 'work-report' : kindOf(document.title ?? name);
  const title = document.title ?? (kind === 'notice' ? name : KIND_WORDS[kind].zh);
  const headings = document.headings.map(({ text }) => text);
  const year = yearSpokenOf(kind, date) || latestYear([title]) || latestYear([name]) || latestYear(headings);
  const years = yearsOf(kind, title, year === 0 ? today.getFullYear() : year);
  const said = [title, speaker ?? '', occasion ?? '', name];
  const place = placeIn(said);
  const elsewhere = place?.zh === home.district ? null : place;
  const span = kind === 'plan' || kind === 'draft-plan' ? [...new Set(years)] : [years[1]];
  return {
    id: freeOf(
      [elsewhere?.id, kind, ...span].filter((part) => part !== undefined).join('-'),
      (id) => ids.includes(id),
      (id, count) => `${id}-${count}`,
    ),
    kind,
    title,
    'title-en': [`${KIND_WORDS[kind].en}, ${span.join('–')}`, elsewhere?.en].filter(isGiven).join(', '),
    'short-title':
      (document.title === null ? null : ownShortTitle(kind, title)) ??
      `${elsewhere?.zh ?? ''}${span.join('—')}年${KIND_WORDS[kind].zh}`,
    'short-title-en': freeOf(
      [elsewhere?.en, span.join('–'), KIND_WORDS[kind].en].filter(isGiven).join(' '),
      (short) => values['short-title-en']?.has(short) === true,
      (short, count) => `${short} (${count})`,
    ),
    date: date ?? '',
    years: [...new Set(years)].join('-'),
    speaker: personIn(speaker ?? '') || personIn(/会议上\s*(.+)$/u.exec(occasion ?? '')?.[1] ?? ''),
    ...issuerOf(kind, place),
    order: String(Math.max(0, ...orders) + 1),
    access: 'public',
    authority: guessAuthority(said, document.parts, home),
  };
}

/**
 * Whether a report is delivered to a congress, for copies without a title: a head of government speaks, or deputies are
 * addressed.
 */
function isGivenToCongress({ speaker, occasion, salutation }: OfficialDocument['face']): boolean {
  return (
    /(?:[市区县省州]\s*长|(?:自治区|政府)\s*主席|总理)/u.test(speaker ?? '') ||
    /人民代表大会|人大.{0,8}会议/u.test(occasion ?? '') ||
    /^各位代表/u.test(salutation ?? '')
  );
}

/** A report delivered at the end of a year is on the next one; a communiqué is on the previous year, as in its title. */
function yearSpokenOf(kind: Source['kind'], date: string | null): number {
  const [year = 0, month = 0] = (date ?? '').split('-').map(Number);
  if (kind === 'communique') return 0;
  return REPORTS.has(kind) && month >= 11 ? year + 1 : year;
}

const REPORTS: ReadonlySet<Source['kind']> = new Set(['work-report', 'plan-report', 'budget-report']);

/** The first that matches counts: a report on a budget is a budget report, and the draft of a plan is not a plan. */
const KINDS: readonly (readonly [RegExp, Source['kind']])[] = [
  [/预算|决算/u, 'budget-report'],
  [/计划.*报告/u, 'plan-report'],
  [/工作报告/u, 'work-report'],
  [/公报/u, 'communique'],
  [/(?:征求意见稿|草案).*|(?:规划|纲要).*(?:征求意见稿|草案)/u, 'draft-plan'],
  [/五年(?:规划|计划)|规划纲要|国民经济和社会发展/u, 'plan'],
  [/规划|行动计划|行动方案/u, 'special-plan'],
  [/办法|条例|规定|细则/u, 'measures'],
];

function kindOf(title: string): Source['kind'] {
  return KINDS.find(([words]) => words.test(title))?.[1] ?? 'notice';
}

function latestYear(texts: readonly string[]): number {
  const years = texts.flatMap((text) =>
    [...text.matchAll(/(?<!\d)(20\d{2}|19[5-9]\d)(?!\d)/gu)].map(([year]) => Number(year)),
  );
  return Math.max(0, ...years);
}

/** A plan covers five years, given by its ordinal or in its title; a report also covers the previous year. */
function yearsOf(kind: Source['kind'], title: string, year: number): readonly [first: number, last: number] {
  if (kind === 'plan' || kind === 'draft-plan' || kind === 'special-plan') {
    const [, first, last] = /(20\d{2}|19\d{2})\s*年?\s*[—–\-~至]+\s*(20\d{2}|19\d{2})/u.exec(title) ?? [];
    if (first !== undefined && last !== undefined) return [Number(first), Number(last)];
    const [, count = ''] = /(?:第|“)(十[一二三四五六七八九]|[一二三四五六七八九十])(?:个)?五/u.exec(title) ?? [];
    return planYears(chineseNumeral(count)) ?? [year, year];
  }
  return REPORTS.has(kind) ? [year - 1, year] : [year, year];
}

/** 上海市市长 龚正, 代市长龚正, 龚 正: the name comes last, and a name of two characters often has a space in it. */
function personIn(speaker: string): string {
  const said = speaker.trim();
  const apart = BEHIND_OFFICE.exec(said)?.[1];
  const name = apart ?? CLOSE_TO_OFFICE.exec(said)?.[1] ?? ALONE.exec(said)?.[1] ?? '';
  return apart === undefined && /[市省区县长任记]/u.test(name) ? '' : name.replace(/[\s　]/gu, '');
}

const NAME = '(\\p{Script=Han}{1,6}·\\p{Script=Han}{1,6}|\\p{Script=Han}(?:[\\s　]*\\p{Script=Han}){1,3})';
const OFFICE = '[长记任理员席官]';
const BEHIND_OFFICE = new RegExp(`${OFFICE}[\\s　：:]+${NAME}$`, 'u');
const CLOSE_TO_OFFICE = new RegExp(`${OFFICE}${NAME}$`, 'u');
const ALONE = new RegExp(`^${NAME}$`, 'u');

/** Work reports and plans of a government are issued by the government. */
function issuerOf(kind: Source['kind'], place: Place | null): Pick<Facts, 'issuer' | 'issuer-en'> {
  const isGovernments = kind === 'work-report' || kind === 'plan' || kind === 'special-plan';
  return place === null || !isGovernments
    ? { issuer: '', 'issuer-en': '' }
    : { issuer: `${place.zh}人民政府`, 'issuer-en': `${place.adjective} People’s Government` };
}

/** There are many such documents in a year; the words after 关于 tell them apart. */
function ownShortTitle(kind: Source['kind'], title: string): string | null {
  const own = /关于.+$/u.exec(title)?.[0] ?? title;
  return (kind === 'notice' || kind === 'measures') && own.length <= 40 ? own : null;
}

function freeOf(
  name: string,
  isTaken: (name: string) => boolean,
  numbered: (name: string, count: number) => string,
): string {
  let free = name;
  for (let count = 2; isTaken(free); count += 1) free = numbered(name, count);
  return free;
}

function isGiven(part: string | undefined): part is string {
  return part !== undefined && part !== '';
}
