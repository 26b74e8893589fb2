/** The fragment of the address, decoded as ids are. A damaged address such as `#%zz` has none. */
export function askedFragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}
