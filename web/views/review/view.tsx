import { Page } from "../../shell/page.tsx";

export default function Review() {
  return <Page title="Review">…</Page>;
}
