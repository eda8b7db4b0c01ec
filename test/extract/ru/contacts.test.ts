/** What Russian contacts tell: kind, status, day, place and sides. All texts are ours. */
import { describe, expect, it } from "vitest";
import { extractor, textOf } from "../reading.ts";

const told = (text: string) =>
  extractor
    .extract(textOf(text, "2025-05-15", "ru"), { claims: false })
    .mentions.map(
      (m) =>
        `${m.kind} ${m.status} ${m.date?.start ?? "-"} ${m.place?.cities[0] ?? m.place?.country ?? "-"} ${m.parties.map((p) => p.party.name ?? p.party.title).join("+")}`,
    );

describe("Russian contacts", () => {
  it.each([
    ["Нетаньяху отменил поездку в Венгрию.", ["visit cancelled - HUN Нетаньяху"]],
    ["Кремль опроверг сообщения о телефонном разговоре Путина и Трампа.", ["call denied - - Путин+Трамп"]],
    ["Токаев пригласил Путина посетить Казахстан.", ["visit hypothetical - KAZ Путин+Токаев"]],
    ["Король Испании Фелипе VI прибыл с визитом в Пекин.", ["visit held 2025-05-15 Beijing Фелипе VI"]],
    [
      "Зеленский прибыл в Лондон, где его принял премьер-министр Кир Стармер.",
      ["visit held - London Зеленский", "meeting held - London Кир Стармер+Зеленский"],
    ],
    [
      "Как сообщил Песков, Путин в июне примет в Кремле Виктора Орбана.",
      ["meeting planned 2025-06-01 Moscow Путин+Виктор Орбан"],
    ],
    ["После встречи с Лавровым Виктор Орбан молчал.", ["meeting held - - Виктор Орбан+Лавров"]],
    ["Владимир Путин принял верительные грамоты у послов.", []],
    ["Владимир Путин принял приглашение президента Кении Уильяма Руто.", []],
    [
      "Токаев по приглашению Владимира Путина в мае посетил Москву.",
      ["visit held 2025-05-01 Moscow Токаев+Владимир Путин"],
    ],
    ["Путина в Астане принял Токаев.", ["meeting held - Astana Токаев+Путин"]],
    ["Путин рассказал Токаеву о беседе с Трампом.", ["meeting held - - Путин+Трамп"]],
    [
      "Токаев встретился с российской делегацией во главе с министром Андреем Тестовым.",
      ["meeting held 2025-05-15 - Токаев+Андрей Тестов"],
    ],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});
