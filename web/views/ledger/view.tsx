import { Page } from "../../shell/page.tsx";

export default function Ledger() {
  return <Page title="Ledger">…</Page>;
}
