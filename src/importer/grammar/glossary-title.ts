/** 名词解释, 名词注释, 有关名词解释, 《政府工作报告》注释, 用语释义, 术语解读 …, on a line of its own. */
export function isGlossaryTitle(text: string): boolean {
  const bare = bareTitle(text);
  return bare.length <= 30 && GLOSSARY.test(bare);
}

/** A title without its number, brackets, stops and signs. */
export function bareTitle(text: string): string {
  return text
    .replace(/^[（(]([^（）()]+)[）)]$/u, '$1')
    .replace(/^[一二三四五六七八九十\d]{1,3}[、.．]\s*/u, '')
    .replace(/[（(][^）)]*[）)]/gu, '')
    .replace(/[\s　：:*#【】〖〗[\]—─◆●■-]/gu, '')
    .replace(/(.)(?:如下|汇总|一览表?|清单)$/u, '$1');
}

const GLOSSARY =
  /^(?!第.{1,4}[条章节])[^，。；]*(?:(?:名词|用语|术语|词语|词汇|词条|新词|缩略语|概念|关键词|热词)[^，。；]{0,6}(?:解释|注释|注解|释义|解读|说明|解析|诠释|简释|浅释|定义|含义)(?:[及与和]?[^，。；]{0,6}说明)?|(?:《[^》]*》|报告|有关|相关|部分|文中|内容)(?:的)?(?:注释|注解|释义|名词|术语|用语|概念)|^(?:[^，。；]{0,8}(?:注释|注解|释义)|(?:专有|专业)?(?:名词|术语)|注|词汇表|术语表|[^，。；]{0,4}缩略词表?|[^，。；]{0,4}缩略语表?))$/u;

/** 说明, 备注, 附注, 知识链接: titles of glossaries, but also of other parts of a document. */
export function mayBeGlossaryTitle(text: string): boolean {
  return OTHER_TITLE.test(bareTitle(text));
}

const OTHER_TITLE = /^(?:[^，。；]{0,10}(?:说明|备注|附注|链接|小贴士|小知识|词条|新(?:名)?词|新概念|新提法|解释))$/u;
