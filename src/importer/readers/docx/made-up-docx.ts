import { strToU8, zipSync } from 'fflate';

/** The parts of a Word file for a test, each as the XML inside the part. */
export interface DocxParts {
  body: string;
  numbering?: string;
  styles?: string;
  footnotes?: string;
  comments?: string;
  header?: string;
  /** Further files by their names. */
  files?: Readonly<Record<string, Uint8Array>>;
  /** Relations of the document by id. */
  relations?: Readonly<Record<string, { type: string; target: string; external?: true }>>;
}

/** A Word file for tests. */
export function madeUpDocx(parts: DocxParts): Uint8Array {
  const named = {
    numbering: parts.numbering,
    styles: parts.styles,
    footnotes: parts.footnotes,
    comments: parts.comments,
  };
  const present = Object.entries({ ...named, header: parts.header }).flatMap(([name, xml]) =>
    xml === undefined
      ? []
      : [[name, `<w:${ROOTS[name] ?? name} ${NAMESPACES}>${xml}</w:${ROOTS[name] ?? name}>`] as const],
  );
  const relations = [
    ...present.map(([name]) => relation(name, name, `${name}.xml`)),
    ...Object.entries(parts.relations ?? {}).map(([id, { type, target, external }]) =>
      relation(id, type, target, external),
    ),
  ];
  return zipSync({
    '_rels/.rels': strToU8(relationships([relation('r1', 'officeDocument', 'word/document.xml')])),
    'word/document.xml': strToU8(`<w:document ${NAMESPACES}><w:body>${parts.body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(relationships(relations)),
    ...Object.fromEntries(present.map(([name, xml]) => [`word/${name}.xml`, strToU8(xml)])),
    ...parts.files,
  });
}

/** A paragraph of Word; `properties` is the content of its `w:pPr`. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** The properties of a paragraph in a list. */
export function numbered(list: number, level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

/** A level of a list. */
export function level(index: number, format: string, text: string, more = '<w:suff w:val="nothing"/>'): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
}

const ROOTS: Readonly<Record<string, string>> = { header: 'hdr' };

const NAMESPACES = ['w', 'r', 'a', 'wp', 'v', 'mc', 'wps', 'm', 'cp', 'dc']
  .map((prefix) => `xmlns:${prefix}="urn:${prefix}"`)
  .join(' ');

function relation(id: string, type: string, target: string, external?: true): string {
  const mode = external === true ? ' TargetMode="External"' : '';
  return `<Relationship Id="${id}" Type="urn:relationships/${type}" Target="${target}"${mode}/>`;
}

function relationships(relations: readonly string[]): string {
  return `<Relationships>${relations.join('')}</Relationships>`;
}
