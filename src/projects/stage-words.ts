import type { ProjectStage } from '../schemas/project.ts';

/** Words of which a quotation must hold one to say the stage. A plain listing says none; a sign * says the main structure was begun. */
const STAGE_WORDS = {
  listed: /^/,
  'listed-started': /\*/,
  preparation: /前期|签约|搬迁|设计|批复|立项|规划设计|征集|收储|腾地|拆房|征收|征询|选址|土地出让|方案|研究|启动建设|规划落地/,
  start: /开工|启动/,
  construction: /建设|推进|主体|开挖|改造|施工|进度|推动|配合|工程/,
  completion: /竣工|清零|完工|建成|通车|完成|交付|贯通/,
  use: /投用|投入使用|启用|开放|运行|投入运营|运营/,
} as const satisfies Record<ProjectStage, RegExp>;

/** True where the quoted words say the stage. */
export function saysStage(quote: string, stage: ProjectStage): boolean {
  return STAGE_WORDS[stage].test(quote);
}
