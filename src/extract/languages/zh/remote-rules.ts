/** Chinese rules for calls and video meetings. */
import type { ContactRule } from "../../rules.ts";

const PARTY = { a: "party", b: "party" } as const;

const CALL =
  "通(?:了|过)?(?:{number}次)?(?:电话|话)|通电(?=[，。；、]|时|后|讨论|商讨|交谈)|电话(?:会谈|交谈|会议|沟通|磋商|会晤)|通(?:了)?{number}通电话|热线(?:通话|交谈|会谈)?(?!电话)";
const VIDEO =
  "视[频像讯](?:会晤|会谈|会见|会面|通话|连线|峰会|会议|对话|磋商)|(?:以|通过)(?:视[频像讯](?:连线)?(?:方式|形式)?|虚拟(?:方式|形式))(?:举行|进行|召开)?(?:了)?[^，。；\\uE000\\uE001\\uE004\\uE005]{0,20}?(?:会晤|会谈|会见|会面|会议|对话|磋商)|(?:线上|虚拟)(?:会晤|会谈|会见|会面)|云会晤";

export const remoteRules: readonly ContactRule[] = [
  {
    id: "zh/calls",
    kind: "call",
    roles: PARTY,
    pattern: `(?:{a:actors}<Gap!>)?<With!><Pre!>{b:parties}<Gap!>(?<trigger>${CALL})`,
    example: "国家主席习近平同法国总统马克龙通电话。",
    counter: "国家主席习近平同法国总统马克龙互致贺电。",
  },
  {
    id: "zh/call-between",
    kind: "call",
    roles: PARTY,
    pattern: `{a:actors}<NotTold!>(?:之间)?<Gap!>(?<trigger>${CALL})`,
    example: "中俄外长昨天通电话。",
    counter: "中俄外长昨天发表文章。",
  },
  {
    id: "zh/called-by",
    kind: "call",
    roles: PARTY,
    pattern: "(?:{a:actors}<Gap!>)?(?:接到|接听|接)(?:了)?{b:parties}(?:打来)?(?:的)?(?<trigger>来电|电话)",
    example: "国家主席习近平接到法国总统马克龙的来电。",
    counter: "国家主席习近平接到法国总统马克龙的贺信。",
  },
  {
    id: "zh/video-with",
    kind: "video",
    roles: PARTY,
    pattern: `(?:{a:actors}<Gap!>)?<With!><Pre!>{b:parties}<Gap!><Held!>?(?<trigger>${VIDEO})`,
    example: "国家主席习近平同法国总统马克龙举行视频会晤。",
    counter: "国家主席习近平同法国总统马克龙观看视频。",
  },
  {
    id: "zh/video-between",
    kind: "video",
    roles: PARTY,
    pattern: `{a:actors}<NotTold!>(?:之间)?<Gap!>(?<trigger>${VIDEO})`,
    example: "中俄外长举行视频会晤。",
    counter: "中俄外长观看视频。",
  },
  {
    id: "zh/video-meets",
    kind: "video",
    roles: PARTY,
    pattern:
      "(?:{a:actors}<Gap!>)?(?<trigger>视[频像讯]会见|(?:以|通过)视[频像讯](?:连线)?(?:方式|形式)?会见)(?:了)?<Pre!>{b:parties}",
    example: "国务院总理李强以视频方式会见德国总理默茨。",
    counter: "国务院总理李强以视频方式祝贺德国总理默茨。",
  },
];
