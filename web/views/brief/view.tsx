import { Page } from "../../shell/page.tsx";

export default function Brief() {
  return <Page title="Brief">…</Page>;
}
