/** What became of a contact that a Russian text tells of. All texts are ours. */
import { describe, expect, it } from "vitest";
import { extractor, textOf } from "../reading.ts";

const statuses = (text: string) =>
  extractor
    .extract(textOf(text, "2025-05-15", "ru"), { claims: false })
    .mentions.map((m) => `${m.kind} ${m.status} ${m.date?.start ?? "-"}`);

describe("status in Russian", () => {
  it.each([
    ["Визит Марко Рубио в Израиль сорван из-за забастовки.", "visit cancelled -"],
    ["Касым-Жомарт Токаев был вынужден отказаться от поездки в Париж.", "visit cancelled -"],
    ["Москва отменила визит главы МИД Японии Такэси Ивая.", "visit cancelled -"],
    [
      "Стороны перенесли намеченную на субботу встречу Аббаса Аракчи и Стивена Уиткоффа.",
      "meeting cancelled 2025-05-17",
    ],
    ["Телефонный разговор Путина и Трампа, который обещали провести, не состоится.", "call denied -"],
    ["Сергей Лавров не намерен встречаться с Марко Рубио на полях саммита.", "meeting denied -"],
    ["В МИД назвали ложью сообщения о визите Масуда Пезешкиана в Ереван.", "visit denied -"],
    ["Сообщения о встрече Токаева с Зеленским не соответствуют действительности.", "meeting denied -"],
    ["О поездке Александра Лукашенко в Киев речи не идёт.", "visit denied -"],
    ["Если бы Путин встретился с Трампом годом раньше, войны не было бы.", "meeting hypothetical -"],
    ["Нельзя исключать, что Алиев и Пашинян проведут переговоры в Абу-Даби.", "meeting hypothetical -"],
    ["Владимир Зеленский предложил Владимиру Путину встретиться в Женеве.", "meeting hypothetical -"],
    ["Глава МИД Венгрии Петер Сийярто собирается в Минск.", "visit planned -"],
    ["Речь зашла об ожидаемом визите Садыра Жапарова в Россию.", "visit planned -"],
    ["В своё время Нурсултан Назарбаев принимал в Астане Барака Обаму.", "meeting historical -"],
    ["В 1985 году Михаил Горбачёв и Рональд Рейган встретились в Женеве.", "meeting historical 1985-01-01"],
    ["В 2019 году Путин встречался с Мухаммедом бен Салманом в Эр-Рияде.", "meeting historical 2019-01-01"],
  ])("%s", (text, expected) => expect(statuses(text)).toEqual([expected]));
});
