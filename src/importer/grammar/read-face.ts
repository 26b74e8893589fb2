import type { DocumentFace, DocumentPart } from './official-document.ts';
import { isGlossaryTitle } from './glossary-title.ts';
import { officialNumber, plainDigits } from './printed-number.ts';
import type { TextLine } from './text-line.ts';

export interface ReadFace {
  face: DocumentFace;
  parts: readonly DocumentPart[];
  /** How many lines it has. */
  length: number;
}

/**
 * Reads the lines before the text: title, occasion, speaker, salutation. The face ends with the salutation or, without
 * one, before the first heading or the first sentence.
 *
 * @param isHeading whether the order of the numbers makes the line at a position a heading
 */
export function readFace(lines: readonly TextLine[], isHeading: (position: number) => boolean): ReadFace {
  const length = faceLength(lines, isHeading);
  const own = lines.slice(0, length);
  const title = titleLines(own);
  const face: DocumentFace = {
    title: title.length === 0 ? null : titleOf(title),
    occasion: textOf(occasionLines(own, title)),
    date: dateIn(own),
    speaker: speakerIn(own.filter((line) => !title.includes(line) && !OCCASION.test(line.text))),
    salutation: own.find(({ text }) => SALUTATION.test(text))?.text ?? null,
  };
  return { face, parts: own.flatMap((line) => partsOf(line, title.includes(line))), length };
}

/** Whether a line is 前言 or the like, a heading without a number. */
export function isPrefaceHeading(text: string): boolean {
  return /^(?:[前序引绪导]\s*言|绪\s*论|序)$/u.test(text);
}

const SALUTATION = /^(?:各位|同志们|主任|主席团|尊敬的|女士们)[^。]{0,40}[：:！!]$/u;
const OCCASION =
  /^(?:[—─―-]{1,2}\s*)|^[（(]?\s*(?:[\d０-９]{4}|[二2][〇零○ＯOoО0ο][一二三四五六七八九〇零○ＯOoО0ο\d]{2}|一九[一二三四五六七八九〇零○]{2})\s*年.{2,60}(?:会议|大会|全会|闭幕会|通过|批准|发布)/u;
const SPEAKER =
  /(?:[市省州区县旗盟镇乡局院厅部]\s*长|主\s*席|总\s*理|主\s*任|专\s*员|书\s*记|检察长|行政长官)[\s　：:]*[\p{Script=Han}·\s　]{0,16}$/u;
const TITLE_END =
  /(?:报告|纲要|规划|计划|公报|意见|方案|决定|决议|通知|办法|条例|规定|细则|总结|讲话|建议|清单|要点|白皮书|草案|征求意见稿|预算|决算|说明|通告|公告|章程|制度)(?:\s*[（(][^）)]{1,20}[）)]){0,2}(?:\s*[[〔［]\d{1,2}[\]〕］])?$/u;
/**
 * Further words that end a title; an order (令) has the name of its text below it. Words that also end headings count only
 * in a long line. 执法 is not a law, and 代表 not a table.
 */
const OTHER_TITLE_END =
  /^(?!各位)(?:.*(?:预案|通报|批复|函|纪要|指南|指引|规程|规则|守则|准则|导则|法典|令|请示|议案|声明|宣言|倡议书?|公约|致辞|发言|答复|解读)|.{3,}(?:标准|目录|名录|名单|(?<![做执司立违方看打说用想手合非普守依书])法|(?<![代发外仪])表)|.{6,}(?:措施|情况|安排|任务|目标|指标))(?:\s*[（(][^）)]{1,20}[）)]){0,2}$/u;
/** The end of a line after which a title continues on the next line. */
const TITLE_GOES_ON = /(?:[和与及的、“《]|发展|[省市区县州盟镇]|关于.*)$/u;
const FAR = 25;

function faceLength(lines: readonly TextLine[], isHeading: (position: number) => boolean): number {
  const head = lines.slice(0, FAR);
  const heading = head.findIndex(({ text }, position) => isHeading(position) || isPrefaceHeading(text));
  const salutation = head.findIndex(({ text }) => SALUTATION.test(text));
  if (salutation !== -1 && (heading === -1 || salutation < heading)) return salutation + 1;
  const sentence = head.findIndex(({ text }) => text.length > 60 || /[。；：！]$/u.test(text));
  const ends = [heading, sentence].filter((position) => position !== -1);
  return ends.length === 0 ? Math.min(lines.length, titleEnd(head)) : Math.min(...ends);
}

/** A text with neither a heading nor a sentence has at most a title. */
function titleEnd(lines: readonly TextLine[]): number {
  return lines.findIndex((line) => TITLE_ENDS.some((isEnd) => isEnd(titleOf([line]), line))) + 1;
}

