/** Reads the kinds of CBOR item (RFC 8949) that Pagefind writes: integers, texts and arrays of known length. */
export class CborReader {
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Number of items of the array that begins here. */
  array(): number {
    return this.head(ARRAY).argument;
  }

  integer(): number {
    const { major, argument } = this.head(UNSIGNED, NEGATIVE);
    return major === NEGATIVE ? -1 - argument : argument;
  }

  text(): string {
    const { argument: length } = this.head(TEXT);
    this.at += length;
    return decoder.decode(this.bytes.subarray(this.at - length, this.at));
  }

  private head(...expected: readonly number[]): { major: number; argument: number } {
    const first = this.byte();
    const major = first >> 5;
    if (!expected.includes(major))
      throw new Error(`Item of kind ${major} at byte ${this.at - 1}, expected ${expected.join(' or ')}. ${REPAIR}`);
    return { major, argument: this.argument(first & 31) };
  }

  private argument(information: number): number {
    if (information < 24) return information;
    if (information > 26) throw new Error(`Length of kind ${information} at byte ${this.at - 1}. ${REPAIR}`);
    let value = 0;
    for (let left = 1 << (information - 24); left > 0; left -= 1) value = value * 256 + this.byte();
    return value;
  }

  private byte(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw new Error(`The index file ends at byte ${this.at}. ${REPAIR}`);
    this.at += 1;
    return byte;
  }
}

/** Major types of CBOR. */
const [UNSIGNED, NEGATIVE, TEXT, ARRAY] = [0, 1, 3, 4] as const;

const REPAIR = 'Build the site again, so that the index and its reader come from the same version of Pagefind.';

const decoder = new TextDecoder();
