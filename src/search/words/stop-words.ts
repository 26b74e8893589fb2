import type { Lang } from '../../i18n/lang.ts';

/** English words that ask, join or point, folded; no text is about them. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about after again all almost along already also although always am among an and another any anybody anyone ' +
    'anything anywhere are around as ask at away back be because been before being between both but by came can cannot come ' +
    'could did do does doing done during each either else etc even ever every find for from get gets getting give given go ' +
    'goes going gone got had has have having he help her here hers him his how however i if in instead into is it its itself ' +
    'just keep kind know let like likely long lot lots made make makes making many may maybe me mean meaning means might mine ' +
    'more most much must my myself near nearby need needs neither never next no nor not nothing now of off often ok on once ' +
    'one only onto or other others ought our ours out over own particular per perhaps please possible quite rather really s ' +
    'said same say says see seem seen shall she should show since so some somebody someone something somewhere soon stand ' +
    'still stuff such sure t take taken takes tell than thank that the their them then there these they thing things think ' +
    'this those though through thus to too toward towards under until up upon us use used using very via want wants was way ' +
    'ways we well went were what whatever when where whether which while who whole whom whose why will with within without ' +
    'won would yes yet you your yours d ll m re ve don doesn didn isn aren wasn weren explain define definition count counts called big large'
  ).split(' '),
);

/** Chinese words that ask, join or point and are not part of others; the longest first, so that none is found within another. */
export const ASKING_WORDS: readonly string[] = (
  '怎么理解 是指什么 指的是什么 都有哪些 都包括 包括啥 都有啥 做什么的 做什么 包括哪些 包括什么 包含哪些 请问一下 是什么意思 什么意思 有没有人 怎么回事 怎么样了 为什么会 在什么地方 什么地方 什么时候 ' +
  '可不可以 有没有 是不是 能不能 会不会 要不要 好不好 够不够 行不行 多不多 是多少 有多少 有哪些 在哪里 去哪里 哪里有 哪里能 哪里可以 怎么样 ' +
  '怎么办 怎么做 为什么 什么是 是什么 有什么 想知道 告诉我 啥意思 有啥 是啥 是指 指的是 什么 怎么 怎样 如何 多少 哪些 哪里 哪儿 在哪 去哪 哪个 哪家 谁来 ' +
  '几个 几家 几条 几所 几座 几台 几部 几套 几张 几处 几次 几名 几位 几项 几种 几岁 几成 多大 多久 多长 多高 请问 我想 我要 想要 想问 帮我 可以 能够 应该 需要 关于 以及 或者 还是 因为 所以 但是 如果 就是 没有 还有 不是 ' +
  '人士 我们 你们 他们 它们 这个 那个 这些 那些 这里 那里 一下 一些 目前 现在 到底 究竟 具体 是否 有关 方面 情况 的话 ' +
  '吗 呢 吧 啊 呀 嘛 么 的 了 是 我 你 他 她 它 咱 您 们 这 哪 谁 啥 很 也'
).split(' ');

/** Chinese characters that only join or point where they stand alone, but are parts of other words: 上 is in 上海, 才 in 人才. */
export const JOINING_CHARACTERS: ReadonlySet<string> = new Set(
  '有在和会能要去来给让把对为到从个几上下里想请就还才都又被以于或与及过着不太向那条家',
);

/** Chinese words of complaint and everyday life that go with many subjects; the words beside them say what is meant. */
export const WEAK_WORDS: ReadonlySet<string> = new Set(
  '方便 不便 不到 太多 太少 太贵 太差 太远 太小 太难 太慢 太吵 老是 天天 总是 经常 一直 附近 周围 旁边 早上 晚上 白天 平时 上街 出门'.split(
    ' ',
  ),
);

/** What somebody wants to know of a thing: a text about the thing alone is no answer then. */
export const WANTED_WORDS: Readonly<Record<Lang, readonly string[]>> = {
  zh: '电话 号码 地址 邮箱 官网 价格 价钱 票价 门票 车票 学费 工资 薪水 时刻'.split(' '),
  en: 'phone telephone email website price fare ticket timetable fee salary wage'.split(' '),
};
