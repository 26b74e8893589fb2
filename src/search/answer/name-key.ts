/**
 * The form in which names are compared: NFKC, lower case, and only letters and digits, so that spaces, quotation marks,
 * the enumeration comma and hyphens make no difference, and `wǔ wéi sì bì` is `wuweisibi`.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
