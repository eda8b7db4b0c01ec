/** What a rule reads past: who says so before it is said; who a name is, as the Kremlin's pages put it behind the name. */
import type { ExtractLanguage } from "../../language.ts";

export const passed: ExtractLanguage["passed"] = [
  {
    sign: /(?:[Кк]ак|[Пп]о) (?:сообщ|заяв|уточн|рассказ|отмет|подчеркн|перед|пиш|слов|данн|информац|мнени)/u,
    pattern:
      /(?<!\p{L})(?:[Кк]ак (?:сообщ|заяв|уточн|рассказ|отмет|подчеркн|перед|пиш)\p{L}+(?: [^,;.]{1,60})?|[Пп]о (?:словам|данным|сообщени\p{L}+|информации|мнению) [^,;.]{2,60}), /gu,
  },
  // "С предшественником X — Y": Y is meant
  {
    sign: /(?:предшественни|преемни)/u,
    pattern: /(?<!\p{L})(?:предшественни|преемни)\p{L}+ \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?: ?[—–-]|,) (?=\p{Lu})/gu,
  },
  // A word or two that somebody else chose: «тайный» разговор
  { sign: /[«"“]\p{Ll}/u, pattern: /[«"“]\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*)?[»"”] /gu },
  // "Юрий Ушаков Ушаков Юрий Викторович помощник Президента , …": the family name again, his full name and office
  {
    sign: /(?<!\p{L})(\p{Lu}\p{L}{2})\p{L}*\s(?:(?:Аль|Эль|Бен)[ -])?\1/u,
    pattern:
      /(?<=(?<!\p{L})(\p{Lu}\p{L})[\p{L}-]* (?:(?:Аль|Эль|Бен)[ -])?(\p{Lu}\p{L}{2,}?)\p{Ll}{0,3})\s(?:(?:Аль|Эль|Бен)[ -])?\2\p{Ll}{0,3}(?:-\p{L}+)? \1[\p{L}-]*(?: (?:бен )?\p{Lu}\p{L}+)?(?= )(?: [^.]{3,200}?(?= (?:,|\.|и) | \p{Ll}+(?:ли|л|ла|лись|лся|вно)(?!\p{L})))?/gu,
  },
];
