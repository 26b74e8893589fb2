import { readFileSync } from 'node:fs';
import path from 'node:path';

const SOURCE = path.join(import.meta.dirname, 'gbt7714-bst.dtx');

/**
 * Extracts a style from its documented source: the lines between guards such as `%<*2015|2025>` and `%</2015|2025>` that
 * are true for these options, without comments. This is what docstrip of TeX does, for the guards in this source.
 */
export function stripStyle(options: readonly string[]): string {
  const open: boolean[] = [];
  const kept: string[] = [];
  for (const line of readFileSync(SOURCE, 'utf8').split('\n')) {
    const [, character, condition = ''] = /^%<([*/])(.*?)>/.exec(line) ?? [];
    if (character === '*') open.push(holds(condition, options));
    else if (character === '/') open.pop();
    else if (!line.startsWith('%') && open.every(Boolean)) kept.push(line);
  }
  return `${kept.join('\n')}\n`;
}

/** Whether a condition is true: names of options, `!`, `&`, `|` and brackets, in this order of precedence. */
function holds(condition: string, options: readonly string[]): boolean {
  const tokens = condition.match(/[\w-]+|[!&|()]/g) ?? [];
  const either = (): boolean => {
    let held = both();
    while (tokens[0] === '|') {
      tokens.shift();
      const next = both();
      held ||= next;
    }
    return held;
  };
  const both = (): boolean => {
    let held = single();
    while (tokens[0] === '&') {
      tokens.shift();
      const next = single();
      held &&= next;
    }
    return held;
  };
  const single = (): boolean => {
    const token = tokens.shift() ?? '';
    if (token === '!') return !single();
    if (token !== '(') return options.includes(token);
    const held = either();
    tokens.shift();
    return held;
  };
  return either();
}
