import { Page } from "../../shell/page.tsx";

export default function World() {
  return <Page title="World">…</Page>;
}
