import { countingPageNumbers } from '../rules/counting-page-numbers.ts';
import { RECORD_LABELS } from '../rules/record-labels.ts';

/** A line of the document with its place, counted as in the original. */
export interface PlacedLine {
  text: string;
  line: number;
}

/**
 * Finds the lines that are furniture of a web page, of a copy or of an editor, and says why. Lines that cannot be text
 * are found anywhere; those that could be text, only before the text begins and after it ends.
 *
 * @returns the reason for each such line, by its position
 */
export function findFurniture(
  lines: readonly PlacedLine[],
  isHead: (position: number) => boolean,
): Map<number, string> {
  const reasons = new Map<number, string>();
  const links = lines.findLastIndex(({ text }, position) => LINKS.test(text) && isTail(lines, position));
  lines.forEach(({ text }, position) => {
    const reason =
      anywhere(text) ??
      (links !== -1 && position >= links ? 'Links to other pages, below the text.' : undefined) ??
      (isHead(position) || position >= lines.length - TAIL ? atTheEdges(text) : undefined);
    if (reason !== undefined) reasons.set(position, reason);
  });
  noteEmptyHeads(lines, reasons);
  const numbers = countingPageNumbers(lines.map(({ text }) => text));
  for (const position of numbers) reasons.set(position, 'The number of a printed page.');
  for (const position of runningHeads(lines, numbers)) reasons.set(position, 'A running head.');
  const records = [RECORD, RECORD_TOO].map((pattern) =>
    lines.flatMap(({ text }, position) => (isHead(position) && pattern.test(text) ? [position] : [])),
  );
  if (records[0]?.length) for (const position of records.flat()) reasons.set(position, SOURCE);
  return reasons;
}

/** Words next to the page number on three or more pages. */
function runningHeads(lines: readonly PlacedLine[], numbers: readonly number[]): number[] {
  const beside = new Set(numbers.flatMap((position) => [position - 1, position + 1]));
  const heads = [...beside].filter((at) => {
    const { text = '' } = lines[at] ?? {};
    return text !== '' && text.length <= 40 && !/[。；：，]$/u.test(text);
  });
  const alike = Map.groupBy(heads, (at) => lines[at]?.text.replace(/\s/gu, ''));
  return [...alike.values()].filter((places) => places.length >= 3).flat();
}

function anywhere(text: string): string | undefined {
  return EVERYWHERE.find(([pattern]) => pattern.test(text))?.[1];
}

/** A line that ends like a sentence is text. */
function atTheEdges(text: string): string | undefined {
  return /[。；]$/u.test(text) ? undefined : AT_THE_EDGES.find(([pattern]) => pattern.test(text))?.[1];
}

/** Whether this is a line such as 相关报道： with only short lines after it. */
function isTail(lines: readonly PlacedLine[], position: number): boolean {
  return lines.slice(position + 1).every(({ text }) => text.length <= 60 && !/[。；]$/u.test(text));
}

/** Leaves out 附件： above nothing but file names, together with those names. */
function noteEmptyHeads(lines: readonly PlacedLine[], reasons: Map<number, string>): void {
  lines.forEach(({ text }, position) => {
    const isFileList = reasons.get(position + 1) === FILE_NAME;
    if (/^(?:相关)?附件\s*[：:]?$/u.test(text) && isFileList) reasons.set(position, FILE_NAME);
  });
}

const TAIL = 8;
const BUTTON = 'A button of the web page.';
const FILE_NAME = 'The name of a file that the web page offered.';
const SOURCE = 'A line of the web page on where and when it was published.';
const FOOT = 'The foot of the web page.';
const EDITOR = "An editor's line.";

const LINKS = /^(?:相关(?:报道|链接|阅读|新闻|稿件|解读|文章)|延伸阅读|推荐阅读|友情链接|更多(?:新闻|内容))\s*[：:]?$/u;

const RECORD = new RegExp(`^(?:${RECORD_LABELS.sure})\\s*[：:].{0,60}(?<![。；])$`, 'u');
/** Lines of a record only if one of those above is next to them. */
const RECORD_TOO = new RegExp(`^(?:${RECORD_LABELS.ofTextToo})\\s*[：:].{0,80}(?<![。；])$`, 'u');

const DATE = '\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?';
const CLOCK = '\\d{1,2}:\\d{2}(?::\\d{2})?';
const GIVEN_OUT = '(?:发布|发文|更新|成文|公开|发稿|上传)';
const TIME = '(?:时间|日期)\\s*[：:]\\s*';
const ORIGIN = '(?:(?:信息|文章|稿件)?来\\s*源|稿源)\\s*[：:]\\s*';
const PERSON = '(?:作者|记者|编辑|责编|责任编辑|审核|校对|监制|发布(?:机构|单位|人)|供稿)\\s*[：:]\\s*';
const COUNT = '(?:阅读|浏览|点击|访问)(?:次数|量|数)?\\s*[：:]\\s*';

