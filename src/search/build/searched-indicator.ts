import type { Lang } from '../../i18n/lang.ts';
import type { EverydayNames } from '../../schemas/asked.ts';
import type { Indicator } from '../../schemas/indicator.ts';
import type { FiguresFile } from '../files/first-answer.ts';
import { indicatorFigures } from './indicator-figures.ts';

/** An indicator as the search reads it. */
export interface SearchedIndicator extends Record<Lang, NameForms> {
  id: string;
  /** Ids of the blocks that give its values. */
  blocks: readonly string[];
  /** Its everyday names, for readers who do not know its own. */
  everyday?: Readonly<Record<Lang, readonly string[]>> | undefined;
  /** Its values as a card shows them. */
  figures?: Readonly<Record<Lang, FiguresFile>>;
}

/** An indicator under its name, its names in the tables of targets, and the short forms in its file. */
export function searchedIndicator(indicator: Indicator, everyday: EverydayNames): SearchedIndicator {
  const blocks = indicator.series.flatMap(({ values }) => values.map(({ block }) => block));
  return {
    id: indicator.id,
    zh: formsOf(indicator, 'zh'),
    en: formsOf(indicator, 'en'),
    blocks: [...new Set(blocks)],
    everyday: everyday[indicator.id],
    figures: { zh: indicatorFigures(indicator, 'zh'), en: indicatorFigures(indicator, 'en') },
  };
}

interface NameForms {
  name: string;
  variants: readonly string[];
}

function formsOf({ name, variants, series }: Indicator, lang: Lang): NameForms {
  const labels = series.flatMap(({ values }) => values.flatMap((value) => rowLabel(value[lang])));
  const others = new Set([...labels, ...(variants?.[lang] ?? [])]);
  return { name: name[lang], variants: [...others].filter((form) => form !== name[lang]) };
}

/** The first cell of a row, which says what the row measures; words outside a table contain no tab. */
function rowLabel(words: string | undefined): string[] {
  const [label, ...cells] = words?.split('\t') ?? [];
  return label === undefined || cells.length === 0 ? [] : [label];
}
