/**
 * Copies a text. Browsers deny the clipboard to pages not served over https, as on many office networks; there the text is
 * copied from a hidden field.
 *
 * @throws {Error} where the browser refuses both ways
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyFromField(text);
  }
}

/** A text for programs that accept formatting, and for those that do not. */
export interface FormattedText {
  plain: string;
  html: string;
}

/** Copies a text with its formatting where the browser can, else the text alone. @throws {Error} where it refuses both */
export async function copyFormatted({ plain, html }: FormattedText): Promise<void> {
  const part = (type: string, content: string): [string, Blob] => [type, new Blob([content], { type })];
  try {
    await navigator.clipboard.write([
      new ClipboardItem(Object.fromEntries([part('text/plain', plain), part('text/html', html)])),
    ]);
  } catch {
    await copyText(plain);
  }
}

function copyFromField(text: string): void {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  if (!copied) throw new Error('The browser did not let the page copy.');
}
