/**
 * English words of the kinds that `adverse-senses.ts` compares, beyond those common in official English. English with one of
 * them either answers Chinese that says so, or has inverted a sentence.
 */
export const HINDERING = list(`
  (?:limit|question|bury|blur|muddy|tangle|twist|second-guess|think twice about)s?(?= (?:the|our|its|their|this|all|any|every)\\b)|
  resist\\w*|dampen\\w*|frustrat\\w*|stymie\\w*|foil(?:s|ed|ing)?|subvert\\w*|undercut\\w*|repel\\w*|repuls\\w*|
  deflect\\w*|handicap\\w*|encumber\\w*|chok(?:e|es|ed|ing)|throttl\\w*|strangl\\w*|smother\\w*|quell\\w*|squelch\\w*|
  penaliz\\w*|dissuad\\w*|alienat\\w*|boycott\\w*|blockad\\w*|block(?:s|ed|ing)?(?= (?:the|our|its|their|this|all|any|high|new|people|companies|talent|innovation|development|access)\\b)|
  bar(?:red|ring)|lock(?:s|ed|ing)?|shackl\\w*|fetter\\w*|cramp(?:s|ed|ing)?|stunt(?:s|ed|ing)?|stagnat\\w*|
  de-?motivat\\w*|disincentiv\\w*|scar(?:e|es|ed|ing) (?:off|away)|ward(?:s|ed|ing)? off|shut(?:s|ting)? out|hold(?:s|ing)? up|held up|
  slow(?:s|ed|ing)? down|drag(?:s|ged|ging)? (?:down|on)|ti(?:e|es|ed|ying) down|cool(?:s|ed|ing)? off|restrict(?:s|ing|ion|ions)?`);

export const ENDING = list(`
  exempt\\w*|absolv\\w*|let(?:s|ting)? (?:off(?= the hook)|[\\w ]{1,40}? (?:pass|slip|lapse|languish|wither|decay|rot)\\b)|pull(?:s|ed|ing)? (?:[\\w’]+ ){1,4}out of|r[au]n(?:s|ning)? out|escap\\w*|curtail\\w*|discard\\w*|dump(?:s|ed|ing)?|desert(?:s|ed|ing)|renounc\\w*|relinquish\\w*|surrender\\w*|betray\\w*|depart(?:s|ed|ing)? from|
  deviat\\w*|evad\\w*|shirk\\w*|dodg\\w*|skip(?:s|ped|ping)?|overlook\\w*|disregard\\w*|flout\\w*|waiv(?:e|es|ed|ing)|leav(?:e|es|ing) out|
  left out|expel\\w*|evict\\w*|eject\\w*|oust\\w*|banish\\w*|depriv\\w*|strip(?:s|ped|ping)? (?:of|away)|disintegrat\\w*|dismiss\\w*|
  (?:releas|free|divert|distanc|distract|excus)(?:e|es|ed|d|s|ing)? (?:\\w+ ){1,3}from|let(?:s|ting)? go of|(?:step|stray|drift|retreat)\\w* (?:away )?from (?:the|its|our|their)|
  discontinu\\w*|interrupt\\w*|call(?:s|ed|ing)? off|wind(?:s|ing)? down|wip(?:e|es|ed|ing) out|eras(?:e|es|ed|ing)|delet\\w*|sever(?:s|ed|ing)?|
  eschew\\w*|shun\\w*|spurn\\w*|snub\\w*|ditch(?:es|ed|ing)|drop(?:s|ped|ping)? (?:the|our|its|their|this|plans?|work|support)|
  back(?:s|ed|ing)? (?:away|out)|walk(?:s|ed|ing)? away|pull(?:s|ed|ing)? out|put(?:s|ting)? off|shelv(?:e|es|ed|ing)|mothball\\w*|
  forget(?:s|ting)?|forgot\\w*|renege\\w*|break(?:s|ing)? (?:off|up)|broke(?:n)? off|dispens\\w+ with|do(?:es|ing)? away with|
  leave(?!s)(?= (?:the|our|its|an?|alliances?|networks?|partnerships?) (?!stairwell)\\w+)|part(?:s|ed|ing)? (?:ways|company)|cut(?:s|ting)? off`);

export const WORSENING = list(`
  (?:harder|tougher|more (?:difficult|costly|expensive|complicated|cumbersome|burdensome|troublesome)) (?:to|for)|(?:(?<!\\b(?:at|not) )least(?! developed))|(?:add(?:s|ed|ing)? to|widen(?:s|ed|ing)?) (?:\\w+ ){0,3}(?:gaps?|divides?|shortfalls?|disparit\\w+|burdens?|costs?|problems?|pollution|risks?|pressures?|difficult\\w+|shortages?)|
  degrad\\w*|erod\\w*|erosion|debas\\w*|devalu\\w*|contaminat(?:e|es|ing|ion)|endanger\\w*(?! (?:public|the public|national|food))|imperil\\w*|threaten\\w*|crippl\\w*|ruin(?:s|ed|ing|ous)?|
  wreck\\w*|mar(?:s|red|ring)|tarnish\\w*|blemish\\w*|collaps\\w*|decay\\w*|aggravat\\w*|exacerbat\\w*|distort\\w*|mis(?:manag|lead|led|us(?:e|ed|ing)\\b|judg|match|treat|handl|allocat|inform|spen[dt]|conduct)\\w*|
  feebl\\w*|frail\\w*|fragil\\w*|flims\\w*|slopp\\w*|shodd\\w*|crude(?:ly|r)?|(?:care|reck|use|help|hope|aim|law|point|power|ruth|worth|ground|heart|meaning|root)less(?:ly|ness)?|
  lax(?:ly|er|ity)?|loose(?:ly|r)?|negligen\\w*|clums\\w*|sluggish\\w*|regress\\w*|backslid\\w*|retreat\\w*|lopsided\\w*|corrupt(?:s|ed|ing)|
  opaque\\w*|obsolete|outdated|outmoded|haphazard\\w*|arbitrar(?:y|ily)|perfunctor\\w*|half-hearted\\w*|sham|fake[ds]?|false(?:ly)?|
  low(?:er)?-(?:quality|level|end|grade|standard|value|efficiency)|second-rate|third-rate|hostil(?:ely|ity)|bleak\\w*|grim(?:ly|mer)?|gloomy|
  vulgar\\w*|barren|compromis(?:e|es|ed|ing)|violat(?:e|es|ed|ing)(?= (?:the|our|its|their|this|people|residents)\\b)|
  fail(?:s|ed|ing)? to|poison\\w*|sicken\\w*|weary|tired|ignoran\\w*|indifferen\\w*|apath\\w*|disorganiz\\w*`);

