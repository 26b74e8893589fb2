/** The fragment of the address as it is in ids. An address that somebody has damaged, such as `#%zz`, names none. */
export function askedFragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}
