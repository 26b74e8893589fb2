/**
 * Numbers the blocks of a page, from 1 for each stem such as `s1-p`, `s1-p3-i` or `s1-t1-r` (rows from 0, the header). A
 * marker in the file sets the fragment itself, and counting goes on from there, as with `value` in an HTML list. So a
 * paragraph inserted later takes a free number, and the one after it keeps its own by a marker.
 */
export class FragmentCounter {
  private readonly last = new Map<string, number>();

  /** The next fragment of a stem, or the marked one; null where the marker belongs to another stem. */
  take(stem: string, marker: string | null): string | null {
    const number = marker === null ? this.following(stem) : numberAfter(stem, marker);
    if (number === null) return null;
    this.last.set(stem, number);
    return `${stem}${number}`;
  }

  private following(stem: string): number {
    return (this.last.get(stem) ?? (stem.endsWith('-r') ? -1 : 0)) + 1;
  }
}

function numberAfter(stem: string, marker: string): number | null {
  if (!marker.startsWith(stem)) return null;
  const digits = marker.slice(stem.length);
  return /^(?:0|[1-9]\d*)$/.test(digits) ? Number(digits) : null;
}
