import { Page } from "../../shell/page.tsx";

export default function Office() {
  return <Page title="Office">…</Page>;
}
