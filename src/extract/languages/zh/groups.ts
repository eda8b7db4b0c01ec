/** Classes of office-holders that Chinese words name, and pronouns. First match counts. */
import type { GroupClass, PronounClass } from "../../language.ts";

export const groups: readonly GroupClass[] = [
  { id: "leaders", pattern: /领导人|领袖|元首|首脑|政要/u, level: 1, from: null, channels: null, title: null },
  { id: "senior-officials", pattern: /高级|高官/u, level: 3, from: null, channels: null, title: null },
  { id: "officials", pattern: /./u, level: 6, from: null, channels: null, title: null },
];

export const pronouns: readonly PronounClass[] = [
  {
    pattern:
      /(?:双方|两国|两位?)(?:国家)?(?:元首|领导人|外长|总理|首相|防长|国防部长|总统|首脑|外交部长|部长)|双方(?=[^，。；]{0,12}(?:会谈|会晤|会面|通话|磋商|对话))|(?:他们)?(?:两|二)人/gu,
    number: "two",
  },
  { pattern: /(?<!其)(?:他|她)(?!们|国|人)|(?<=[同与和对])其(?=举行|会|进行|通|就|共)/gu, number: "one" },
  { pattern: /(?:他|她)们/gu, number: "many" },
];
