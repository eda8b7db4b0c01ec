import { Page } from "../../shell/page.tsx";

export default function Pair() {
  return <Page title="Pair">…</Page>;
}
