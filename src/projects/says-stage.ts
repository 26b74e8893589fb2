import type { ProjectStage } from '../schemas/project.ts';

const START = /开工|启动/;
const COMPLETION = /竣工|完工|建成|通车|完成|交付|贯通|清零/;
const USE = /投用|投入使用|启用|开放|运行|运营/;

/**
 * A quotation must hold one of these words to state the stage. A plain listing needs none; a * means that the main structure
 * was begun.
 */
const STAGE_WORDS = {
  listed: /^/,
  'listed-started': /\*/,
  preparation: /前期|批复|立项|设计|方案|研究|选址|征集|征询|征收|签约|收储|土地出让|规划落地|腾地|搬迁|拆房/,
  'part-start': START,
  start: START,
  construction: /建设|施工|工程|改造|开挖|主体|进度|推进|推动|配合/,
  'part-completion': COMPLETION,
  completion: COMPLETION,
  'part-use': USE,
  use: USE,
} as const satisfies Record<ProjectStage, RegExp>;

/** Words that limit a statement to part of a project. */
const PART = /部分|旗舰|地块|裙房|地下室|期|北区|商业/;

/** True where the quoted words state the stage. */
export function saysStage(quote: string, stage: ProjectStage): boolean {
  return STAGE_WORDS[stage].test(quote) && (!stage.startsWith('part-') || PART.test(quote));
}
