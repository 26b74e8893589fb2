import type { AddressedDocument, AddressedLibrary } from '../library/addressed-library.ts';

/** The documents that have lasting addresses. Addresses in a draft may still change, and nobody has been given them. */
export function publishedDocuments({ documents }: AddressedLibrary): readonly AddressedDocument[] {
  return documents.filter(({ source }) => source.published !== false);
}
