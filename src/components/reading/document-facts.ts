import { routes } from '../../addressing/routes.ts';
import type { PageContext } from '../../reading/page-context.ts';
import { dateIn, factIn } from '../../reading/document-date.ts';
import type { Basis, Source, SourceFact } from '../../schemas/source.ts';

/** What a document says of its own origin. */
export interface DocumentFact {
  label: string;
  text: string;
  /** The place that states it; none where no place does. */
  at: { href: string; label: string } | undefined;
  /** The editors' reason, where they infer it. */
  reason: string | undefined;
}

/** The facts of a source in the order in which every page gives them, each with the place that states it. */
export function documentFacts(context: PageContext, source: Source): DocumentFact[] {
  const { lang, t } = context;
  const { kind, status, printedPages } = source.bases;
  const fact = (label: string, basis: Basis | SourceFact, text: string | null): DocumentFact => ({
    label,
    text: text ?? t('document.notStated'),
    ...groundsOf(context, basis, t('words.and', { words: label, detail: source.shortTitle[lang] })),
  });
  const all = [
    fact(t('document.kind'), kind, t(`document.kind.${source.kind}`)),
    fact(t('document.status'), status, source.status[lang]),
    fact(t('document.issuer'), source.issuer, factIn(source.issuer, lang)),
    fact(t('document.author'), source.author, factIn(source.author, lang)),
    fact(t('document.date'), source.date, dateIn(source.date, lang)),
    fact(t('document.printed'), source.printed, dateIn(source.printed, lang)),
    ...(printedPages ? [fact(t('document.printedPages'), printedPages, t('document.counted'))] : []),
  ];
  return withoutSilence(all, context);
}

/** What a text does not state is listed once, after what is known. */
function withoutSilence(facts: readonly DocumentFact[], { lang, t }: PageContext): DocumentFact[] {
  const isSilent = ({ text, reason }: DocumentFact): boolean =>
    text === t('document.notStated') && reason === undefined;
  const silent = facts.filter(isSilent);
  if (silent.length < 2) return [...facts];
  const labels = silent.map(({ label }) => (lang === 'en' ? label.toLowerCase() : label));
  const said = {
    label: t('document.silent'),
    text: labels.join(t('document.silentJoin')),
    at: undefined,
    reason: undefined,
  };
  return [...facts.filter((fact) => !isSilent(fact)), said];
}

function groundsOf(
  { lang, t, href }: PageContext,
  fact: Basis | SourceFact,
  what: string,
): Pick<DocumentFact, 'at' | 'reason'> {
  const at =
    fact.basis === 'stated'
      ? {
          href: href(routes.block(lang, fact.at)),
          label: t('words.with', { words: t('document.statedAt'), detail: what }),
        }
      : undefined;
  return { at, reason: fact.basis === 'inferred' ? fact.reason[lang] : undefined };
}
