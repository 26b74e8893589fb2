import { escapeFor } from './escape.ts';
import { syntaxOf, type FormatId } from './format-ids.ts';

/** What goes into the slots of a template. */
export interface TemplateValues {
  fragment: string;
  locator: string;
  url: string;
  text: string;
  fingerprint: string;
  /** BCP 47 tag of the wording. */
  lang: string;
  /** Printed pages, as strings; empty if the template has none. */
  first: string;
  last: string;
  /** Day of access in ISO 8601. */
  accessed: string;
}

/** Puts values into a template, each written as the format requires: the result is the text that the build would have made. */
export function fillTemplate(format: FormatId, template: string, values: TemplateValues): string {
  const syntax = syntaxOf(format);
  return template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    if (isDayForm(name)) return DAY_FORMS[name](values.accessed);
    // In BibTeX and Markdown, an address is read literally.
    if (name === 'url' && (syntax === 'bibtex' || syntax === 'markdown')) return values.url;
    return name in values ? escapeFor(syntax, values[name as keyof TemplateValues]) : whole;
  });
}

/** The day of access as each format writes it. */
export const DAY_FORMS = {
  dayIso: (iso: string) => iso,
  daySlashes: (iso: string) => iso.replaceAll('-', '/'),
  dayNumbers: (iso: string) => iso.split('-').map(Number).join(','),
  dayZh: (iso: string) => {
    const [year, month, day] = iso.split('-').map(Number);
    return `${year}年${month}月${day}日`;
  },
  dayEn: (iso: string) =>
    new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`)),
} satisfies Record<string, (iso: string) => string>;

function isDayForm(name: string): name is keyof typeof DAY_FORMS {
  return Object.hasOwn(DAY_FORMS, name);
}