function titleLines(lines: readonly TextLine[]): TextLine[] {
  const given = lines.filter(({ role }) => role?.as === 'title');
  if (given.length > 0) return given;
  const fit = lines.filter(({ text }) => !OCCASION.test(text) && !SALUTATION.test(text) && !/^[（(]/u.test(text));
  const titles = fit.map((line) => ({ line, own: upTo(lines, line) }));
  const [title] = TITLE_ENDS.flatMap((isEnd) => titles.find(({ line, own }) => isEnd(titleOf(own), line)) ?? []);
  return title?.own ?? [];
}

const isNamed = (title: string): boolean => TITLE_END.test(title) || isGlossaryTitle(title);
const isNamedToo = (title: string): boolean => OTHER_TITLE_END.test(title);
const isSet = (line: TextLine | undefined): boolean => line?.style?.headingLevel === 1;

/** Signs that a title ends with a line, the most certain first. */
const TITLE_ENDS: readonly ((title: string, last: TextLine) => boolean)[] = [
  isNamed,
  (title, last) => isSet(last) && isNamedToo(title),
  (_, last) => isSet(last),
  isNamedToo,
];

/** The line, and those above it that continue in it. */
function upTo(lines: readonly TextLine[], line: TextLine): TextLine[] {
  const end = lines.indexOf(line);
  let start = end;
  while (start > 0 && goesOn(lines[start - 1], lines[start])) start -= 1;
  return lines.slice(start, end + 1);
}

function goesOn(line: TextLine | undefined, next: TextLine | undefined): boolean {
  return (
    line !== undefined &&
    line.text.length <= 40 &&
    (TITLE_GOES_ON.test(line.text) || /^[与和及暨]/u.test(next?.text ?? '')) &&
    !OCCASION.test(line.text) &&
    !SPEAKER.test(line.text) &&
    (isSet(line) || !isSet(next))
  );
}

/** 政府工作报告（2025年1月14日在…会议上 省长 …） is a title and an occasion on one line. */
function withoutOccasion(text: string): string {
  return ONE_LINE.exec(text)?.[1] ?? text;
}

/** The spaces in 政 府 工 作 报 告 are only for its look. */
function nameOf(line: string): string {
  const text = withoutOccasion(line);
  return /^(?:\p{Script=Han}[\s　]+){2,}\p{Script=Han}$/u.test(text) ? text.replace(/[\s　]/gu, '') : text;
}

const ONE_LINE = /^([^（(—─]{2,40}?)\s*(?=[（(]\s*(?:[\d０-９]{4}|二[〇零○])[^）)]*年|——\s*[\d０-９]{4}年)/u;

function titleOf(lines: readonly TextLine[]): string {
  const title = lines.map(({ text }) => nameOf(text)).join('');
  return title.replace(/\s*[[〔［]\d{1,2}[\]〕］]$/u, '');
}

/** The office and the name, or only the name, above the salutation. */
function speakerIn(lines: readonly TextLine[]): string | null {
  const office = lines.find(({ text }) => SPEAKER.test(text) && !SALUTATION.test(text));
  return (
    (office ?? lines.find(({ text }) => /^\p{Script=Han}[\s　]?[\p{Script=Han}·]{1,3}$/u.test(text)))?.text ?? null
  );
}

/** An occasion continues up to its 上, even over the end of a line. */
function occasionLines(lines: readonly TextLine[], title: readonly TextLine[]): TextLine[] {
  const start = lines.findIndex((line) => !title.includes(line) && OCCASION.test(line.text));
  if (start === -1) return [];
  const next = lines[start + 1];
  const isCut =
    !/(?:上|通过|批准|发布|[）)])/u.test(lines[start]?.text ?? '') &&
    next !== undefined &&
    /上[）)]?$/u.test(next.text);
  return lines.slice(start, isCut ? start + 2 : start + 1);
}

function textOf(lines: readonly TextLine[]): string | null {
  return lines.length === 0 ? null : lines.map(({ text }) => text).join('');
}

/** The first full date, as ISO 8601. */
export function dateIn(lines: readonly { text: string }[]): string | null {
  for (const { text } of lines) {
    const [, year = '', month = '', day = ''] = DATE.exec(plainDigits(text)) ?? [];
    const [monthNumber, dayNumber] = [officialNumber(month), officialNumber(day)];
    if (monthNumber === undefined || dayNumber === undefined || monthNumber * dayNumber === 0) continue;
    return [digits(year), monthNumber, dayNumber].map((part) => String(part).padStart(2, '0')).join('-');
  }
  return null;
}

/** 2026年1月5日, 二〇二六年一月五日; the zero is typed in several ways. */
const DATE =
  /([\d二一〇零○ＯOoО0ο三四五六七八九]{4})\s*年\s*(\d{1,2}|[一二三四五六七八九十]{1,2})\s*月\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*日/u;

function digits(year: string): string {
  return year.replace(/\D/gu, (sign) => String(Math.max(0, '〇一二三四五六七八九'.indexOf(sign))));
}

function partsOf(line: TextLine, isTitle: boolean): DocumentPart[] {
  const lines = [line.line, line.lastLine] as const;
  if (!isTitle) return [{ kind: 'face', text: line.text, lines }];
  const name = withoutOccasion(line.text);
  const rest = line.text.slice(name.length).trim();
  return [
    { kind: 'title', text: name.trim(), lines },
    ...(rest === '' ? [] : [{ kind: 'face' as const, text: rest, lines }]),
  ];
}
