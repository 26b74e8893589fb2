import type { LibraryIndex } from '../index/library-index.ts';
import type { SectionPlace } from '../files/section-place.ts';
import { asksHowMany } from '../words/asks-how-many.ts';
import { stem } from '../words/stem.ts';
import { termsOf } from '../words/terms-of.ts';
import { placesAmong, wantedAmong, yearsIn } from './asked-elsewhere.ts';
import { AskedPhrases } from './asked-phrases.ts';
import type { Concept, Likeness, Way } from './concept.ts';
import { findConcept, type FoundForm } from './find-concept.ts';
import { gatherPlaces, type GatheredPlace } from './gather-places.ts';
import { matchBlocks, type BlockMatch } from './match-blocks.ts';
import { scorePlace, type PlaceScore, type Question } from './score-place.ts';
import { failUnheard } from '../files/fail-unheard.ts';

/** A section that answers a question. */
export interface FoundAnswer extends SectionPlace {
  score: number;
  /** How much of the question it speaks of, 1 for all of it. */
  covered: number;
  /** What it has of the question: the farthest of the likenesses of its words, or a related question. */
  why: Likeness | 'question';
  /** The related question, where one is nearer than the text. */
  asked: string | null;
  /** What of its text says so, folded. */
  words: readonly string[];
}

/** The sections that answer a question, best first. @param isAsked whether the filters let a section through */
export async function answerQuestion(
  index: LibraryIndex,
  query: string,
  isAsked: (place: SectionPlace) => boolean,
): Promise<FoundAnswer[]> {
  const typed = conceptsOf(index, query);
  if (typed.length === 0) return [];
  const spoken = spokenOf(index, typed);
  failUnheard(index.blockEnds()); // Behind the questions, which say it where they are read.
  const { concepts, found, asked } = await inOtherWords(index, await spoken);
  const blocks = await matchBlocks(index, found);
  const places = gatherPlaces(concepts, blocks, asked);
  const weights = weightsOf(index, concepts, places);
  const question: Question = {
    lang: index.lang,
    concepts,
    weights,
    sure: concepts.map(({ isElsewhere }, place) => (isElsewhere ? mostTelling(index) : (weights[place] ?? 0))),
    asked,
    asksHowMany: asksHowMany(query),
    otherPlaces: placesAmong(concepts, weights, query, index.lang, index.first.whose),
    wanted: wantedAmong(concepts, index.lang),
    years: yearsIn(query),
    blockLength: averageLength(blocks),
  };
  return places
    .flatMap((place) => answerAt(index, place, question, found))
    .filter(isAsked)
    .sort((a, b) => b.score - a.score);
}

/** A pasted text is known by its beginning. */
const MOST_CONCEPTS = 40;

function conceptsOf({ lang }: LibraryIndex, query: string): Concept[] {
  return termsOf(query, lang)
    .slice(0, MOST_CONCEPTS)
    .map(({ key, typed, share }) => ({ share, ways: [{ key, typed, likeness: 'words', share: 1 }] }));
}

/** What texts and editors say of the concepts of a question. */
interface SpokenConcepts {
  concepts: readonly Concept[];
  /** Where the texts speak of each, in the same order. */
  found: readonly (readonly FoundForm[])[];
  asked: AskedPhrases;
}

async function spokenOf(index: LibraryIndex, concepts: readonly Concept[]): Promise<SpokenConcepts> {
  const [pieces, found] = await Promise.all([
    index.asked(concepts.flatMap(({ ways }) => ways.map(({ key }) => key))),
    Promise.all(concepts.map((concept) => findConcept(index, concept))),
  ]);
  return { concepts, found, asked: AskedPhrases.of(pieces, index.lang) };
}

