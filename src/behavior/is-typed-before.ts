/** Whether a reader typed into a field before the script ran: the text is neither the page's own nor from its address. */
export function isTypedBefore({ value, defaultValue }: HTMLInputElement | HTMLTextAreaElement, asked: string): boolean {
  return value !== defaultValue && value !== asked;
}
