/** A page that cannot be aligned: where, what was found, how to repair it. Nothing has been written. */
export class AlignmentError extends Error {
  constructor(place: string, found: string, repair: string) {
    super(`${place}\n  found: ${found}\n  fix:   ${repair}`);
    this.name = 'AlignmentError';
  }
}
