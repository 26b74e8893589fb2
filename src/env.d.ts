declare namespace App {
  /** What every page and component may ask for; `middleware.ts` sets it. */
  interface Locals {
    library: import('./library/library.ts').Library;
    /** Language of the page; the door above both languages takes the Chinese. */
    lang: import('./i18n/lang.ts').Lang;
    /** Words of the interface in that language. */
    t: import('./i18n/ui-strings.ts').Translate;
  }
}
