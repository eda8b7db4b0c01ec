/** Text of others, as text: what turns the direction of letters is shown as a sign, so that nothing reads as it is not. */
import { useWords } from "../words/language.ts";

const WORDS = {
  en: { control: "direction control" },
  zh: { control: "方向控制符" },
  ru: { control: "знак направления" },
};
const CONTROLS = /([\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069])/;

export function Plain({ text }: { readonly text: string }) {
  const words = useWords(WORDS);
  if (!CONTROLS.test(text)) return <>{text}</>;
  return (
    <>
      {text.split(CONTROLS).map((part, i) =>
        i % 2 === 1 ? (
          <span key={i} class="control" title={`${words.control} U+${part.charCodeAt(0).toString(16).toUpperCase()}`}>
            ¤
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}

/** A source: a link where it is an address of the web, words where it is not. */
export function Source({ source }: { readonly source: string }) {
  const host = /^https?:\/\/(?:www\.)?([^/?#\s]+)/i.exec(source)?.[1];
  return host ? (
    <a href={source} rel="noreferrer noopener" target="_blank">
      {host}
    </a>
  ) : (
    <Plain text={source} />
  );
}
