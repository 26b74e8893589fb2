import { isTag, isText, type ChildNode, type Document, type Element } from 'domhandler';
import { parseDocument, Parser } from 'htmlparser2';

/** Reads a part of an Office file. Document type declarations and custom entities are not followed. */
export function parseXml(bytes: Uint8Array): Document {
  return parseDocument(new TextDecoder().decode(bytes), { xmlMode: true });
}

/** Name and line of the first element that never ends, as in a damaged file, which `parseXml` would accept. */
export function unendedElement(text: string): { name: string; line: number } | null {
  const found: { name: string; line: number }[] = [];
  const open: number[] = [];
  const parser = new Parser(
    {
      onopentag: () => void open.push(parser.startIndex),
      onclosetag: (name, isImplied) => {
        const start = open.pop() ?? 0;
        const endsItself = parser.startIndex === start && text[parser.endIndex - 1] === '/';
        if (isImplied && !endsItself) found.push({ name, line: text.slice(0, start).split('\n').length });
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return found[0] ?? null;
}

/** Name of an element without the prefix of its namespace. */
export function localName({ name }: Element): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The child elements, all or those with one name. */
export function elements(parent: { children: ChildNode[] } | undefined, name?: string): Element[] {
  return (parent?.children ?? []).filter(
    (node): node is Element => isTag(node) && (name === undefined || localName(node) === name),
  );
}

/** The first element at the end of a path of names, each a child of the one before. */
export function at(parent: { children: ChildNode[] } | undefined, ...path: string[]): Element | undefined {
  let found = parent;
  for (const name of path) found = elements(found, name)[0];
  return found as Element | undefined;
}

/** All elements with a name, at any depth, in the order of the file. */
export function descendants(parent: { children: ChildNode[] } | undefined, name: string): Element[] {
  return elements(parent).flatMap((element) => [
    ...(localName(element) === name ? [element] : []),
    ...descendants(element, name),
  ]);
}

/** Value of an attribute, whatever its prefix. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  if (element === undefined) return undefined;
  const key = Object.keys(element.attribs).find((full) => full === name || full.endsWith(`:${name}`));
  return key === undefined ? undefined : element.attribs[key];
}

/** The same as a whole number. */
export function numberAttribute(element: Element | undefined, name: string): number | undefined {
  const value = Number.parseInt(attribute(element, name) ?? '', 10);
  return Number.isNaN(value) ? undefined : value;
}

export function textOf(element: Element): string {
  return element.children.map((node) => (isText(node) ? node.data : isTag(node) ? textOf(node) : '')).join('');
}
