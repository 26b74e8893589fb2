import { isGlossaryTitle } from './glossary-title.ts';
import { printedNumber } from './printed-number.ts';
import { isOffice, isSigningDate } from './signature.ts';
import type { Unit } from './split-regions.ts';

/** The line that opens an annex: its number, and its title where that is on the same line. */
export interface AnnexLabel {
  number: number | null;
  title: string;
}

/** 附件, 附件1, 附件1：…, 附表 2 …, 附：…; a sentence that begins like this is text. */
export function annexLabel(text: string): AnnexLabel | null {
  const match =
    /^[（(【]?附\s*(?:(?:件|表|录)\s*([一二三四五六七八九十]{1,3}|[\d０-９]{1,2})?(?:[-—][\d０-９]+)?\s*[）)】]?\s*[：:．.、]?|([一二三四五六七八九十]|[\d０-９]{1,2})\s*(?:[：:]|$)|[：:])\s*(.*)$/su.exec(
      text,
    );
  if (match === null || text.length > 60) return null;
  const [, labelled, bare, title = ''] = match;
  const numeral = labelled ?? bare;
  if (
    /[。；，]$/u.test(title) ||
    /^[\d０-９]+[.．、]/u.test(title) ||
    (numeral === undefined && title !== '' && !/^附\s*(?:件|表|录)?\s*[：:]|^附(?:件|录)[\s　]+[^，]*$/u.test(text))
  )
    return null;
  return { number: numeral === undefined ? null : numberOf(numeral), title: title.trim() };
}

function numberOf(numeral: string): number | null {
  return printedNumber(`${numeral}、`)?.number ?? (Number(numeral) || null);
}

/** Whether a label is only an entry in a list of annexes, which names what comes later under the same label. */
export function isListed(units: readonly Unit[], position: number, { number, title }: AnnexLabel): boolean {
  const rest = units.slice(position + 1).flatMap((unit) => (unit.kind === 'line' ? [unit.line.text] : []));
  if (title !== '' && rest.some((text) => [text, annexLabel(text)?.title ?? ''].some((one) => sameTitle(one, title))))
    return true;
  if (title !== '' && rest.every(closes) && rest.length === units.length - position - 1) return true;
  const end = rest.findIndex((text) => !/^[\d０-９]{1,2}[.．、]/u.test(text));
  const [items, after] = end === -1 ? [rest, []] : [rest.slice(0, end), rest.slice(end)];
  if (/^[2２]/u.test(items[0] ?? '')) return true;
  const names = items.map((text) => text.replace(/^[\d０-９]+[.．、]\s*/u, ''));
  if (names.some((name) => after.some((text) => sameTitle(text, name)))) return true;
  const areNames = names.length > 0 && names.every((name) => name.length <= 40 && !/[。；：:]/u.test(name));
  if (title === '' && areNames && after.every(closes)) return true;
  return title !== '' && number !== null && rest.some((text) => annexLabel(text)?.number === number);
}

/**
 * Whether a line belongs to the end of a document, below its text: office, date, recipients of copies, contact, printer.
 */
export function closes(text: string): boolean {
  return (
    isOffice(text) ||
    isSigningDate(text) ||
    /^(?:抄送|主送|[（(]此件|[（(]联系人|联系(?:人|电话|方式)\s*[：:]|[^。]{2,40}印发$)/u.test(text)
  );
}

function sameTitle(text: string, title: string): boolean {
  return text.length <= 60 && text.replace(/\s/gu, '') === title.replace(/\s/gu, '');
}

/** The line under 附件1 is its title, unless it is a sentence or a numbered heading. */
export function isTitle(text: string): boolean {
  return (
    text.length <= 60 &&
    !/[。；：:，]$/u.test(text.replace(/^(?:名词|用语|术语).{0,6}[：:]$/u, '')) &&
    (printedNumber(text) === null || isGlossaryTitle(text))
  );
}
