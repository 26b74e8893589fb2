/**
 * The character that a radical sign stands for where Unicode does not decompose it (⻄ is 西); undefined for any other
 * character.
 */
export function plainRadical(character: string): string | undefined {
  return RADICALS.get(character);
}

/** A text with such radical signs replaced by their characters; the fonts of PDFs leave them behind. */
export function withoutRadicals(text: string): string {
  return text.replace(UNDECOMPOSED, (character) => plainRadical(character) ?? character);
}

const UNDECOMPOSED = /[\u2e80-\u2ef3\u2f3e]/g;

/** Each radical before the character that Unicode calls equivalent; and ⼾, which stands for 户 in simplified text. */
const RADICALS = new Map(
  [
    ...'⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍尐⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爬⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁',
    ...'⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艺⻀艻⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辷⻎辸⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦',
    ...'⼾户⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
  ].flatMap((from, index, all) => (index % 2 === 0 ? [[from, all[index + 1] ?? from] as const] : [])),
);
