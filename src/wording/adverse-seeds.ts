/** Words for lessening, hindering, ending, harming or denying; WordNet gives their relatives. */
export const VERBS = list(`
  decrease lessen diminish weaken worsen deteriorate slow decelerate shrink narrow drop fall sink decline subside
  recede dwindle reduce thin degrade loosen relax slacken wither fade shorten ease soften moderate dilute drain dip flag
  falter trim shave temper blunt dull lag stall dampen curtail relent wane retard compress slash sag vanish disappear crimp constrict
  hinder impede obstruct prevent inhibit deter discourage dissuade thwart suppress restrain restrict curb interfere hamper
  disturb disrupt oppose resist undermine frustrate burden encumber handicap
  refuse reject deny stop cease discontinue abandon forsake desert quit cancel abolish annul revoke withdraw withhold delay
  postpone procrastinate suspend neglect ignore disregard omit exclude fail lose forfeit waste squander destroy demolish
  dismantle ruin eliminate eradicate forbid prohibit ban veto bar boycott evade avoid shun abstain refrain forgo renounce
  relinquish betray violate disobey sabotage abort outlaw disallow marginalize sideline discard defy
  harm damage injure impair spoil mar corrupt endanger threaten jeopardize deprive deceive mislead insult offend oppress
  alienate distrust doubt dislike hate resent criticize blame condemn denounce bungle mismanage misuse abuse confuse
  exacerbate mock ridicule isolate overturn cheat starve punish pollute mute deflate
  depress scrimp skimp devalue cheapen bypass dismiss accuse complain regret despise humiliate discriminate
  intimidate bully suffocate sterilize paralyze cripple disable disconnect
  hide conceal obscure overlook skip dodge shirk sidestep flout contravene infringe breach trample tear rip shatter smash wreck
  crush crumble collapse disintegrate dissipate corrode rot decay wilt perish languish stagnate stumble hesitate vacillate dither
  tarry linger defer shelve hamstring shackle choke stifle smother muzzle censor quash subdue coerce squabble quarrel clash feud
  sour taint contaminate poison enfeeble debilitate sap exhaust deplete numb deaden scold reprimand rebuke
  reproach censure penalize disparage belittle demean slander defame smear tarnish sully disgrace shame disown repudiate retract
  rescind repeal nullify invalidate rebuff spurn snub scorn ostracize banish expel evict oust demote relegate scrap ditch
  jettison withdraw retreat recoil surrender capitulate succumb concede misspend rob plunder defraud swindle dupe falsify
  distort pervert bribe mistreat harass torment persecute tyrannize imprison entangle clog barricade segregate
  sever detach uncouple estrange antagonize annoy irritate aggravate complicate muddle botch fumble flunk plunge plummet tumble
  slump droop abate pare slash lop ration skimp stunt dwarf menace imperil frighten daunt dismay dishearten demoralize
  sadden lament grumble protest rebel riot condone mistrust dispute contradict refute hoard monopolize deregulate
  stall halt interrupt scuttle derail undercut subvert repel scatter erode backslide frown backtrack stonewall insulate leak
  unravel splinter fragment disband dissolve lapse expire vacate falter flinch wobble`);

export const ADJECTIVES = list(`
  bad weak slow low poor insufficient inadequate scarce hostile negligent careless reluctant unwilling harmful inferior
  useless worthless wrong incompetent inefficient ineffective unsuccessful unfavorable dull stagnant scanty meager sparse
  ugly dirty unpleasant dangerous unstable obsolete old-fashioned unfair unreasonable vain futile sick ill foolish cruel lazy
  rude selfish greedy dishonest corrupt biased prejudiced primitive awkward clumsy cumbersome precarious vulnerable fragile
  disorderly chaotic noisy polluted stale lifeless gloomy pessimistic negative destructive doubtful superficial shallow
  indifferent passive idle lethargic limp tepid dim discordant shaky crude vague obscure trivial absurd arbitrary
  excessive redundant expensive costly inconvenient isolated remote lonely lax lenient slack sloppy brittle murky turbid
  drab dreary wretched miserable elitist lopsided uneven patchy belated overdue tardy marginal negligible paltry petty
  insignificant mediocre shoddy substandard derelict desolate barren hollow moribund defunct extinct timid cowardly halfhearted
  skimpy rickety stingy miserly callous neglectful listless unfit unwelcome hopeless bleak dismal`);

export const NOUNS = list(`
  chaos failure setback defeat obstacle hindrance harm detriment decline slump handicap drawback disadvantage shortcoming
  standstill deadlock stalemate neglect indifference contempt hostility decay ruin collapse obscurity disrepair disarray
  oblivion apathy mismanagement negligence disregard disdain discord strife`);

/** Words that plans use all the time; their opposites are adverse. */
export const GOOD_VERBS = list(`
  increase strengthen expand improve grow rise raise accelerate hasten support promote encourage permit continue open
  attract help succeed respect trust deepen widen broaden extend enhance develop advance stabilize activate motivate include
  connect enable employ invest reward inflate enrich heat brighten lengthen qualify satisfy protect complete create serve`);

export const GOOD_ADJECTIVES = list(`
  good strong fast high rich sufficient adequate efficient effective successful favorable active friendly willing careful
  useful worthy competent superior healthy safe stable clean bright wide broad deep thick plentiful ample
  abundant generous right correct happy fair just orderly fresh modern attractive beautiful lively prosperous intelligent
  professional thorough complete clear important convenient harmonious smooth optimistic promising positive constructive`);

/** Not adverse in texts like these: unfold, immediate and intangible are negated only in form, and close mostly means near. */
export const NOT_ADVERSE: ReadonlySet<string> = new Set(
  list(
    'close dwell_on chime_in fall_in break_in unveiled unfold unlock unveil uncover unleash undergo immediate independent intangible inexhaustible',
  ),
);

function list(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}
