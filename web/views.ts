/** The views, in the order of the menu. A view is a folder in `views/` and a line here. */
import { lazy } from "preact-iso";
import type { InEach } from "./words/language.ts";

export const VIEWS = [
  { id: "check", paths: ["/", "/check/:id"], load: lazy(() => import("./views/check/view.tsx")) },
  { id: "pair", paths: ["/pair", "/pair/:pair"], load: lazy(() => import("./views/pair/view.tsx")) },
  { id: "ledger", paths: ["/ledger"], load: lazy(() => import("./views/ledger/view.tsx")) },
  { id: "contact", paths: ["/contact/:id"], load: lazy(() => import("./views/contact/view.tsx")) },
  { id: "world", paths: ["/world"], load: lazy(() => import("./views/world/view.tsx")) },
  { id: "person", paths: ["/person/:id"], load: lazy(() => import("./views/person/view.tsx")) },
  { id: "office", paths: ["/office/:id"], load: lazy(() => import("./views/office/view.tsx")) },
  { id: "coverage", paths: ["/coverage"], load: lazy(() => import("./views/coverage/view.tsx")) },
  { id: "review", paths: ["/review"], load: lazy(() => import("./views/review/view.tsx")) },
  { id: "brief", paths: ["/brief", "/brief/:pair"], load: lazy(() => import("./views/brief/view.tsx")) },
] as const;

export type ViewId = (typeof VIEWS)[number]["id"];

/** Those of the menu; the others are reached from them. */
export const MENU: InEach<Readonly<Partial<Record<ViewId, string>>>> = {
  en: {
    ...{ check: "Check", pair: "Pair", ledger: "Ledger", world: "World" },
    ...{ coverage: "Coverage", review: "Review", brief: "Brief" },
  },
  zh: { check: "核查", pair: "双边", ledger: "账本", world: "世界", coverage: "覆盖", review: "复核", brief: "简报" },
  ru: {
    ...{ check: "Проверка", pair: "Пара", ledger: "Реестр", world: "Мир" },
    ...{ coverage: "Охват", review: "Сверка", brief: "Справка" },
  },
};
