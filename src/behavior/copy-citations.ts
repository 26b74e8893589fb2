/** Makes the copy buttons of the citation page work: a reference keeps its italics where the program that takes it can. */
export function copyCitations(page: HTMLElement, status: HTMLElement, words: { copied: string; copyFailed: string }): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>('[data-copy]')) button.hidden = false;
  page.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-copy]') : null;
    const text = button?.parentElement?.querySelector<HTMLElement>('[data-text]');
    if (!text) return;
    const label = button?.getAttribute('aria-label')?.split(': ')[1] ?? '';
    status.textContent = '';
    write(text).then(
      () => (status.textContent = `${words.copied}: ${label}`),
      () => {
        getSelection()?.selectAllChildren(text);
        status.textContent = words.copyFailed;
      },
    );
  });
}

function write(text: HTMLElement): Promise<void> {
  const plain = text.textContent ?? '';
  if (text.localName === 'pre' || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(plain);
  const part = (type: string, content: string): [string, Blob] => [type, new Blob([content], { type })];
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries([part('text/plain', plain), part('text/html', text.innerHTML)]))]);
}
