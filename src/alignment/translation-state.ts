import { fingerprint } from '../addressing/fingerprint.ts';
import type { TranslationState } from '../library/library.ts';
import type { Block } from '../markdown/page-content.ts';
import type { RecordedSource } from './translation-record.ts';

/**
 * Whether the English of a block is up to date with its current Chinese. English without a record may have been made from
 * anything, so it counts as stale. A block without words, such as a row of empty cells, has nothing to translate.
 */
export function translationState(
  zh: Block,
  en: Block | undefined,
  recorded: RecordedSource | undefined,
): TranslationState {
  if (zh.text.trim() === '') return 'current';
  if (en === undefined || en.untranslated) return 'missing';
  return recorded?.fingerprint === fingerprint(zh.text) ? 'current' : 'stale';
}
