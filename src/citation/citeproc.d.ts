/** The part of citeproc-js that this folder uses; the package has no types of its own. */
declare module 'citeproc' {
  import type { CslItem } from './csl-item.ts';

  /** A style or locale as a tree, which citeproc accepts instead of XML. */
  export interface CslTree {
    name: string;
    attrs: Record<string, string>;
    children: (CslTree | string)[];
  }

  export interface CitationItem {
    id: string;
    locator?: string;
    label?: string;
    suffix?: string;
  }

  export interface Engine {
    updateItems(ids: string[]): void;
    makeBibliography(): [object, string[]] | false;
    previewCitationCluster(
      citation: { citationItems: CitationItem[]; properties: { noteIndex: number } },
      before: [],
      after: [],
      format: 'html',
    ): string;
  }

  const CSL: {
    Engine: new (
      system: { retrieveLocale: (lang: string) => CslTree; retrieveItem: (id: string) => CslItem },
      style: string | CslTree,
      lang: string,
      forceLang: boolean,
    ) => Engine;
  };
  export default CSL;
}
