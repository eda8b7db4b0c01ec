import { Page } from "../../shell/page.tsx";

export default function Person() {
  return <Page title="Person">…</Page>;
}
