/** A file of an index that could not be read. */
export class ReadError extends Error {
  readonly reason: 'unreachable' | 'slow' | 'missing' | 'insecure';

  constructor(reason: ReadError['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
