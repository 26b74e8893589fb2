/** A page that cannot be read: where, what was found, how to repair it. */
export class PageError extends Error {
  readonly file: string;
  readonly line: number;
  readonly found: string;
  readonly repair: string;

  constructor(file: string, line: number, found: string, repair: string) {
    super(`${file}:${line}\n  found: ${found}\n  fix:   ${repair}`);
    this.name = 'PageError';
    this.file = file;
    this.line = line;
    this.found = found;
    this.repair = repair;
  }
}
