import { isText } from './script-of.ts';

/**
 * A file as a classic script that hands its content to whoever loaded it: pages opened from disk may read no other way.
 * A text is handed over as it is, anything else in base64.
 */
export function dataScript(file: string, content: Uint8Array): string {
  const handed = isText(file) ? new TextDecoder().decode(content) : Buffer.from(content).toString('base64');
  return `document.currentScript.file=${JSON.stringify(handed)}\n`;
}
