import { Page } from "../../shell/page.tsx";

export default function Check() {
  return <Page title="Check">…</Page>;
}
