import type { Element } from 'domhandler';
import { at, attribute, elements, localName, textOf } from '../xml-tree.ts';

/**
 * A formula of Word on one line: fractions with a slash, powers and indices as raised and lowered figures, roots and sums
 * with their signs.
 */
export function formulaText(element: Element | undefined): string {
  if (element === undefined) return '';
  const part = (name: string): string => formulaText(at(element, name));
  const sign = (name: string, usual: string): string =>
    attribute(at(element, `${localName(element)}Pr`, name), 'val') ?? usual;
  const low = (): string => shifted(part('sub'), '₀₁₂₃₄₅₆₇₈₉', '_');
  const high = (): string => shifted(part('sup'), '⁰¹²³⁴⁵⁶⁷⁸⁹', '^');
  switch (localName(element)) {
    case 't':
      return textOf(element);
    case 'f':
      return `${group(part('num'))}/${group(part('den'))}`;
    case 'rad':
      return `${part('deg') === '' ? '' : shifted(part('deg'), '⁰¹²³⁴⁵⁶⁷⁸⁹', '^')}√${group(part('e'))}`;
    case 'sSub':
    case 'sSup':
    case 'sSubSup':
      return part('e') + low() + high();
    case 'sPre':
      return low() + high() + part('e');
    case 'nary':
      return sign('chr', '∫') + low() + high() + part('e');
    case 'd':
      return (
        sign('begChr', '(') + elements(element, 'e').map(formulaText).join(sign('sepChr', '|')) + sign('endChr', ')')
      );
    default:
      return elements(element).map(formulaText).join('');
  }
}

function group(text: string): string {
  return [...text].length > 1 && !/^[\d.]+$/.test(text) ? `(${text})` : text;
}

function shifted(text: string, figures: string, otherwise: string): string {
  if (/^\d*$/.test(text)) return [...text].map((digit) => figures[Number(digit)]).join('');
  return otherwise + group(text);
}