/** The same, with other words for what neither texts nor editors speak of. */
async function inOtherWords(index: LibraryIndex, spoken: SpokenConcepts): Promise<SpokenConcepts> {
  const isSpokenOf = ({ ways }: Concept, place: number): boolean =>
    (spoken.found[place]?.length ?? 0) > 0 || ways.some(({ key }) => spoken.asked.byKey.has(key));
  const concepts = await Promise.all(
    spoken.concepts.map(async (concept, place) =>
      isSpokenOf(concept, place) ? concept : withOtherWords(index, concept),
    ),
  );
  return concepts.some(({ isElsewhere }) => isElsewhere) ? spokenOf(index, concepts) : spoken;
}

async function withOtherWords(index: LibraryIndex, concept: Concept): Promise<Concept> {
  const others = (await Promise.all(concept.ways.map(({ key }) => index.otherWords(key)))).flat();
  if (others.length === 0) return concept;
  const ways = others.map(({ word, share }): Way => ({ key: stem(word), typed: word, likeness: 'synonym', share }));
  return { ...concept, ways: [...concept.ways, ...ways], isElsewhere: true };
}

/** What few sections speak of says more; what none does says most, and no section can answer it. */
function weightsOf({ first }: LibraryIndex, concepts: readonly Concept[], places: readonly GatheredPlace[]): number[] {
  const sections = sectionsIn(first);
  return concepts.map(({ share, ways }, concept) => {
    const holding = places.filter(
      ({ blocks, phrases }) =>
        blocks.some((block) => block.concepts.has(concept)) ||
        ways.some(({ key }) => [...phrases].some(({ keys }) => keys.includes(key))),
    ).length;
    if (holding === 0 && share < MAY_BE_WORD) return 0;
    const sure = holding === 0 && share < 1 ? HALF_SURE : 1;
    return sure * share * Math.log(1 + (sections - holding + 0.5) / (holding + 0.5));
  });
}

/** The weight of what no section speaks of. */
function mostTelling({ first }: LibraryIndex): number {
  return Math.log(1 + (sectionsIn(first) + 0.5) / 0.5);
}

function sectionsIn({ pages }: LibraryIndex['first']): number {
  return pages.reduce((sum, page) => sum + page.sections.length, 0);
}

/**
 * Two characters over a border of words, or one alone, that nobody writes are no word; two that both stand alone (养狗) may be
 * one, which then is what is asked for.
 */
const [MAY_BE_WORD, HALF_SURE] = [0.9, 0.5] as const;

function averageLength(blocks: readonly BlockMatch[]): number {
  return Math.max(1, blocks.reduce((sum, { length }) => sum + length, 0) / Math.max(1, blocks.length));
}

const EVER = [-Infinity, Infinity] as const;

function answerAt(
  { first: { pages, documents } }: LibraryIndex,
  place: GatheredPlace,
  question: Question,
  found: readonly (readonly FoundForm[])[],
): FoundAnswer[] {
  const page = pages[place.page];
  const section = page?.sections[place.section];
  if (page === undefined || section === undefined) return [];
  const years = documents[page.document]?.years ?? EVER;
  const { score, covered, asked, block } = scorePlace(question, place, section.title, years);
  return [
    {
      page,
      section,
      score,
      covered,
      why: whyOf(asked, block),
      asked: asked?.text ?? null,
      words: found.flatMap((forms, concept) =>
        (question.concepts[concept]?.share ?? 0) >= TOLD && place.blocks.some(({ concepts }) => concepts.has(concept))
          ? forms.map(({ word }) => word)
          : [],
      ),
    },
  ];
}

/** A single character among words marks nothing in a text. */
const TOLD = 0.3;

function whyOf(asked: PlaceScore['asked'], block: BlockMatch | null): FoundAnswer['why'] {
  if (asked !== null || block === null) return 'question';
  const likenesses = new Set([...block.concepts.values()].map(({ best }) => best.likeness));
  return FARTHEST_FIRST.find((likeness) => likenesses.has(likeness)) ?? 'words';
}

const FARTHEST_FIRST = ['synonym', 'spelling', 'form', 'words'] as const satisfies readonly Likeness[];
