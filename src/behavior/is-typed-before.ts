/** Whether a reader has typed into a field before the script came: neither the page nor its address has put that there. */
export function isTypedBefore({ value, defaultValue }: HTMLInputElement | HTMLTextAreaElement, asked: string): boolean {
  return value !== defaultValue && value !== asked;
}
