/** An error whose message is written for people, with place, finding and repair: it is printed as it is, without a stack. */
export class UserFacingError extends Error {
  constructor(message: string) {
    super(message);
    this.name = new.target.name;
    // The fault is in a file, not in this program, so its stack is of no use. DEBUG=1 keeps it.
    if (process.env['DEBUG'] !== '1') this.stack = `${this.name}: ${message}`;
  }
}
