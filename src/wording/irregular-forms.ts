/** The base form of irregular forms: tear for tore and torn. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  `bear bore borne, beat beaten, become became, begin began begun, bend bent, bind bound, bite bit bitten, bleed bled, blow blew
  blown, break broke broken, breed bred, bring brought, build built, burn burnt, buy bought, catch caught, choose chose chosen,
  cling clung, come came, creep crept, deal dealt, dig dug, do did done, draw drew drawn, drive drove driven, eat ate eaten,
  fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled, fling flung, fly flew flown, forbid forbade
  forbidden, forget forgot forgotten, forgive forgave forgiven, forgo forwent forgone, forsake forsook forsaken, freeze froze
  frozen, get got gotten, give gave given, go went gone, grind ground, grow grew grown, hang hung, have had, hear heard, hide hid
  hidden, hold held, keep kept, know knew known, lay laid, lead led, leave left, lend lent, lie lay lain, lose lost, make made,
  mean meant, meet met, mislead misled, mistake mistook mistaken, misspend misspent, misunderstand misunderstood, overcome
  overcame, overtake overtook overtaken, overthrow overthrew overthrown, pay paid, ride rode ridden, ring rang rung, rise rose
  risen, run ran, say said, see saw seen, seek sought, sell sold, send sent, shake shook shaken, shine shone, shoot shot, show
  shown, shrink shrank shrunk, sing sang sung, sink sank sunk, sit sat, sleep slept, slide slid, sling slung, speak spoke spoken,
  spend spent, spin spun, spoil spoilt, spring sprang sprung, stand stood, steal stole stolen, stick stuck, sting stung, strike
  struck stricken, strive strove striven, swear swore sworn, sweep swept, swell swollen, swim swam swum, swing swung, take took
  taken, teach taught, tear tore torn, tell told, think thought, throw threw thrown, tread trod trodden, undercut, undergo underwent
  undergone, understand understood, undo undid undone, undertake undertook undertaken, wake woke woken, wear wore worn, weave wove
  woven, weep wept, win won, wind wound, withdraw withdrew withdrawn, withhold withheld, withstand withstood, write wrote written`
    .split(',')
    .flatMap((verb) => {
      const [base = '', ...forms] = verb.trim().split(/\s+/);
      return forms.map((form): [string, string] => [form, base]);
    }),
);
