import { PDFArray, PDFDict, PDFName, PDFRef, type PDFDocument, type PDFObject } from 'pdf-lib';

/** How many elements of a tagged PDF say that they are in each language. */
export function structureLanguages(pdf: PDFDocument): Map<string, number> {
  const found = new Map<string, number>();
  const visit = (node: PDFObject | undefined): void => {
    const element = node instanceof PDFRef ? pdf.context.lookup(node) : node;
    if (element instanceof PDFArray) element.asArray().forEach(visit);
    if (!(element instanceof PDFDict)) return;
    const lang = element.get(PDFName.of('Lang'));
    if (lang !== undefined) {
      const tag = String(lang).replace(/^\(|\)$/g, '');
      found.set(tag, (found.get(tag) ?? 0) + 1);
    }
    visit(element.get(PDFName.of('K')));
  };
  visit(pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).get(PDFName.of('K')));
  return found;
}
