import { copyFormatted, copyText } from './copy-text.ts';
import { fillIn } from './search/search-settings.ts';

/** How long a button says that it has copied, in milliseconds. */
const SHOWN = 2500;

/** Makes the copy buttons of the citation page work: a reference keeps its italics where the program it is pasted into can show them. */
export function copyCitations(
  page: HTMLElement,
  status: HTMLElement,
  words: { copied: string; copiedFormat: string; copyFailed: string },
): void {
  page.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-copy]') : null;
    const text = button?.parentElement?.querySelector<HTMLElement>('[data-text]');
    if (!button || !text) return;
    status.textContent = '';
    write(text).then(
      () => {
        status.textContent = fillIn(words.copiedFormat, { format: button.dataset['copy'] ?? '' });
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

function write(text: HTMLElement): Promise<void> {
  const plain = text.textContent ?? '';
  return text.localName === 'pre' ? copyText(plain) : copyFormatted({ plain, html: text.innerHTML });
}
