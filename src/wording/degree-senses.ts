import { chineseOnly, englishOnly } from './one-sided.ts';
import type { Sense } from './sense.ts';

/** Degree and time: basically or fully, nearly or more than, by a date or since it. */
export const DEGREE_SENSES: readonly Sense[] = [
  englishOnly(
    'almost',
    {
      says: [
        '(?:broadly|mainly|substantially|nearly|almost|half|initially|preliminarily)[ -](?:[a-z]+ed|built|done|set|made|complete|ready|won|in place)',
        'largely|basically|mostly|essentially|virtually|practically|partly|partially|provisionally|as good as|all but|more or less|by and large|for the most part',
      ],
    },
    ['基本', '近', '初步', '部分', '大致', '半', '主', '大体', '暂', '多', '线上|云|虚拟'],
  ),
  chineseOnly(
    'basically',
    ['基本(?=建成|完成|形成|实现|消除|达|解决|确立|健全|建立|具备|满足|覆盖|全)'],
    [
      'largely|basic\\w*|mostly|broadly|nearly|almost|essentially|substantially|virtually|all but|main(?:ly)?|by and large|more or less|fundament\\w*|generally|moderately',
    ],
  ),
  englishOnly('fully', { says: ['fully|completely|entirely|wholly|totally|thoroughly'] }, [
    '全|完|充分|尽|彻底|都|悉|100|满|整|深|切实|到位|透|足|实|更加|牢|均|皆|细',
  ]),
  englishOnly(
    'nearly',
    { says: ['(?:nearly|almost|close to|approaching|just under|not quite|barely)(?= (?:RMB |USD )?\\d)'] },
    ['近|约|将|左右|逼|余|上下'],
  ),
  chineseOnly(
    'nearly so many',
    ['(?<![靠附最邻临接远贴走亲拉就毗])近(?=\\s?[\\d百千万两])'],
    ['nearly|almost|close to|approach\\w*|just under|about|around|some|approximately|roughly|last|recent|past|within'],
  ),
  chineseOnly(
    'about',
    ['(?<![签节预履合集契邀特违条公租])约(?=\\s?\\d)|(?<=\\d\\s?[^，。；]{0,6})左右'],
    ['about|around|approximately|some|roughly|nearly|or so|close to|almost|estimat\\w*'],
  ),
  chineseOnly(
    'over so many',
    ['(?<![不未得能可])(?:超过?|逾)(?=\\s?\\d)|(?<=\\d\\s?[万亿]?)余|(?<=\\d)多(?=[个家项万户名人次场])'],
    [
      'over|more than|exceed\\w*|above|surpass\\w*|upwards of|topp\\w*|in excess|pass\\w*|beyond|greater|plus|at least|some|several',
    ],
  ),
  englishOnly('since', { says: ['since'], not: ['since then'] }, [
    '以来|[\\d年月]来|自(?=\\s?\\d|成立|开|启|上线|去)|自从|起(?=[，。])|后(?=，)|之后|多年|近年|日起|既',
  ]),
  chineseOnly(
    'by the end',
    ['[期年月](?:末|底(?![蕴色数线气子座]))'],
    ['by|(?<!since the )(?:end|close|start) of|year(?:-|’s )end|before|toward|as of|late'],
  ),
];
