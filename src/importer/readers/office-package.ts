import path from 'node:path';
import type { Document } from 'domhandler';
import { openZip } from './open-zip.ts';
import { at, attribute, elements, parseXml, textOf } from './xml-tree.ts';

/** The target of a relation of the document. */
export interface Target {
  /** Its bytes; undefined for a target outside the file. */
  bytes: Uint8Array | undefined;
  address: string;
}

/** The parts of a Word or Excel file. */
export class OfficePackage {
  /** The main part; undefined where the ZIP has none. */
  readonly document: Document | undefined;
  readonly names: readonly string[];
  private readonly parts: ReadonlyMap<string, Uint8Array>;
  private readonly main: string;

  /** @throws {ContentError} for a ZIP that cannot be unpacked */
  constructor(bytes: Uint8Array, file: string) {
    const names: string[] = [];
    this.parts = openZip(bytes, file, (name) => {
      names.push(name);
      return /\.(?:xml|rels)$|\/media\//i.test(name) && !/^customXml\//.test(name);
    });
    this.names = names;
    this.main = this.related('', /\/officeDocument$/)[0] ?? 'word/document.xml';
    const main = this.parts.get(this.main);
    this.document = main === undefined ? undefined : parseXml(main);
  }

  /** Whether the file contains macros. */
  get hasMacros(): boolean {
    return this.names.some((name) => /vbaProject\.bin$/i.test(name));
  }

  /** A part to which the document has a relation, such as its styles. */
  part(kind: string): Document | undefined {
    return this.partsOf(kind)[0];
  }

  partsOf(kind: string): Document[] {
    return this.related(this.main, new RegExp(`/${kind}$`)).flatMap((name) => {
      const bytes = this.parts.get(name);
      return bytes === undefined ? [] : [parseXml(bytes)];
    });
  }

  /** The target of `r:embed`, `r:id` or `r:link`. */
  target(id: string): Target | undefined {
    const relation = this.relations(this.main).find((element) => attribute(element, 'Id') === id);
    if (relation === undefined) return undefined;
    const address = attribute(relation, 'Target') ?? '';
    if (attribute(relation, 'TargetMode') === 'External') return { bytes: undefined, address };
    const name = resolve(this.main, address);
    return { bytes: this.parts.get(name), address: name };
  }

  /** Who wrote it and who saved it last, according to its properties. */
  authors(): string[] {
    const properties = this.parts.get(this.related('', /\/core-properties$/)[0] ?? 'docProps/core.xml');
    if (properties === undefined) return [];
    const core = at(parseXml(properties), 'coreProperties');
    return ['creator', 'lastModifiedBy'].flatMap((name) => elements(core, name).map(textOf)).filter(Boolean);
  }

  private related(from: string, type: RegExp): string[] {
    return this.relations(from)
      .filter((relation) => type.test(attribute(relation, 'Type') ?? ''))
      .map((relation) => resolve(from, attribute(relation, 'Target') ?? ''));
  }

  private relations(from: string): ReturnType<typeof elements> {
    const { dir, base } = path.posix.parse(from);
    const bytes = this.parts.get(path.posix.join(dir, '_rels', `${base}.rels`));
    return bytes === undefined ? [] : elements(at(parseXml(bytes), 'Relationships'), 'Relationship');
  }
}

function resolve(from: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : path.posix.join(path.posix.dirname(from), target);
}
