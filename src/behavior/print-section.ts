/**
 * Prints one section of the page: its heading and all up to the next section. The rest of the text is hidden until
 * the print dialog closes.
 *
 * @param section fragment of the section, such as `s2`
 */
export function printSection(section: string): void {
  const start = document.getElementById(section)?.closest('.prose > *');
  const parts = [...(start?.parentElement?.children ?? [])];
  const from = parts.indexOf(start as Element);
  const next = parts.findIndex((part, index) => index > from && part.matches('.head-2'));
  const left = parts.filter((_, index) => index < from || (next !== -1 && index >= next));
  for (const part of left) part.classList.add('not-printed');
  addEventListener('afterprint', () => left.forEach((part) => part.classList.remove('not-printed')), { once: true });
  print();
}
