import { copyText } from './copy-text.ts';

/** How long a button says that it has copied, in milliseconds. */
const SHOWN = 2500;

/** Makes the copy buttons of the citation page work: a reference keeps its italics where the program that takes it can. */
export function copyCitations(
  page: HTMLElement,
  status: HTMLElement,
  words: { copied: string; copyFailed: string },
): void {
  page.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-copy]') : null;
    const text = button?.parentElement?.querySelector<HTMLElement>('[data-text]');
    if (!button || !text) return;
    status.textContent = '';
    write(text).then(
      () => {
        status.textContent = `${words.copied}: ${button.getAttribute('aria-label')?.split(': ')[1] ?? ''}`;
        sayOn(button, words.copied);
      },
      () => {
        getSelection()?.selectAllChildren(text);
        status.textContent = words.copyFailed;
      },
    );
  });
}

function sayOn(button: HTMLButtonElement, copied: string): void {
  button.dataset['label'] ??= button.textContent ?? '';
  button.textContent = copied;
  setTimeout(() => (button.textContent = button.dataset['label'] ?? ''), SHOWN);
}

async function write(text: HTMLElement): Promise<void> {
  const plain = text.textContent ?? '';
  if (text.localName === 'pre' || typeof ClipboardItem === 'undefined') return copyText(plain);
  const part = (type: string, content: string): [string, Blob] => [type, new Blob([content], { type })];
  try {
    await navigator.clipboard.write([
      new ClipboardItem(Object.fromEntries([part('text/plain', plain), part('text/html', text.innerHTML)])),
    ]);
  } catch {
    await copyText(plain);
  }
}
