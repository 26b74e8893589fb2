/** An error whose message is written for people, with place, finding and repair: it is printed as it is, without a stack. */
export class ToldError extends Error {
  constructor(message: string) {
    super(message);
    this.name = new.target.name;
    // The place is in the files, not in this program. DEBUG=1 keeps the stack.
    if (process.env['DEBUG'] !== '1') this.stack = `${this.name}: ${message}`;
  }
}
