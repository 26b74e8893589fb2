import { Parser } from 'htmlparser2';

export interface PageLinks {
  ids: ReadonlySet<string>;
  /** Addresses the page links to or loads, as written. */
  targets: ReadonlySet<string>;
}

/** Ids and addresses of a page of HTML, also those that scripts put into links. */
export function pageLinks(html: string): PageLinks {
  const [ids, targets] = [new Set<string>(), new Set<string>()];
  const parser = new Parser({
    onopentag(_, attributes) {
      if (attributes['id'] !== undefined) ids.add(attributes['id']);
      for (const name of ['href', 'src', 'action', 'data-to', 'data-verify'])
        if (attributes[name] !== undefined) targets.add(attributes[name]);
    },
  });
  parser.end(html);
  return { ids, targets };
}
