import { stringify } from 'yaml';
import type { z } from 'zod';
import type { Source, SourceFact, sourceSchema } from '../../schemas/source.ts';
import type { Facts } from './guess-facts.ts';
import { KIND_WORDS } from './kind-words.ts';
import { pinyinPerson } from './pinyin-name.ts';

/** The blocks in which the document itself states a fact; null where none does. */
export interface Stated {
  speaker: string | null;
  date: string | null;
}

/** The text of `source.yaml` for an unpublished document. */
export function sourceYaml(facts: Facts, sha256: string, stated: Stated): string {
  const [first = 0, last = first] = facts.years.split('-').map(Number);
  const source: z.input<typeof sourceSchema> = {
    grammar: 1,
    access: facts.access,
    published: false,
    sha256,
    order: Number(facts.order),
    kind: facts.kind,
    authority: facts.authority,
    title: { zh: facts.title, en: facts['title-en'] },
    shortTitle: { zh: facts['short-title'], en: facts['short-title-en'] },
    description: descriptionOf(facts),
    status: KIND_WORDS[facts.kind],
    years: [first, last],
    author: speakerFact(facts.speaker, stated.speaker),
    issuer: issuerFact(facts),
    date: dateFact(facts.date, stated.date),
    printed: { basis: 'not-stated' },
  };
  return stringify(source, { lineWidth: 0, aliasDuplicateObjects: false });
}

function descriptionOf({ 'short-title': zh, 'short-title-en': en, date }: Facts): Source['title'] {
  return date === '' ? { zh: `${zh}。`, en: `${en}.` } : { zh: `${zh}，${date}。`, en: `${en}, ${date}.` };
}

function speakerFact(name: string, at: string | null): SourceFact {
  if (name === '') return { basis: 'not-stated' };
  const value = { zh: name, en: pinyinPerson(name) };
  return at === null ? { basis: 'inferred', value, reason: BY_EDITOR } : { basis: 'stated', value, at };
}

function issuerFact({ issuer, 'issuer-en': en }: Facts): SourceFact {
  return issuer === ''
    ? { basis: 'not-stated' }
    : {
        basis: 'inferred',
        value: { zh: issuer, en: en === '' ? issuer : en },
        reason: {
          zh: '据标题与报告人推断；原文未写明发布单位。',
          en: 'It follows from the title and the speaker; the text does not name an issuer.',
        },
      };
}

function dateFact(date: string, at: string | null): Source['date'] {
  if (date === '') return { basis: 'not-stated' };
  const value = { zh: date, en: date };
  return at === null ? { basis: 'inferred', value, reason: BY_EDITOR } : { basis: 'stated', value, at };
}

const BY_EDITOR = {
  zh: '编者据文件来源填写；原文未写明。',
  en: 'Given by the editors from the origin of the document; the text does not state it.',
};
