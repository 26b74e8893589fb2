import type { AdverseWords } from './adverse-finding.ts';

/**
 * Reads words separated by spaces and line breaks: base forms, two of them joined where only the pair is adverse; after a
 * tilde a verb, after a minus a form that is also used for other things. `#` begins a remark.
 */
export function parseAdverseWords(text: string): AdverseWords {
  const lines = text.split('\n').filter((line) => !line.startsWith('#'));
  const words = lines.flatMap((line) => line.split(' ')).filter((word) => word !== '');
  return {
    lemmas: new Set(words.filter((word) => /^[a-z]+$/.test(word))),
    phrases: new Set(words.filter((word) => /^[a-z]+_[a-z]+$/.test(word))),
    verbs: marked('~', words),
    otherwise: new Set([...marked('-', words)].map((form) => form.replace('_', ' '))),
  };
}

function marked(mark: string, words: readonly string[]): Set<string> {
  return new Set(words.filter((word) => word.startsWith(mark)).map((word) => word.slice(1)));
}

/** Writes them as `parseAdverseWords` reads them: the forms first, then the base forms grouped by their first letters. */
export function formatAdverseWords({ lemmas, verbs, phrases, otherwise }: AdverseWords): string {
  const byBeginning = Map.groupBy([...lemmas, ...phrases, ...[...verbs].map((verb) => `~${verb}`)].sort(), (word) =>
    word.slice(0, 2),
  );
  const forms = [...otherwise].sort().map((form) => `-${form.replace(' ', '_')}`);
  return [REMARK, forms.join(' '), ...[...byBeginning.values()].map((words) => words.join(' ')), ''].join('\n');
}

const REMARK =
  '# Written by npm run check -- --learn-words from WordNet 3.1, copyright Princeton University: words for what lessens, hinders, ends, harms or denies.';
