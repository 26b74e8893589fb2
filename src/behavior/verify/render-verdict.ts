import { element } from '../search/element.ts';
import { fillIn } from '../search/search-settings.ts';
import type { MarkedStretch } from '../../citation/marked-difference.ts';
import type { VerifyWords } from '../verify-words.ts';
import type { Reason, CurrentPlace, Verdict } from './verdict.ts';

/** A verdict as the reader sees it: what was asked, the finding, the places. */
export function renderVerdict(asked: string, verdict: Verdict, words: VerifyWords, searchAddress: string): HTMLElement {
  const good = GOOD.has(verdict.kind);
  return element(
    'section',
    { class: `verdict ${good ? 'is-good' : 'is-changed'}`, 'data-verdict': verdict.kind },
    element('p', { class: 'asked small' }, asked.length > 80 ? `${asked.slice(0, 80)}…` : asked),
    element('h2', {}, headingOf(verdict, words)),
    ...noteOf(verdict, words),
    ...('reason' in verdict ? reasonIn(verdict.reason, words) : []),
    ...('difference' in verdict ? [differenceOf(verdict.difference.stretches, words)] : []),
    ...('places' in verdict ? [element('ul', {}, ...verdict.places.map(placeItem))] : []),
    ...(verdict.kind === 'none'
      ? [element('p', { class: 'small' }, element('a', { href: searchAddress }, words.search))]
      : []),
  );
}

/** The finding in a few words, also for the status line. */
export function headingOf(verdict: Verdict, words: VerifyWords): string {
  if (verdict.kind === 'earlierEnglish') return fillIn(words.earlierEnglish, { date: verdict.until });
  if (verdict.kind !== 'nearest') return words[verdict.kind];
  const { count } = verdict.difference;
  return count === 1 ? words.nearestOne : fillIn(words.nearest, { count });
}

function noteOf(verdict: Verdict, words: VerifyWords): HTMLElement[] {
  const note = noteText(verdict, words);
  return note === null ? [] : [element('p', { class: 'small' }, note)];
}

function noteText(verdict: Verdict, words: VerifyWords): string | null {
  switch (verdict.kind) {
    case 'unchanged':
      return words.unchangedNote;
    case 'changed':
      return verdict.isFingerprint ? words.changedFingerprint : words.changedNote;
    case 'earlierEnglish':
      return words.earlierEnglishNote;
    case 'differs':
      return words.differsNote;
    case 'part':
      return verdict.total > verdict.places.length
        ? `${words.partNote} ${fillIn(words.more, { count: verdict.total, shown: verdict.places.length })}`
        : words.partNote;
    case 'signs':
      return words.signsNote;
    case 'inOrder':
      return words.inOrderNote;
    default:
      return null;
  }
}

/** Words only in the library are marked inserted, words only in the quotation deleted: it is the quotation that needs correcting. */
function differenceOf(stretches: readonly MarkedStretch[], words: VerifyWords): HTMLElement {
  const marked = stretches.map(({ kind, text }) => {
    if (kind === 'same') return text;
    const name = kind === 'library' ? words.inLibrary : words.inQuotation;
    return element(kind === 'library' ? 'ins' : 'del', { title: name }, text);
  });
  return element(
    'div',
    { class: 'difference' },
    element('blockquote', {}, ...marked),
    element('p', { class: 'small soft' }, words.legend),
  );
}

const GOOD: ReadonlySet<Verdict['kind']> = new Set(['unchanged', 'moved', 'part', 'inOrder', 'place']);

function reasonIn(reason: Reason | null, words: VerifyWords): HTMLElement[] {
  return reason === null
    ? []
    : [element('p', { class: 'small' }, fillIn(words.reason, { date: reason.date, reason: reason.reason }))];
}

function placeItem({ url, label, text, lang }: CurrentPlace): HTMLElement {
  const quoted = text === '' ? [] : [element('blockquote', { lang }, text)];
  return element('li', {}, element('a', { href: url }, label), ...quoted);
}
