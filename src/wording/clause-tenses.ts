/** A verb in its past form. Words such as needed, integrated or concerned mostly describe a thing rather than a deed. */
const DEED =
  '(?:(?!integrat|relat|detail|unit|concern|converg|hundred|(?:exc|proc|succ|sp|br|bl|n|f|s|w)?eed\\b|(?:water|blood)?shed\\b|(?:flower|test|sea|river|hot)?bed\\b)[a-z]+ed|built|made|held|took|gave|kept|brought|won|began|sold|drew|saw|found|rose|grew|sought|wrote|went|came)';

/**
 * Past forms that count at the beginning of a sentence, whatever follows: verbs that plans begin with, and no adjectives such
 * as integrated.
 */
const DEED_FIRST =
  '(?:(?:accelerat|add|adopt|attract|complet|conduct|continu|deepen|deliver|encourag|ensur|establish|foster|help|implement|introduc|issu|launch|mov|open|organiz|press|promot|publish|push|renovat|secur|start|stepp|strengthen|work)ed|sped|built|held|took|gave|kept|brought|won|began|went)';

/** Past forms that are not participles. */
const PAST_ALONE =
  'grew|rose|fell|took|gave|began|became|drew|wrote|stood|sank|shrank|went|came(?! into)|saw(?! teeth)|ran|sprang|overtook';

const COUNT = '\\d[\\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|several|some';
const DETERMINER = `a|an|the|its|our|their|all|many|most|every|each|another|new|${COUNT}`;
const NO_OBJECT =
  'by|to|in|at|as|from|for|and|or|of|into|through|under|during|within|between|among|since|upon|on(?! with)|with|over|that';
const SUBJECT =
  'district|government|district government|city|committee|waterfront|zone|subdistricts|authorities|departments';
const FIRST = '(?<=^|[.;] |\\t)';
const CLAUSE = '(?<=^|[.;:,] |[;,] and |\\t)';
/** Words before a past form that make it a participle, or the verb of a descriptive clause. */
const DESCRIBED =
  '\\b(?:have|has|had|having|be|been|being|is|are|and|or|not|that|which|who|when|where|how|what|as|once|if|get|gets)\\b (?:[a-z’-]+ ){0,3}';

/**
 * What was done, in English without "was": a clause that begins with a past verb and its object, or has the verb after its
 * subject.
 */
export const DEEDS: readonly string[] = [
  `(?:${CLAUSE}(?:[a-z]+ly )?(?:${DEED} and )?${DEED} (?:(?:out|up|off) )?(?:${DETERMINER})(?<!\\bwill have\\b[^.;]{0,200}))`,
  `(?:${FIRST}${DEED_FIRST}(?! (?:${NO_OBJECT})\\b|[,-]))`,
  `(?:${CLAUSE}the (?:${SUBJECT}) (?:[a-z]+ly |also )?${DEED}(?! (?:${NO_OBJECT})\\b))`,
  `(?:${FIRST}the (?:${SUBJECT}) (?:[a-z]+ly |also )?${DEED} (?:to|on|in|with|for))`,
  `(?:${FIRST}(?:${COUNT}) (?:(?!will\\b|be\\b|to\\b)[^.;:,]){3,60}? ${DEED}(?=[;,.]|$))`,
  `(?:${DEED}(?= (?:a|an|the|its|their|our)\\b)(?<!${DESCRIBED}[a-z]+))`,
  `(?:(?:${PAST_ALONE})(?<!\\b(?:how|that|which|who|where|when|as|since|what)\\b[^.;:]{0,70}))`,
  '(?:(?:reach|exceed|surpass|increas|decreas|total|rank|pass|top|improv|expand|climb|drop|rais|lower|gain|creat|add|attract)ed(?= (?:by |to |at |about |nearly |over |more than |no less than |RMB |USD )*\\d)(?<!\\b(?:be|been|being|have|has|had|and|is|are) (?:[a-z]+ )?[a-z]+))',
  '(?:is|are) now',
  '(?:is|are) (?:[a-z]+ly )?(?:complete|ready|finished)(?= and|[,.;]|$)',
];

/** Verbs with which plans begin a sentence. */
const BARE =
  'accelerate|add|adopt|advance|attract|begin|bring|build|carry|complete|conduct|continue|coordinate|create|deepen|deliver|develop|draw|encourage|enhance|ensure|establish|expand|explore|extend|finish|focus|foster|give|guide|help|hold|implement|improve|increase|integrate|introduce|issue|keep|launch|make|move|open|organize|press|promote|provide|publish|push|put|raise|reduce|renovate|run|secure|set|speed|start|step|strengthen|strive|support|take|turn|upgrade|use|work';

/** Work under way, or phrased as plans phrase it. */
export const UNDER_WAY: readonly string[] = [
  `(?:${FIRST}(?:${BARE}) (?:on |out |up |ahead |forward |for |with )*(?:${DETERMINER}))`,
  '(?:is|are) (?:now |still |currently |[a-z]+ly )?(?!being\\b|becom|growing|lead|play|includ|(?:no|some|any|every)thing\\b|outstanding\\b)[a-z]{3,}ing',
  'under (?:construction|negotiation|discussion|consideration|review|study|preparation|development|planning)',
];

/** Work that is not done yet. */
export const UNFINISHED: readonly string[] = [
  '(?:to be [a-z]+ed(?<!\\b(?:continu|prov|turn|found|known|said|need|has|have|had|able|right)[a-z]* (?:out )?to be [a-z]+)(?<!\\b(?:first|only|last)\\b[^.;]{0,80}))',
  'halfway|half-(?:done|finished|built)|partway|midway|unfinished|incomplete|preparations?|due for|nears|neared|near(?:ing)? completion|close to completion',
];
