import { wordRows } from './word-rows.ts';

/**
 * English that is right only when the Chinese nearby says something of the kind. Each row has a name, English and Chinese as
 * regular expressions. For the Chinese, single characters are often enough, because unrelated words do not contain them.
 */
export const UNASKED_WORDS = wordRows(`
of the past | (?:past|previous|preceding|former) (?:few |several |[a-z]+ )?(?:years?|months?|decades?|terms?) | 过去|近|来|上|去年|前|往|历|曾|年
after | after(?! (?:all|another)\\b)|in the wake of|in retrospect | 散|毕|后|经|随|再|继|老|既|产|课|售|完|从
before | before(?!hand)|prior to | 前|先|未|早|预|抢|赶|提|之际|散|上年|去年|同比|比|面|准入|把关
put first | (?:put|plac|rank|priz)\\w* (?:[\\w’-]+ ){1,5}(?:ahead of|before|above|over)(?! (?:the|a|an|\\d)) | 优先|先|至上|首|第一|超|高于|胜|重于|甚于
all the time | throughout the (?:past|last|whole|entire) | 全|始终|一直|整|贯穿|历
for ever | permanently|forever|indefinitely | 永|常[驻设住]|长|恒|固定|始终
by the quarter | quarterly | 季
by the day | nightly|hourly|fortnightly | 日|天|夜|每|时|周
the newest | latest|newest|most recent | 新|近|现|当前|前沿|今|动向|潮
the whole period | over the (?:whole|entire|full) | 全|整|期间|总|累计
newly | newly | 新|刚|初|首|增|创|再
some of them | (?:some|selected|several|many|(?<!the )most|a (?:few|handful|minority|number|majority)) of the(?! (?:most|best|largest|top|world|country|first)\\b)|in (?:some|certain|many|most) cases|selectively|a good many | 部分|一些|有的|若干|个别|多|几|些|半|选|不少|一批|其中
a single one | (?:a|one|the) single|only one|sole(?:ly)?|exclusive(?:ly)? | 单|一|独|唯|仅|只|专|统|都|均
one or another | one (?:\\w+ )?or (?:another|other)|some [a-z]+ or other | 某|任|个别|或
taken together | combined(?! (?:with|heat|forces))|taken together|between them|in aggregate | 共|合|总|融|综|计|结|统|整|组|全|复|协|叠|联|集
many times over | doubl(?:es|ed|ing)|twice|halv(?:e|es|ed|ing)|trebl\\w*|tripl\\w*|quadrupl\\w*|[a-z]+fold(?<!unfold|scaffold|manifold|blindfold) | 倍|翻|双|两|二|半|三|复|2|孪生
most others | most other|more than most|no other|few others | 大多|多数|唯|独|少|最|其他
beyond compare | beyond (?:that of|any)|unlike any|second to none|unmatched|unrivall?ed|unparalleled | 超|首|唯|最|绝|无|独|空前|未有
kept up with | follow(?:s|ed) (?!in\\b|by\\b|the (?:principle|path|rule|law|line|requirement|instruction|new)\\w*)(?:[\\w’]+ ){0,4}(?:in|suit|behind|others?|most)\\b|imitat\\w+|copi(?:ed|es)|cop(?:y|ying) (?!and paste)|catch\\w* up|caught up|on a par|level with|same as | 随|跟|循|仿|复|后|追|赶|齐|相当|同|拷|抄
in second place | second(?:-(?:largest|highest|biggest|best|fastest))?(?= (?:in|among|only|place))|runners?-up | 二|第2|次|亚
subject to | subject to | 受|限|须|应|依|按|经|遵|从|条件|适用
thrown away | throw\\w*|threw|to the winds? | 抛|弃|扔|投|举办
wound up | w[io]u?nd(?:s|ing)? up(?! with)|wind(?:s|ing)? down|sunset | 收|结|停|终|完|退|淘汰|清|减|落日|夕阳
held fixed | (?:h[eo]ld|kept?|keep|remain|stay|left|leav\\w+|fix)\\w* (?:\\w+ )?(?:fixed|frozen|constant|static|unaltered|the same)|set in stone | 固|不变|恒|保持|刚|维持|僵|定
taken unawares | (?:caught|taken|caught out) (?:unprepared|off guard|unawares|by surprise)|(?:ill|un)-?prepared|(?:hit hard|hard hit|battered|overwhelmed|swamped|flooded) | 受|遭|措手|未|毁|淹|涝|袭
suffered | suffer(?:s|ed|ing)?|succumb\\w*|fell victim | 受|遭|患|苦|难|困|损|病
no matter | however (?!,)(?!,)|no matter|even (?:if|though) | 虽|尽管|无论|不论|不管|即使|哪怕|也|不
in its stead | substitut\\w*|supplant\\w*|in (?:its|their) (?:place|stead) | 代|替|换|取|改
set against | unlike|in contrast|as opposed to|as distinct from | 不同|异|区别|相比|反|非|有别|而
shut off | isolat(?:e|es|ed|ing)|segregat\\w*|quarantin\\w*|fenc(?:e|es|ed|ing)|wall\\w* off|seal\\w* off|cordon\\w* | 隔|封|离|围|孤
held back from view | hid(?:e|es|ing)|conceal\\w*|withh[eo]ld\\w*|mask(?:s|ed|ing)|cover\\w* up | 隐|密|藏|扣|瞒|遮|掩
put off | defer(?:s|red|rals?)(?! to)|adjourn\\w*|held over|hold\\w* over|spac(?:e|es|ed|ing) out | 延|缓|推迟|暂|递|待|结转|错峰
gone round | bypass\\w*|sidestep\\w*|skirt(?:s|ed|ing)?|gloss\\w* over|(?:look|pass)(?:s|es|ed|ing)? (?:past|over(?! (?:the|to))) | 绕|避|越|忽|漏
given way | conced\\w*|yield(?:s|ed|ing)? to|bow(?:s|ed|ing)? to|defer to|giv\\w+ way|gave way | 让|服|屈|顺|妥协|退
in general use | (?:general|widespread|common) use|universally | 全面|普|推广|全|广|通用|一般|统一|共|公
in other places | (?:(?<!and )elsewhere)|somewhere else | 他|外|异|别|其|兄弟|各|处
carved out | carv\\w+ (?:[\\w-]+ ){0,7}out(?! a)|hiv\\w+ off|sp[iu]n(?:s|ning)? off|detach\\w*|str[iu]p(?:s|ped|ping)? (?:of|out) | 分|划|剥|拆|离|独立|剪|开辟
let go of rules | (?:eas|lift|loosen|relax|remov|scrap|repeal|abolish|waiv|drop|roll|end)(?:e|es|s|ed|ped|ing|ping)? (?:back )?(?:[\\w’-]+ ){0,3}(?:curbs?|restrictions?|controls?|ceilings?|bans?|barriers?|requirements?|regulations?|quotas?|safeguards?|supervision|oversight) | 放|松|取消|除|破|减|免|打通|消|简|拆|障|壁|宽
gathered to the center | centrali[sz]\\w* | 集中|统|中心|上收|归集|总|央
borrowed or lent | borrow\\w*|lent|mortgag\\w* | 贷|借|抵|融资|质押
flowing out | outflows?|outbound|brain drain|exodus|emigrat\\w* | 流出|流失|外|出|离|走
plans for it | (?:dr[ae]w(?:n|s|ing)? up|mak\\w+|made|l[aiy]+d? (?:out|down)|work\\w* out|prepar\\w+|compil\\w+|writ\\w+|finaliz\\w+|submit\\w*) (?:\\w+ ){0,2}(?:plans?|proposals?|blueprints?) (?:for|to)(?! improve) | 规划|编制|拟|计划|方案|谋|制定|草|设计|蓝图|预案|提|建议
given leave | (?:cleared|authorized|licensed|green-lit|earmarked|slated|penciled in|set aside|shortlisted) (?:for|to) | 批|准|获|许|授|备案|拨|定|用于|预留|安排|留|专|入围
for others to say | for (?:public )?(?:comments?|consultation|debate|approval|consideration|feedback) | 征|意见|公示|听|议|审|论证|评|批|报|咨|研|讨
binding on all | mandatory|obligatory|legally binding|(?:bind|binds|binding) (?:itself|themselves|ourselves|the \\w+) to | 必|须|强制|义务|约束|刚性|应当|法定|硬
required of them | (?:requir|oblig|compel|instruct)(?:e|es|s|d|ed|led|ling|ing)? (?:(?!in\\b|for\\b|by\\b|and\\b)[\\w’-]+ ){1,5}to | 要求|须|必|应|责|令|督|强|迫|逼|使|倒逼|引导|推动|要
filled | fill(?:s|ed|ing)?(?= (?:\\d|all|every)) | 填|满|补|充|配|弥
brought to an end | complete (?:the|all|work|construction|its|their|our)(?! (?:chain|range|picture|set|process|list)) | 完(?!善|整)|竣|[建落做]成|结|毕|达成|收官|全面|办结|齐|贯通|封顶|到位|清零
as the case may be | where (?:appropriate|applicable)|as appropriate|on (?:the )?condition|provided that | 酌|适|视|相应|宜|条件|前提|如|若|凡|分
vowed | vow(?:s|ed|ing)?|promis(?:e|es|ed|ing)(?! (?:young|new|start|sector|industr|field|project))|undertak(?:e|es|ing) to | 承诺|诺|保证|誓|担|许
left out of account | discount(?:s|ed|ing)? (?:the|any|all)|net of|not counting | 除|不|折|扣|净|优惠
all of them | all (?:of )?(?:the )?\\d[\\d,]*|every (?:one|single) | 全|均|都|各|所有|每|一律|总|皆|共|整|齐|悉|逐|[\\d一二三四五六七八九十]个
many of them | (?:dozens|scores|hundreds|thousands|tens of thousands) of | 十|百|千|万|数|众|余|多
mostly | mostly|primarily|chiefly | 主|重点|核心|基本|多|大部分|集中|首|重在
one of many | one of (?:the (?:few|many)|several|many|a few) | 之一|少数|几|多|首批
shorter | shorter | 短|减|压|降|快|近|缩|少|省
upward | upwards?(?! of) | 上|升|提|向好|增|高
top-down | top-down | 自上而下|顶层
bottom-up | bottom-up | 自下而上|基层
underground | underground|below ground|subterranean | 地下|入地|埋|管廊
overhead | overhead | 架空|高架|上|空
rural | rural|villages?(?! (?:in the city|group))(?= (?:life|schools?|areas?|roads?|revitaliz\\w+|development)) | 乡|农|村
primary schools | primary schools? | 小学|中小
secondary schools | (?:secondary|middle) schools? | 中学|初中|高中|中小|中职|附中|学校
kindergartens | kindergartens? | 幼|小[^学]|园
soldiers | military|soldiers?|armed forces | 军|双拥|退役|武|兵|国防
prices | prices? | 价
profits | profits? | 利|盈|收益|营|益
debts | debts? | 债|欠|负|贷
taxes | tax(?:es|ation)? | 税
patients | patients? | 患|病|医|诊
workers | employees? | 职工|员工|雇|从业|工|员|人
decided | decid(?:e|es|ed|ing)(?! on)|decisions? | 决|定|断
given approval | approv(?:e|es|ed|ing) | 许|拨|批|准|审|通过|核|获|同意|认|得
passed into law | (?:enact|promulgat|legislat)\\w* | 颁|立法|制定|出台|法|规
ordered | (?:was|were|been|be) (?:ordered|told|instructed) | 责令|令|指|要求
discussed | discuss\\w*|debat\\w*|negotiat\\w* | 讨论|议|谈|商|辩|论|会|洽|协|话|交流
drafted | draft(?:s|ed|ing)? | 草|拟|编|稿|制|征求|讨论
urged | urg(?:e|es|ed|ing) | 促|敦|督|倡|鼓|引导|呼吁
guaranteed | guarantee\\w* | 保|确|担|兜
prepared | prepar(?:e|es|ing) (?:to|for) | 备|筹|迎|预|拟|谋划|做好|应对|防
weekly | every week|weekends? | 周|星期
in the evening | evenings?|nights?|nighttime | 夜|晚|24|二十四|宵
seasonal | (?:spring|winter|autumn)s? | 春|冬|秋|寒|四季
in sequence | consecutive(?:ly)?|in a row|in succession | 连|接|续|再
second half | (?:first|second) half | 半年|半
away from it | away from|(?:mov|shift|steer|turn|draw|drew|tak|took|send|sent|push|pull|steer|channel|direct|relocat)[a-z]* (?:[\\w’-]+ ){1,5}out of | 出|离|脱|外|退|远|迁|移|搬|疏|去|走|免|摆|避|腾|转
sent | send(?:s|ing)?|sent | 送|派|寄|发|遣|输|下沉|报|推|上门|选|赴|达
received | receiv(?:e|es|ed|ing) | 收|接|得|获|受|领|享|到|迎|荣|惠|发|补|入|予|给|供|帮|助
entered | enter(?:s|ed|ing)? | 进|入|驻|录|登|迈|参|来
merged | merg(?:e|es|ed|ing) | 合|并|融|整|归|统|一体
learned | learn(?:s|ed|ing)? (?:from|about|to|how) | 学|习|知|了解|识|鉴|汲|悉|听|读|教|训
taught | teach(?:es|ing)?|taught | 教|授|学|育|普|宣|训|讲|师|课|读
above ground | above ground | 地上|地面|地下|架空
speeded up | accelerat\\w*|speed(?:s|ing)? up|sped up|hasten\\w* | 快|速|加|早|抢|抓紧|催|促|急|迅|升|推进|提|先
increased | increas(?:e|es|ed|ing|ingly) | 增|加|提|升|扩|多|涨|新|强|上|翻|高|丰富|大|补|日益|更|越|渐
expanded | (?:expand|broaden|widen)(?:s|ed|ing)?|expansions? | 扩|拓|展|大|广|增|延|放|宽|多|辐射|铺|充|泛|壮|推|宏|开|长
improved | improv(?:e|es|ed|ing|ements?) | 改|善|优|提|升|完|健|增|好|整|修|进|美|精|强|高|良|更|规范|深|创|便|做|加|质|实|补|化|扩|全
stronger | strengthen(?:s|ed|ing)? | 强|加|固|增|健|深|实|完|提|做|壮|严|大|优|补|硬|抓|密|韧|高|扎|拓|推|升|促|建|发挥
grew | grow(?:s|n|ing|th)?|grew | 增|长|升|大|壮|发展|成|旺|涨|兴|培|繁|高|蓬|强|加|扩|更|多|新|日|渐|活|快|速|上
rose | (?:rise|rises|rose|risen|rising) | 升|增|涨|高|上|达|提|长|崛|兴|超|起|加|到|跃
protected | protect(?:s|ed|ing|ion)? | 保|护|防|安全|卫|维|守|免|避|障|益|权
attracted | attract(?:s|ed|ing|ion)? | 引|招|吸|聚|集|入|揽|客|魅|来|纳|落|募|抢|汇|鼓励|带|惠|参|迎|新增
prevented | prevent(?:s|ed|ing|ion)? | 防|避|免|预|阻|杜|遏|抑|治|止|不|拒|禁|保|疫
simpler | simplif\\w*|streamlin\\w* | 简|精|减|便|化|优|短|少|压|快|省|流程|提速
upgraded | upgrad(?:e|es|ed|ing) | 升|改|提|优|更|转|新|完善|修|扩|强|能级
consolidated | consolidat(?:e|es|ed|ing) | 固|稳|整|合|夯|统|并|集|强|筑|实|打牢|归
reached out of town | (?:outward|inward)s?|inbound|outbound | 外|内|出|入|进|海|境
moved up | promot(?:ed|ion) to | 升|任|晋|评
`);

/** Nouns after a number, and the Chinese that counts the same things. */
export const COUNTED_NOUNS = wordRows(`
sessions | sessions | 场|期|次|堂|节|课|届|轮|讲|班|会
users | users | 户|人|者
buildings | buildings | 幢|栋|楼|建筑|座|房|宇|所|处
companies | (?:enterprises|companies|firms) | 企|家|公司|商|店|户|独角|瞪羚|巨人|机构|单位
schools | schools | 校|园|学|所
universities | universities | 校|大学|学院
hospitals | hospitals | 院|医
roads | (?:roads|streets) | 路|街|道|条
homes | (?:homes|apartments|flats) | 套|房|寓|间|户|住|宅|家|居
trees | trees | 树|株|棵
vehicles | (?:vehicles|cars|buses) | 车|辆
elevators | elevators | 梯
students | students | 生|学|人
teachers | teachers | 师|教|员
patents | patents | 专利
jobs | jobs | 岗|职|就业|工作
`);
