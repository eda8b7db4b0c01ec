import { Page } from "../../shell/page.tsx";

export default function Coverage() {
  return <Page title="Coverage">…</Page>;
}
