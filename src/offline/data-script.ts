import { isText } from './script-of.ts';

/**
 * A file as a classic script that hands its content to the script that loaded it: pages opened from disk have no other way to
 * read files. Text is handed over as it is, anything else in base64.
 */
export function dataScript(file: string, content: Uint8Array): string {
  const handed = isText(file) ? new TextDecoder().decode(content) : Buffer.from(content).toString('base64');
  return `document.currentScript.file=${JSON.stringify(handed)}\n`;
}
