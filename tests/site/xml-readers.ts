import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { memoryPages, validateXML } from 'xmllint-wasm';

/** Elements of a parsed document: children by name, always as lists; attributes under `@`, text under `#text`. */
export interface XmlNode {
  '@'?: Record<string, string>;
  '#text'?: string;
  [child: string]: XmlNode[] | Record<string, string> | string | undefined;
}

/** Parses XML with a parser that shares no code with what wrote it. Texts are kept exactly. */
export function parseXml(text: string): XmlNode {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributesGroupName: '@',
    attributeNamePrefix: '',
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    alwaysCreateTextNode: true,
    processEntities: { enabled: true, maxTotalExpansions: 1_000_000, maxExpandedLength: 10_000_000 },
    isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
  });
  return parser.parse(text) as XmlNode;
}

/** The elements found by following names downwards from a node. */
export function elements(node: XmlNode, ...names: readonly string[]): XmlNode[] {
  return names.reduce<XmlNode[]>((found, name) => found.flatMap((entry) => (entry[name] ?? []) as XmlNode[]), [node]);
}

/** The errors that libxml2 finds in a document by a RELAX NG grammar; empty if it is valid. */
export async function grammarErrors(xml: string, grammar: string): Promise<string[]> {
  const schema = readFileSync(grammar, 'utf8');
  const { errors } = await validateXML({ xml, schema, extension: 'relaxng', maxMemoryPages: memoryPages.GiB });
  return errors.map(({ message }) => message);
}
