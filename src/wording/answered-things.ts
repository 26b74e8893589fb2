import { wordRows } from './word-rows.ts';

/** Things and people in official texts, in rows as in `answered-words.ts`. */
export const ANSWERED_THINGS = wordRows(`
supply | 供应 | suppl provid provis offer avail deliver service
income | 收入(?!囊|其) | income revenue earn salar receipt proceed
spending | 支出 | expend spend spent cost outlay disburs pay paid
investment | 投资 | invest capital fund
export | 出口(?!处) | export
import | 进口 | import
renting | 租赁|出租(?!车) | rent leas let tenan
buying | 购买|采购 | purchas buy bought procur acqui
selling | 销售 | sale sell sold retail market
work | 就业 | employ job work hir career
hiring | 招聘 | recruit hir job employ
training | 培训 | train course class learn teach workshop taught
hospitals | 医院 | hospital clinic
doctors | 医生|医师 | doctor physician practition medic
patients | 患者 | patient
companies | 企业 | enterpris compan business firm corporat employer SME unicorn startup start-up industr player headquarter
government | 政府(?!性) | government authorit state administrat municip public
families | 家庭 | famil household home domestic
students | 学生|学子 | student pupil graduat school child
the old | 老年|老人|长者|养老|为老 | elder old senior age aging pension retire older geriatr centenarian
the young | 青年|青少年|青少 | young youth teen adolescen junior
children | 儿童|少儿|幼儿|婴幼儿 | child kid infant toddler kindergarten young nurser preschool baby
the disabled | 残疾|残障 | disab handicap
universities | 高校 | universit college campus higher academ
those who need help | 困难(?=家庭|群体|人员|群众|学生|老人) | poor need difficult hardship disadvantag vulnerab low strait poverty struggl
the upper end | 高端(?!化) | high premium upscale advanced top upmarket sophisticated sharp up
excellent | 一流|顶级|顶尖 | first top excel best lead outstand elite fine premier world
private schools | (?<!府为|工程)民办(?!实) | private non
of each so many people | 每[十百千万]+人 | people person resident population capita inhabitant member head
finance | 金融 | financ bank invest capital fund credit fintech
sports | 体育 | sport athlet physical PE fitness stadium gym
culture | 文化 | cultur museum art heritage
education | 教育 | educat school teach learn train universit
medicine | 医疗 | medic health care hospital treat clinic
housing | 住房 | hous home rent apartment dwell accommod
roads | 道路 | road street thoroughfare route highway avenue
garbage | 垃圾 | waste garbage trash litter refuse rubbish sort
the law | 法治|法律 | law legal
risks | 风险 | risk hazard danger threat safe
tourism | 旅游 | touris travel visit trip attract
industry | 工业 | industr manufactur factor production vertical
teams | 队伍 | team staff force personnel corps workforce cadre rank talent people work contingent professional officer official member squad
property | 物业 | propert manage estate
area | 面积 | area space square size floor footprint cover
pollution | 污染 | pollut contamin clean environment emission
subdistricts | 街道(?!空间|界面) | subdistrict street town local
land | 土地 | land plot site ground space
primary schools | 小学 | primary elementary school
secondary schools | 中学|初中 | middle secondary high school junior senior
kindergartens | 幼儿园 | kindergarten nurser preschool
targets | 指标 | indicator target metric index indices ceiling limit quota figure goal measure level
tradition | 传统 | tradition convention heritage legac classic old
hazards | 隐患 | hazard risk danger safe problem
departments | 部门 | department agenc authorit office sector bod government unit bureau
population | 人口 | people population resident person capita inhabitant demograph birth
rivers | 河道|水体 | river waterway creek stream water channel
opinions | 意见 | opinion suggest guideline view comment measur advic propos polic rule document input feedback guidance plan
assets | 资产 | asset capital property wealth state
funds | 资金|基金 | fund capital money financ grant invest foundation
users | 用户 | user customer household famil client consumer subscriber
trade | 贸易 | trad
patents | 专利 | patent
greenery | 绿化 | green landscap plant tree vegetation afforest
software | 软件 | software
disasters | 灾害 | disaster calamit emergenc
food | 食品 | food grain catering
equipment | 设备 | equip device facilit machin installation hardware system infrastruct
history | 历史 | histor heritage past time old
air | 空气 | air
skills | 技能 | skill vocational abilit capab training know respond how
old buildings | 老旧 | old aging dilapidat run older
supplies | 物资 | suppl material good relief item stock reserv
multinationals | 跨国 | multinational transnational
elevators | 电梯 | elevator lift
insurance | 保险 | insur social security
the Party | 党(?=建|员|委|组织|支部) | party parties CPC
veterans | 退役军人 | veteran ex-service serviceman retire
soil | 土壤 | soil
canteens | 食堂 | canteen din cafeteria meal
archives | 档案 | archiv record file
theaters | 剧院 | theat opera playhouse
fire | 消防 | fire
credit | 信用 | credit trust
energy | 能源|能耗 | energ power electric consum
gas | 燃气 | gas
tax | 税收 | tax revenue fiscal
the country | 全国|国家(?!级|标|税) | nation country countr china state chinese
the whole world | 全球 | global world glob international abroad
`);
