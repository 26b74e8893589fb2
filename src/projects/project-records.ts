import { cutSentences } from '../glossary/cut-sentences.ts';
import { pageOf } from '../addressing/block-id.ts';
import type { Bilingual, Library, LibraryBlock } from '../library/library.ts';
import type { Period, Project, ProjectKind, ProjectMention, ProjectStage } from '../schemas/project.ts';
import { statedPlace } from './stated-place.ts';

/** One passage in which a document says how far a project is. */
export interface ProjectRecord {
  block: LibraryBlock;
  years: readonly [number, number];
  tense: Period['tense'];
  /** Whether the document prints these years, or they are inferred from what it is. */
  dating: 'stated' | 'inferred';
  stage: ProjectStage;
  /** Chinese: the words quoted. English: the sentence of the translation that names the project. */
  quote: Bilingual;
}

export interface ProjectOverTime {
  id: string;
  name: Bilingual;
  kind: ProjectKind;
  /** Places as given in the tables, in order of time, each once. */
  places: readonly Bilingual[];
  /** In order of time: by first year, the longer period before the single year. */
  records: readonly ProjectRecord[];
}

/** Projects with what the documents of a library say about them; projects they do not mention are left out. */
export function projectRecords(
  projects: readonly Project[],
  periods: readonly Period[],
  library: Library,
): ProjectOverTime[] {
  const byPage = new Map(periods.map((period) => [period.page, period]));
  return projects.flatMap(({ id, zh, en, kind, mentions }) => {
    const records = mentions
      .flatMap((mention) => recordOf(mention, { zh, en }, byPage, library))
      .sort((a, b) => a.years[0] - b.years[0] || b.years[1] - a.years[1]);
    const places = records.flatMap(({ block }) => statedPlace(library, block) ?? []);
    return records.length === 0
      ? []
      : [
          {
            id,
            name: { zh, en: withCapital(en) },
            kind,
            places: [...new Map(places.map((place) => [place.zh, place])).values()],
            records,
          },
        ];
  });
}

/** A name in a list begins with a capital, even if it does not in a sentence; miHoYo keeps its own spelling. */
function withCapital(name: string): string {
  return name.replace(/^[a-z](?=[a-z-]*(?:[\s,]|$))/, (letter) => letter.toUpperCase());
}

function recordOf(
  mention: ProjectMention,
  name: Bilingual,
  periods: ReadonlyMap<string, Period>,
  library: Library,
): ProjectRecord[] {
  const block = library.block(mention.block);
  const period = periods.get(pageOf(mention.block));
  if (block === undefined || period === undefined) return [];
  const english = sentenceNaming(block.en ?? '', (mention.as ?? name).en);
  return [
    {
      block,
      years: period.years,
      tense: period.tense,
      dating: period.dating ?? 'stated',
      stage: mention.stage,
      quote: { zh: mention.quote, en: english ?? block.en ?? '' },
    },
  ];
}

/** The sentence of an English text that holds a name, or undefined. */
export function sentenceNaming(text: string, name: string): string | undefined {
  return cutSentences(text, 'en')
    .find((sentence) => sentence.text.includes(name))
    ?.text.replace(/;$/, '');
}
