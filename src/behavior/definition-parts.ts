/** Selectors for the parts of the page of a term that its card shows. */
export const DEFINITION_PARTS = {
  title: '#title',
  paragraphs: '.prose > p[id]',
  /** Link to the same term in the other language. */
  other: '.view-switch a:not([aria-current])[hreflang]',
} as const;
