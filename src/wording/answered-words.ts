import { wordRows } from './word-rows.ts';

/**
 * Common words of official Chinese, and the ways English may say them. Each row has a name, Chinese as regular expressions,
 * and beginnings of English words that answer it (`_` is a space, `=` marks a whole word). Translators choose freely, so a row
 * lists every wording a careful writer may use, but no opposite.
 */
export const ANSWERED_WORDS = wordRows(`
encouraged | 鼓励 | encourag incentiv urg inspir motivat welcom support prompt reward foster promot invit stimulat appeal attract
guided | 引导 | guid direct steer lead led channel encourag instruct help advis advice orient coach mentor supervis point shap way train show
heeded | 关注|重视 | attent focus concern emphas care caring prior interest cent concentrat watch follow look import value valu stress heed mind address devot spotlight observ notic monitor aware sight
prudent | 稳妥|审慎|慎重|稳慎 | prud stead care caut safe sound proper stab
withstood | 防御|抵御 | withst defen resist prevent protect guard against fend cope respon prepar weather
of whatever kind | 不限(?!于)|不分(?!离|充)|不论|无论 | regardless irrespective any =no whatever whichever all without open unlimited whether both every each =not wherever whoever
changing | 动态 | dynamic chang continu real regular updat adjust constant current evolv track flexib trend develop clear zero live keep kept stay rolling rolled
restricted | 限制 | restrict limit curb cap control constrain ban reduc phas discourag disc
coordinated | 统筹 | coordinat balanc overall integrat plan both unif unit together joint arrang comprehensiv =well combin pool manag central holistic organiz =while allocat =all whole along align line consider
balanced | 均衡 | balanc even equilibr equal equit fair imbalanc unbalanc unev
at the head | 率先|领先|领跑|领军 | lead led first front ahead top earl pioneer best rank foremost high advance before quick
all done | 全面(?=开工|完成|启动|建成|竣工|覆盖|推开) | full =all entire whole complet every throughout across total comprehensiv both each wid
of the year | 全年|年内 | year annual month 202 =by
a year on average | 年均 | year annual
on average | 平均|人均 | average =per mean each capita
to come next | 今后|下一(?=步|阶段|轮|年)|明年 | next future coming ahead come will forthcom subsequent further second new
there already | 既有|现有|已有|存量|原有 | exist present current already old stock avail now built origin former previous standing idle place
broadened | 扩大|拓展|拓宽|扩展 | expand expans broaden wid exten enlarg increas open more grow great scal large new explor reach develop divers larg further rais spread
grew | 增长|增幅|增速 | grow grew increas ris rose =up add expand more gain surg great rais boost high double rate than
newly added | 新增 | new add more increas creat further extra open expand launch set build built grow grew
supported | 支持|扶持|资助 | support back help fund sponsor aid assist favor financ foster nurtur encourag promot subsid enabl hold handle process capab fit allow
nurtured | 培育|孵化 | cultivat nurtur foster train develop incubat grow grew build creat educat support rais accelerat strengthen
put right | 修复|修缮|复原 | repair restor renovat recover refurbish rehabilitat remed preserv reviv upgrad maintain mend rebuilt
taken away | 拆除 | demolish remov tear tore pull dismantl clear demolition torn
moved | 搬迁|回搬|腾退 | relocat mov return resettl vacat clear rehous remov back
taken over | 征收|收储 | acqui expropri requisit tak took reserv collect levy charg land sign compensat purchas
given over | 出让|转让 | transfer sell sale sold grant assign convey leas
handed on | 传承|弘扬 | inherit carr pass hand continu keep kept preserv promot heritage uph spirit legac foster tradition sustain build spread advanc champion live practic celebrat honor succ alive
shared | 共享|共用 | shar joint together common public open
exchanged | 交流 | exchang interact communicat dialog shar visit talk network convers spoke meet
taking part | 参与 | particip tak took part involv engag join contribut hand attend play enter compan help
free of charge | 免费 | free charge cost
simpler | 精简|简化 | simpl streamlin cut reduc lean fewer trim
ended | 取消 | cancel abolish remov scrap end eliminat lift drop
looser | 放宽|放开 | relax loosen lift eas open free remov widen liberal broaden
strict | 从严|严厉|严格(?!意|落实|执行) | strict rigor tight firm stringent tough harsh sever clos full enforc hard careful thorough vigor
watched over | 监管|监督 | regulat supervis oversigh overse monitor watch control scrutin inspect check account
in order | 规范 | standard regulat norm regular well rul order code proper specif consist discipl law lawful properly formal
inspected | 检查|排查|巡查|巡检|督查 | inspect check screen survey examin review investigat patrol identif look search supervis find found sweep campaign spot comb
put in order | 整治(?!行动|计划|工程)|整改 | rectif clean improv crack address treat renovat remed tackl regulat campaign upgrad correct manag tidy control curb drive fix clear reform overhaul crackdown put deal remed dealt
answered | 回应|响应 | respon answer address meet reply react heed act
satisfied | 满足 | meet met satisf fulfil serv cater suit need respon
subsidized | 补贴|补助 | subsid allow grant pay support benef
helped | 帮扶|救助|援助|扶助 | help assist aid support rescu relief welfare counterpart
looked into | 研究(?!院|所|中心|会|基地|生|成果|机构|员|室|型|领域) | stud research explor examin look invest consider develop plan work project draw think r&d institut science draw drew
drawn up | 规划|谋划|编制|拟定|起草 | plan prepar draw drew draft formulat develop work compil set devis design map writ wrote mak made lay out issu adopt compile budget outlin conceiv drawn
made public | 发布|公布|公告 | releas publish issu announc unveil public launch post put disclos roll list new introduc
applied for | (?<!功)申报|申请|申办 | appl bid submit declar claim request fil report compet nomin approv
won | 荣获|获评|斩获|入选 | award won win receiv obtain gain nam select rank honor recogniz earn get got list includ chosen choos made one titl shortlist among certif
signed | 签约|签订|签署 | sign contract agree conclu
now and again | 定期 | regular period routine schedul
at once | 实时 | real live instant current
for long | 长期|长效|中长期|永久 | long last permanent durab sustain year endur continu
in time | 及时 | time prompt quick soon fast earl
beforehand | 事前|事先|岗前|赛前|行前|预先 | before prior advance pre beforehand
afterward | 事后|灾后|课后|赛后|战后|产后|术后 | after follow later post subsequent once
online | (?<!一)线上 | online internet virtual cloud web digital
in person | 线下 | offline person face physical site brick
indoors | 室内 | indoor inside interior
outdoors | 室外|户外 | outdoor outside open
below ground | 地下(?=空|停|车|管|综|通|室|工|道|商|铁)|入地 | underground below subterran basement bur beneath subsurface metro basement groundwater
overhead | 架空(?!层) | overhead aerial elevated open raised
the first | 第一(?![节章篇部分批期季步轮代书产届个中二三位置线幕名])(?=[，。；、]|的)|首位|榜首 | first top number lead champion highest best most primary place foremost pioneer more_than_any
the first of its kind | 首(?=家|批|创|推|发|座|例|届|款|艘|架|支|单|台) | first debut launch pioneer initial new lead top earl original premier flagship inaugur maiden
the most | 最(?!大限度|[近后新终初低小少早惠]) | most minimi maxim optim all highest top max largest great best biggest peak utmost lead record rich strong fast extrem first high =full ultimate supreme
the least | 最(?=低|小|少) | lowest minimum least smallest fewest minimal low small
visits | 人次 | visit time attend particip person people trip appointment case passenger entr arrival test inspection consult instance shot dose admission turnout trainee train user serv audience crowd
compared with the year before | 同比 | year compar over same against
twice as much | 翻番|倍增|翻一番 | doubl twice twofold two-fold multipl
for the most part | 为主(?!体|题) | main primar princip lead led domin chief focus core key most predomin cent larg
steered by | 主导 | lead led domin guid drive driv govern direct main control charg key play steer
voluntary | 自愿 | volunt willing choice free own wish
binding | 约束性|强制性 | bind oblig constrain mandatory compulsory
a guide only | 指导性|引导性|预期性|指引 | guid expect anticipat indicat target advis forecast project
allowed | 允许|准许 | allow permit let may can
compulsory | 义务教育 | compulsory school
exempted | 减免|豁免 | exempt reduc cut waiv relief reli
an example | 示范 | demonstrat model pilot example showcas exempl set lead show
warned of | 预警 | warn alert
kept ready | 储备 | reserv stock pool pipeline back prepar store candidat bank hold line roll
kept | (?:保持|维持)(?!同步|与) | keep kept maint remain sustain stay retain preserv hold held stab stead continu step held
launched | 推出 | launch introduc roll releas offer unveil issu new start brought bring publish put creat present develop stag
included | 纳入|列入 | includ incorporat list part bring brought add enter cover integrat put into inclusion join =under record name named
recovered | 回升|回暖|复苏 | recover rebound pick ris rose upward improv reviv
the only one | 唯一 | only sole single unique
its own | 独立 | independen separat own self stand
rebuilt | 改建 | convert conver renov rebuil alter redevelop remodel upgrad transform rebuilt reconstruct improv
enlarged | 扩建 | expan exten enlarg
opened for business | 开业 | open launch
in step | 同步 | same step pace synchron simult together parallel line keep kept once alongside also while along
half a year | [上下]半年 | half
quarters | 季度 | quarter
for the first time | 首(?=次|个) | first debut pioneer initial inaugur new
raised | 加大 | increas more step great intensif strengthen boost rais expand larg tough tight further redoubl stronger greater heavi high strict vigor invest effort scal hard
examined | 审批 | approv review examin permit licens authoriz
punished | 处罚|惩戒 | penal fine punish sanction discipl
checked | 核查|核实|核验 | verif check audit inspect review examin assess
adjusted | 调整 | adjust chang revis restructur modif shift realign reshap reorgani improv
revised | 修订 | revis amend updat rewrit
publicized | 宣传 | publici promot aware campaign communicat advertis educat spread tell propag outreach publish make known display
rehabilitated | 康复 | rehabilit recover
emitted | 排放 | emi discharg releas carbon
handed down | 下放 | delegat devolv transfer decentral hand
shaped | 塑造 | shap build creat mold form foster forg cultivat cast mak give develop built
applied | 应用(?!技术大学|研究|基础) | appl us adopt deploy
spread | 推广 | promot extend spread popular roll adopt appl expand wid publici introduc build bring general use tell
made common | 普及 | popular univers spread wid public general access educat common all every rais literacy penetrat inform know
assessed | 考核 | assess evaluat apprais examin performance review measur
rewarded | 激励|奖励 | incentiv motivat encourag reward inspir stimul award prize bonus
as a last resort | 兜底|托底 | safety bottom basic last guarant support net floor need minimum all
preferred | 优先 | priorit first prefer before ahead precedence top
resolutely | 坚决 | resol firm determin strict never utmost stand steadfast
flexible | 灵活 | flexib
fixed | 固定(?!资产) | fix permanent stationary regular
temporary | 临时 | tempor provision interim pop-up
of high quality | 高质量|高品质|优质 | high quality qualities well better fine excell good top superior best premium improv first-rate first
to a high standard | 高标准 | high standard
efficient | 高效 | efficien effect high quick swift smooth fast well better more
mutual | 互(?=补|认|利|助|鉴|惠|学) | mutual inter other complement share both recip learn peer cooper recogni supplement help
stable | 稳定(?!性) | stab stead maint keep firm secur stabl solid constant settled reliab
tracked | 监测 | monitor surveil observ track test follow watch measur detect survey
appraised | 评估|评价 | evaluat assess apprais rat review rank survey valu judg measur
handled | 处置 | handl dispos deal respon treat manag process dealt settl action address emerg cope mediat
traded | 交易 | trad transact exchang deal market
in common | 共同 | joint together common shar co collectiv both mutual with everyon all work concert partner =in each unite
in the open | 公开 | open public disclos transparen publish announc releas avail
recycled | 回收 | recycl recover collect reus
invented | 发明 | invent
each of them | (?<![平人年])均(?=力争|为|已|达|超|有|不|实现|完成|保持|在|高于|低于|获|列|位) | all each every both either respective any neither none
one of several | 之一 | one among part member key
half of it | 过半|半数|近半 | half 50 =a_majority
at present | 目前|当前|现阶段|迄今|至今 | current now present today so still date immediate moment
each year | 每年 | year annual
each month | 每月 | month
each week | 每周 | week
each day | 每[日天] | day dail
round the clock | 全天候 | clock all-day 24-hour hour all-weather 24 day
at its beginning | 年初 | early start begin
by night | 夜间 | night evening
in summer or winter | 暑|寒假 | summer winter heat vacation holiday
at weekends | 周末 | weekend
the year before | 上年|去年 | last previous preced prior before earlier year-on-year 202 year
this year | 今年 | this 202 year
on the same day | 当[日天] | same day
as soon as may be | 早日|尽早|尽快 | soon early quick fast prompt speed swift possible without accelerat
on schedule | 按期|如期|按时 | schedul time plan due on
the opening | 开局 | start begin open first
the closing | 收官 | final clos conclu last complet end
another round | 新一轮|新一批 | new another fresh next latest second third round
again | 再次|重新 | again re[a-z] once new
in a row | 连续 | consecutive row straight running continu success year time
ever more | 日益|日趋 | increas more ever grow day better stead rais further high rich
prepared | 筹备|筹建 | prepar plan organi set
mainly | 主要(?!功能|任务|目标|指标|举措|内容|包括|预期|从事|负责) | main major key chief primar princip import core most lead larg central
many channels | 多渠道 | channel multi many various way source range
proportion | 占比|比重|占(?=全|地区|总) | share percent account proportion ratio rate make mak percentage part contribut =of weight
`);
