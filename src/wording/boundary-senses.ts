import type { Sense } from './sense.ts';

/** On which side of a line something is: within or beyond, open or closed. Each word asks for one on the same side. */
export const BOUNDARY_SENSES: readonly Sense[] = [
  {
    name: 'beyond',
    zh: {
      says: ['以外', '之外', '环外', '内外'],
      may: ['(?<=[区圈市校场])外', '超[过出]', '逾'],
      not: ['[国境海室]内外', '内外部', '内外环境'],
    },
    en: {
      says: ['beyond', 'outside', 'out of reach'],
      may: ['other than', 'except', 'besides'],
      not: ['outside world', 'beyond th(?:at|is)'],
    },
    isLoose: true,
  },
  {
    name: 'closed',
    zh: {
      says: ['关[闭停张]', '(?<!全)封闭', '停业'],
      may: ['闭', '关门', '停(?!车|靠)', '取缔', '打烊', '结束', '收官'],
    },
    en: {
      says: [
        'clos(?:es|ed|ing|ures?)',
        'shut(?:s|ting)?',
        // Only as a verb, not for nearness: close to, close at hand, a close eye.
        'close(?![ -](?:to|at|by|eye|focus|watch|attention|exchanges?|contact|ties|cooperation|integration|links?|coordination|relations?|knit)\\b)',
        'close to (?:the (?:public|outside)|society|the world|through traffic)',
      ],
      may: ['enclos\\w*'],
      not: [
        'clos(?:ed|ing)[ -]the[ -]loop',
        'loop will be closed',
        'close their books',
        'clos(?:e|es|ed|ing) (?:\\w+ )?(?:gaps?|shortfalls?|divides?)',
        'close at hand',
      ],
    },
    isLoose: true,
  },
  {
    name: 'open',
    zh: { says: ['开放'] },
    en: {
      may: ['open\\w*', 'public spaces?', 'access\\w*', 'free', 'unveil\\w*', 'launch\\w*', 'into (?:use|operation)'],
    },
  },
];
