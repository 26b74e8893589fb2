import { endsSentence } from '../../rules/ends-sentence.ts';
import type { SourceProblems } from '../../rules/source-problems.ts';
import type { Unit } from './read-units.ts';

/** A paragraph of running text ends its sentence. One that does not was cut, or is a heading that lost its number. */
export function checkSentence({ line, passage: { text } }: Unit, problems: SourceProblems): void {
  if (endsSentence(text)) return;
  problems.add(
    line,
    `The paragraph "${text.slice(0, 20)}" ends in the middle of a sentence: "${text.slice(-10)}".`,
    'If it is a heading, give it its number and a space: 第三节 标题. If it goes on, take the space off the end of its last line by a correction.',
  );
}
