declare namespace App {
  type PageContext = import('./reading/page-context.ts').PageContext;

  /** What every page and component may ask for; `middleware.ts` sets it. The door above both languages takes the Chinese. */
  // Astro's own interface can be extended in no other way.
  // oxlint-disable-next-line typescript/no-empty-object-type
  interface Locals extends PageContext {}
}
