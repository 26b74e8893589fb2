/** The fragment that contains this one: `s1-p3` for `s1-p3-i2`, `s1` for `s1-p3`, empty for `s1`, `p2` and `title`. */
export function parentFragment(fragment: string): string {
  return fragment.slice(0, Math.max(0, fragment.lastIndexOf('-')));
}

/** The fragment without its number: `s1-p` for `s1-p3`. Fragments with the same stem share a counter. */
export function stemOf(fragment: string): string {
  return fragment.replace(/\d+$/, '');
}

/** The fragment and all that contain it, the outermost first: `s1`, `s1-p3`, `s1-p3-i2`. */
export function pathOf(fragment: string): string[] {
  const parts = fragment.split('-');
  return parts.map((_, index) => parts.slice(0, index + 1).join('-'));
}
