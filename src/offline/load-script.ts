import { scriptUrl } from './script-url.ts';

/** A script that hands something over puts it into the property `file` of its own element. */
export interface HandingScript extends HTMLScriptElement {
  file?: unknown;
}

/** Runs a script of the archive and returns what it hands over. @throws {Error} with its address if it is missing */
export function loadScript(address: string): Promise<unknown> {
  return new Promise((done, fail) => {
    const script: HandingScript = document.createElement('script');
    script.src = scriptUrl(address);
    script.addEventListener('load', () => {
      script.remove();
      done(script.file);
    });
    script.addEventListener('error', () => {
      script.remove();
      fail(new Error(`${address} is missing. Unpack the whole archive and open its index.html.`));
    });
    document.head.append(script);
  });
}