/** Words for a decrease. */
export const DECREASING = list(`
  curtail\\w*|erod\\w*|dampen\\w*|halv(?:e|es|ed|ing)|bring(?:s|ing)? down|brought down|pull(?:s|ed|ing)? back|cut(?:s|ting)? back|
  roll(?:s|ed|ing)? back|(?:scal|ton|damp|cool|play|water|wind|dial|ratchet|drag|trad|mark|siz)\\w* down|wound down|(?:tail|taper|fall|drop|cool)\\w* (?:off|away)|fell (?:off|back|away)|
  hollow\\w* out|lost ground|los(?:e|es|ing) ground|the brakes|step(?:s|ped|ping)? back|ebb(?:s|ed|ing)?|s[aiu]nk(?:s|ing)?|slid(?:e|es|ing)?|slip(?:s|ped|ping)?|tumbl\\w*|plummet\\w*|
  recede\\w*|taper\\w*|abat(?:e|es|ed|ing)|downscal\\w*|downsiz\\w*|deplet\\w*|squeez\\w*|stunt(?:ed|ing)|slacken\\w*|wan(?:e|es|ed|ing)|
  trim(?:s|med|ming)?(?= (?:the|our|its|their|back)\\b)|off(?= (?:\\d|by \\d|RMB))|(?:will|may|could) contract|contract(?=s? (?:the|our|its|their|this|high|new|effective|supply|coverage|access|space|channels?|openness|opening|use|room|cooperation|demand|production|domestic|public|investment)\\b)|
  restrict\\w* (?:the )?supply|thin(?:s|ned|ning)? out|whittl\\w*|par(?:e|ed|ing) (?:back|down)|skimp\\w*|crumbl\\w*|atroph\\w*|shed(?:s|ding)? \\d`);

/** Adjectives and the like negated by a prefix: unsafe, incomplete, dissatisfied. */
export const DENYING = list(`
  un(?:able|acceptable|attainable|available|aware|balanced|civilized|clean|clear|comfortable|competitive|controlled|convincing|
  cooperative|coordinated|cultured|dependable|economic|educated|equal|even|familiar|favorable|finished|fit|focused|fortunate|friendly|
  fulfilled|happy|helpful|important|informed|inspir(?:ed|ing)|insured|integrated|interest(?:ed|ing)|just|kind|likely|livable|managed|
  manageable|motivated|natural|necessary|open|opened|organized|planned|pleasant|popular|prepared|productive|professional|profitable|
  protected|qualified|ready|realistic|reasonable|regulated|related|resolved|responsive|satisf(?:actory|ied)|scientific|shared|
  skilled|solved|suitable|supervised|supported|sustainable|systematic|tested|tidy|trained|treated|true|usable|used|useful|verified|
  wanted|welcome|willing|wise|workable|worthy|attractive|beautiful|committed|creative|ethical|orderly|sound|successful|timely|trustworthy)(?:ly|ness)?|
  in(?:accurate|active|appropriate|capable|coherent|compatible|competent|complete|consistent|convenient|convenienc(?:e|ed|es)|correct|
  credible|equitable|equality|equalities|flexible|frequent|harmonious|humane|secure|security|significant|stability|valid|accessible|
  advisable|attentive|considerate|decisive|definite|experienced|expert|tolerant|tolerance|discreet|justice)(?:ly|ness)?|
  im(?:mature|mobile|moral|patient|perfect|possible|practical|precise|proper|prudent|pure)(?:ly|ness)?|
  ir(?:rational|relevant|resolute|responsible|responsibly)|
  dis(?:advantag\\w*|agree\\w*|allow\\w*|approv\\w*|array|band(?:s|ed|ing)?|connect\\w*|content\\w*|continuous|courteous|favor\\w*|honest\\w*|honor\\w*|
  integrated|loyal\\w*|obey\\w*|obedien\\w*|pleas\\w*|proportionate\\w*|qualif\\w*|respect\\w*|satisf\\w*|unit\\w*|trust\\w*|harmon\\w*|interested)|
  under(?:use[ds]?|using|fund\\w*|mine[ds]?|mining|perform\\w*|developed|staffed|valued)|
  non-(?:compliant|compliance|cooperat\\w*|existent|payment|transparent|inclusive|green|public)`);

/** Joins the lines into one source of a regular expression for `sense.ts`; the line breaks above are only for readability. */
function list(words: string): string {
  return words.replace(/\n\s*/g, '').trim();
}
