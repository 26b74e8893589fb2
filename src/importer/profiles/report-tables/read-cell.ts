import { joinLines } from '../../rules/join-lines.ts';
import type { Reading } from './reading.ts';

/** A cell while its table is put together. */
export interface Cell {
  text: string;
  items: readonly string[];
}

/**
 * Reads a cell: HTML with `<ul><li>`, plain text with ➤ before each item, or both. Every `<li>` and every ➤ begins an
 * item; a ➤ at the head of a `<li>` is the sign of that very item. The text before the first item is the cell's own.
 *
 * @param line shown in messages
 * @throws {ContentError} at a tag that is unknown, never closed or closes nothing, and at text after a list
 */
export function readCell(source: string, line: number, reading: Reading): Cell {
  const reader = new CellReader(line, reading);
  for (const token of source.split(TOKEN)) if (token !== '') reader.read(token);
  return reader.finish();
}

/** Reads running text, which may hold tags such as `<sub>` but no items. */
export function readText(source: string, line: number, reading: Reading): string {
  const { text, items } = readCell(source, line, reading);
  if (items.length === 0) return text;
  throw reading.problem(
    line,
    `The list item "${items[0]?.slice(0, 20)}" stands outside a table.`,
    'Separate the cells of each row by tabs, or take the list sign out by a correction.',
  );
}

/** Walks one cell. Lives for one call of `readCell`. */
class CellReader {
  private readonly open: string[] = [];
  private readonly items: string[] = [];
  private text = '';
  private listEnded = false;
  private readonly line: number;
  private readonly reading: Reading;

  constructor(line: number, reading: Reading) {
    this.line = line;
    this.reading = reading;
  }

  read(token: string): void {
    if (token === LIST_SIGN) this.readListSign();
    else if (TAG.test(token)) this.readTag(token);
    else this.readWords(token);
  }

  finish(): Cell {
    const left = this.open.at(-1);
    if (left !== undefined)
      this.fail(`<${left}> is never closed.`, `Add </${left}> by a correction in corrections.yaml.`);
    const empty = this.items.findIndex((item) => item.trim() === '');
    if (empty !== -1)
      this.fail(`Item ${empty + 1} of this cell is empty.`, 'Add its text, or take its sign out, by a correction.');
    return { text: this.tidy(this.text), items: this.items.map((item) => this.tidy(item)) };
  }

  private readListSign(): void {
    this.reading.tally.take('list-sign', LIST_SIGN);
    const isSignOfTag = this.open.at(-1) === 'li' && this.items.at(-1)?.trim() === '';
    if (!isSignOfTag) this.beginItem();
  }

  private readTag(tag: string): void {
    const [, slash, name] = KNOWN_TAG.exec(tag) ?? [];
    if (name === undefined) this.fail(`${tag} is not a tag that a cell may hold.`, TAG_REPAIR);
    this.reading.tally.take('html-tag', tag);
    if (slash === '/') return this.close(name);
    if (name === 'li') this.beginTaggedItem();
    this.open.push(name);
  }

  private beginTaggedItem(): void {
    const around = this.open.at(-1);
    if (around === 'li')
      this.fail('<li> is not closed before the next <li>.', 'Add </li> by a correction in corrections.yaml.');
    if (around !== 'ul') this.fail('<li> stands outside <ul>.', 'Put it inside <ul>…</ul> by a correction.');
    this.beginItem();
  }

  private beginItem(): void {
    this.items.push('');
    this.listEnded = false;
  }

  private close(name: string): void {
    const innermost = this.open.pop();
    if (innermost === undefined)
      this.fail(`</${name}> closes nothing.`, `Add <${name}>, or take </${name}> out, by a correction.`);
    if (innermost !== name)
      this.fail(
        `<${innermost}> is not closed before </${name}>.`,
        `Add </${innermost}> by a correction in corrections.yaml.`,
      );
    if (name === 'li') this.listEnded = true;
  }

  private readWords(words: string): void {
    if (/<\/?[a-zA-Z]/.test(words))
      this.fail(`A tag without its ">" in "${words.trim().slice(0, 20)}".`, 'Complete it by a correction.');
    const item = this.items.pop();
    if (item === undefined) this.text += words;
    else if (!this.listEnded || words.trim() === '') this.items.push(item + words);
    else
      this.fail(
        `"${words.trim().slice(0, 20)}" stands after a list item and belongs to none.`,
        'Put it into its item by a correction.',
      );
  }

  private tidy(text: string): string {
    return joinLines([{ text }], this.reading.tally).text;
  }

  private fail(found: string, repair: string): never {
    throw this.reading.problem(this.line, found, repair);
  }
}

const LIST_SIGN = '➤';

/** A tag begins with a letter, so that a figure such as <5.5% stays text. */
const TAG = /^<\/?[a-zA-Z][^<>]*>$/;

const TOKEN = /(<\/?[a-zA-Z][^<>]*>|➤)/;

/** Tags that say nothing about the text; any other might (a link, a superscript, a cell over two columns). */
const KNOWN_TAG = /^<(\/?)(p|b|sub|ul|li)(?: style="[^"]*")?>$/;

const TAG_REPAIR = 'Cells may hold p, b, sub, ul and li, with no attribute but style. Replace the tag by a correction.';
