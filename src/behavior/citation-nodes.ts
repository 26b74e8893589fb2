import { element } from './search/element.ts';

/**
 * A citation as nodes: text and italics, the only markup that the processor leaves. Anything else that looks like markup
 * is text.
 */
export function citationNodes(html: string): (Node | string)[] {
  return html.split(/(<i>.*?<\/i>)/s).map((part) => {
    const italic = /^<i>(.*)<\/i>$/s.exec(part)?.[1];
    return italic === undefined ? plain(part) : element('i', {}, plain(italic));
  });
}

function plain(html: string): string {
  return html.replace(/&(amp|lt|gt|quot);/g, (_, name: keyof typeof SIGNS) => SIGNS[name]);
}

const SIGNS = { amp: '&', lt: '<', gt: '>', quot: '"' } as const;
