/** Words with which a Chinese text interprets contacts and records nothing of them. */
import type { Cue } from "../../claims/grammar.ts";

const cue = (id: string, pattern: string, example: string, counter: string): Cue => ({
  id: `zh/${id}`,
  type: "interpretive",
  comparator: "none",
  interpretation: true,
  pattern,
  example,
  counter,
});

export const cues: readonly Cue[] = [
  cue(
    "signals",
    "标志着|(?:发出|释放|传递|传达)(?:出|了)?[^，。；]{0,12}?信号|意味着|(?:被|可|视)(?:外界|舆论|普遍)?(?:视为|视作|看作|看成|解读为|理解为)|无异于|堪称|见证了?",
    "这次会晤标志着两国关系进入新时代。",
    "这次会晤在北京举行。",
  ),
  cue(
    "shows",
    "(?:充分|再次|深刻)?(?:体现|显示|彰显|说明|凸显|突显|反映|折射|印证|暴露|展现|表明(?!立场|态度))(?:了|出)?[^，。；]{2,}",
    "肯尼亚外长访华体现了对合作的支持。",
    "肯尼亚外长访华三天。",
  ),
  cue(
    "in-truth",
    "实质上是|实际上是|实为|无非|旨在|意在|不过是|更像是|与其说|看似|而非[^，。；]{2,}",
    "这次访问无非是做给选民看。",
    "这次访问是年度访问。",
  ),
  cue(
    "taking-sides",
    "背书|站台|作秀|示好|选边站|倒向|拉拢|抱团|晾在一边|敲打|牵制|制衡|对冲|打气|撑腰|试探",
    "习近平访俄是为普京背书。",
    "习近平访俄时会见普京。",
  ),
  cue(
    "turning-point",
    "里程碑|分水岭|转折点|风向标|破冰|新篇章|蜜月期|定心丸|强心针|注入[^，。；]{0,8}?(?:动力|活力|信心)",
    "这次访问是两国关系的里程碑。",
    "这次访问是两国外长的安排。",
  ),
];
