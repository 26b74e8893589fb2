/** Lets what is begun before it is needed fail: whoever awaits it hears of that, and where nobody does it is no error of the page. */
export function failUnheard(begun: Promise<unknown> | null | undefined): void {
  begun?.catch(() => undefined);
}
