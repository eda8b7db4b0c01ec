import { Page } from "../../shell/page.tsx";

export default function Contact() {
  return <Page title="Contact">…</Page>;
}