/** Words and buttons of a web page, possibly several on one line. */
const WEB_WORDS = [
  `(?:${GIVEN_OUT}?${TIME})?${DATE}(?:\\s*${CLOCK})?`,
  `${ORIGIN}[^\\s：:]{0,30}`,
  `${PERSON}[^\\s：:]{0,20}`,
  `${COUNT}\\d*\\s*次?`,
  '[【[]?\\s*字\\s*[体号](?:大小)?\\s*[：:]?\\s*[【[(（]?\\s*(?:[大中小][\\s|]*){2,3}[】\\])）]?',
  '[【[(（]?(?:打印|关闭|收藏|保存|分享(?:到)?|复制链接|微信|朋友圈|微博|QQ空间|QQ好友)(?:本页|本文|窗口|页面)?\\s*[：:]?[】\\])）]?',
];
/** A date on its own belongs to a signature, and 时间：2024年5月1日 to an event. */
const WEB_LINE = new RegExp(`^(?!${DATE}$|${TIME}\\d{4}年\\S*$)(?:(?:${WEB_WORDS.join('|')})[\\s|｜　]*)+$`, 'u');
const PUBLISHED = new RegExp(
  `^(?:${ORIGIN}.{0,100}|(?:${GIVEN_OUT}${TIME}\\d{4}|${TIME}\\d{4}[-/.]).{0,100}|${PERSON}.{0,40}|${DATE}\\s+${CLOCK}.{0,40})$`,
  'u',
);

const EVERYWHERE: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:下载|打印|全屏|收藏|分享|加大|还原|减小|关闭|返回|复制|复制链接|[【[]?\s*字体?(?:号|大小)?\s*[：:]?\s*(?:[大中小]\s*)*[】\]]?|】|大\s*中\s*小|打印本页|关闭窗口|我要纠错|分享到\s*[：:]?|扫一扫.{0,20}|微信|微博|QQ空间|上一[篇页]\s*[：:]?.{0,40}|下一[篇页]\s*[：:]?.{0,40}|返回顶部|点击下载.{0,40}|附件(?:下载|列表)\s*[：:]?|搜索|登录|注册|无障碍(?:浏览|阅读)?|长者(?:模式|版)|语音(?:播报|朗读)|繁體(?:中文)?|简体(?:中文)?|(?:[【[（(]?\s*(?:打印|关闭|收藏|纠错|返回)(?:本页|本文|窗口|页面|顶部|列表)?\s*[】\]）)]?\s*)+)$/u,
    BUTTON,
  ],
  [
    /^【?\s*(?:[您你](?:现在|当前|目前)?(?:所在)?的?位置|当前(?:所在)?的?位置|首页)\s*[：:>＞].*$/u,
    'The way to the web page.',
  ],
  [/^[（(【[]\s*(?:本文|文中|内容|全文)?(?:有|略有)(?:删减|删节|改动|删改).{0,6}[）)】\]]$/u, EDITOR],
  [/^[（(【[]?\s*(?:责任编辑|责编|本期编辑|网络编辑|责任校对)\s*[：:].{0,40}(?<![。；])$/u, EDITOR],
  [/^(?:-\s+|\*\s+)?[^。]{1,60}\.(?:docx?|wps|pdf|xlsx?|zip|rar|pptx?|ofd)$/iu, FILE_NAME],
  [/^<!--.*-->$/su, 'A comment in the text, which no page shows.'],
  [/^(?:-{3,}|_{3,}|={3,}|—{6,}|─{6,}|(?:[*＊]\s*){3,})$/u, 'A ruled line.'],
  [
    /^(?:版权所有|网站标识码|(?:ICP)?备案号|(?:关于我们|网站地图)(?!\p{Script=Han})|[^。]{0,12}(?:ICP备|公网安备)).{0,80}$/u,
    FOOT,
  ],
];

const AT_THE_EDGES: readonly (readonly [RegExp, string])[] = [
  [/^[（(](?:完|新华社[^）)]{0,12}|(?:本报)?(?:记者|通讯员)[^）)]{0,30})[）)]$/u, EDITOR],
  // A program of events names the organizers in its text.
  [/^(?:主办|承办|协办|技术支持)(?:单位)?\s*[：:].{0,80}$/u, FOOT],
  [/^(?:主题词\s*[：:].{0,60}|(?:信息)?公开(?:方式|属性|类别)\s*[：:]\s*(?:主动|依申请|不予)公开)$/u, SOURCE],
  [WEB_LINE, SOURCE],
  [PUBLISHED, SOURCE],
];
